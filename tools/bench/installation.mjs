// A `balance up` of its own in a temporary home, for measurements.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../build/ensure-built.mjs';

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts it and resolves once it is healthy. `environment` adds to what it reads. */
export async function startInstallation(
  environment = {},
  home = mkdtempSync(path.join(tmpdir(), 'balance-bench-')),
) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, ['apps/balance/bin/balance.mjs', 'up'], {
    cwd: root,
    env: { ...process.env, BALANCE_HOME: home, PORT: String(port), LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const base = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`balance up ended: ${output}`);
    const answer = await fetch(`${base}/health/ready`).catch(() => undefined);
    if (answer?.ok) break;
    await pause(20);
  }
  const readyMs = performance.now() - began;
  for (let waited = 0; !/Ctrl-C/.test(output) && waited < 5_000; waited += 20) await pause(20);
  const apiKey = /bal_\w+_[\w-]+/.exec(output)?.[0];
  return {
    home,
    base,
    apiKey,
    readyMs,
    pid: child.pid,
    api: (method, route, body) => request(`${base}/api/v1${route}`, method, apiKey, body),
    async stop({ keepHome = false } = {}) {
      child.kill('SIGINT');
      await ended;
      if (!keepHome) rmSync(home, { recursive: true, force: true });
    },
  };
}

async function request(url, method, apiKey, body) {
  const isForm = body instanceof FormData;
  const answer = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${apiKey}`,
      ...(body && !isForm ? { 'content-type': 'application/json' } : {}),
    },
    body: body === undefined || isForm ? body : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
