// What rules cost a record in the worker, without the database: 500 rules, ten times as many, and a bare look-up.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../build/ensure-built.mjs';

export async function benchRules() {
  const loader = ['--import', '@swc-node/register/esm-register'];
  const child = spawn(process.execPath, [...loader, 'tools/bench/rules-probe.ts'], {
    cwd: path.resolve(root),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`The probe ended with ${code}`);
  return JSON.parse(output);
}
