import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ask } from './ask.fixture.js';
import { commandOf, isAlive } from './processes.js';
import { type EmbeddedPostgres } from './server-handle.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';

const entry = new URL('./index.ts', import.meta.url).href;
const isLinux = process.platform === 'linux';

/** Only Linux ties a server to its parent: elsewhere there is nothing to test. */
const onLinux = (behaviour: string, test: () => Promise<void>): void => {
  if (isLinux) it(behaviour, test);
};

describe('an embedded server and its parent', () => {
  let folder: string;
  let dataDir: string;
  let server: EmbeddedPostgres | undefined;
  const children: ChildProcess[] = [];
  const start = async () => (server = await startEmbeddedPostgres({ dataDir }));
  const pidFile = () => path.join(dataDir, 'postmaster.pid');

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'balance-crash-'));
    chmodSync(folder, 0o755);
    dataDir = path.join(folder, 'postgres');
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await server?.stop();
    server = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  /** A process that starts the server and then does what `rest` says. */
  async function parent(rest: string, tieToParent = true): Promise<{ child: ChildProcess; pid: number }> {
    const script = `
      import { startEmbeddedPostgres } from '${entry}';
      const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, tieToParent: ${tieToParent} });
      console.log(server.pid);
      ${rest}`;
    const flags = ['--import', '@swc-node/register/esm-register', '--input-type=module', '-e', script];
    const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    const [line] = await once(child.stdout!, 'data');
    return { child, pid: Number(String(line)) };
  }

  onLinux('leaves no server behind when the parent is killed', async () => {
    const { child, pid } = await parent('setInterval(() => {}, 1000);');
    expect(commandOf(pid)).toContain(dataDir);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await ended(pid);
    expect(existsSync(pidFile())).toBe(false);
    await start();
    expect(readFileSync(path.join(dataDir, 'server.log'), 'utf8')).toContain(
      'database system was shut down at',
    );
  });

  onLinux('does not reattach to a server whose parent was killed this moment', async () => {
    const { child } = await parent('setInterval(() => {}, 1000);');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await start();
    await delay(100);
    expect(await ask(server!.url(), 'SELECT 1')).toBe(1);
  });

  it('ends with a parent that exits without stopping it', async () => {
    const { child, pid } = await parent('process.exit(0);');
    if (child.exitCode === null) await once(child, 'exit');
    await expect(ended(pid)).resolves.toBeUndefined();
  });

  it('outlives a parent that it is not tied to, and is found again', async () => {
    const { child, pid } = await parent('process.exit(0);', false);
    if (child.exitCode === null) await once(child, 'exit');
    expect(await start()).toMatchObject({ isReattached: true, pid });
  });

  it('recovers what was committed when the server itself was killed', async () => {
    const first = await start();
    await ask(first.url(), 'CREATE TABLE kept AS SELECT 42 AS answer');
    const backend = ask(first.url(), 'SELECT pg_sleep(60)').catch((error: unknown) => error);
    await delay(50);
    process.kill(first.pid, 'SIGKILL');
    const second = await start();
    expect(second.isReattached).toBe(false);
    expect(await ask(second.url(), 'SELECT answer FROM kept')).toBe(42);
    expect(await backend).toBeInstanceOf(Error);
  });

  it.each([
    ['no process', () => '999999999'],
    ['another program', () => String(process.ppid)],
  ])('starts although postmaster.pid names %s', async (_, other) => {
    const first = await start();
    const left = readFileSync(pidFile(), 'utf8');
    await first.stop();
    writeFileSync(pidFile(), left.replace(/^\d+/, other()));
    chmodSync(pidFile(), 0o666);
    expect(await start()).toMatchObject({ isReattached: false });
  });

  onLinux('starts although postmaster.pid names a program of the same account', async () => {
    const first = await start();
    const left = readFileSync(pidFile(), 'utf8');
    await first.stop();
    const owner = ownerOf(dataDir);
    const other = spawn('sleep', ['60'], owner);
    children.push(other);
    writeFileSync(pidFile(), left.replace(/^\d+/, String(other.pid)));
    chmodSync(pidFile(), 0o666);
    expect(await start()).toMatchObject({ isReattached: false });
  });
});

function ownerOf(file: string): { uid: number; gid: number } {
  const { uid, gid } = statSync(file);
  return { uid, gid };
}

async function ended(pid: number): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (isAlive(pid)) {
    if (Date.now() > deadline) throw new Error(`Process ${pid} is still there: ${commandOf(pid)}`);
    await delay(10);
  }
}
