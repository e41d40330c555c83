import { type ChildProcess, spawn } from 'node:child_process';
import { at, root } from './repository.js';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A run of the command line. */
export interface Run {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it has written so far, on standard output and on standard error. */
  output(): string;
}

/** Starts `balance <args>`. */
export function balance(args: readonly string[], env: NodeJS.ProcessEnv): Run {
  const child = spawn(process.execPath, [at('apps/balance/bin/balance.mjs'), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += String(chunk)));
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  );
  return { process: child, ended, output: () => output };
}

/** Runs a command to its end. */
export async function runBalance(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  const run = balance(args, env);
  const { code } = await run.ended;
  return { code, output: run.output() };
}
