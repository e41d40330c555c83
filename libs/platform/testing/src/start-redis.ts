import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { type Readable } from 'node:stream';

/** A real Redis that keeps nothing. Stop it when the file's tests are done. */
export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

type Server = ChildProcessByStdio<null, Readable, null>;

const attempts = 3;

/** Starts the `redis-server` of the machine on a free port; `undefined` where it is not installed. */
export async function startRedis(): Promise<TestRedis | undefined> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const port = await freePort();
    const server = spawn('redis-server', settings(port), { stdio: ['ignore', 'pipe', 'inherit'] });
    const outcome = await outcomeOf(server);
    if (outcome === 'missing') return undefined;
    if (outcome === 'ready') return { url: `redis://127.0.0.1:${port}/0`, stop: stopper(server) };
    // It ended at once: another program took the port that was free a moment ago.
  }
  throw new Error(`redis-server ended at once, ${attempts} times`);
}

/** In memory only; BullMQ demands that it never gives up a key. */
function settings(port: number): string[] {
  const memory = { save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction' };
  const options = { port, bind: '127.0.0.1', dir: tmpdir(), ...memory };
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
}

function outcomeOf(server: Server): Promise<'ready' | 'ended' | 'missing'> {
  return new Promise((resolve, reject) => {
    let written = '';
    server.stdout.on('data', (text) => {
      written += String(text);
      if (written.includes('Ready to accept connections')) resolve('ready');
    });
    server.once('exit', () => resolve('ended'));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve('missing');
      else reject(error);
    });
  });
}

function stopper(server: Server): () => Promise<void> {
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill); // A run that breaks off must not leave it behind.
  return async () => {
    process.off('exit', kill);
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill();
    await once(server, 'exit');
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (!address || typeof address === 'string') throw new Error('The probe for a free port has no address');
  return address.port;
}
