import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../build/ensure-built.mjs';

/** Runs a probe of this folder in a process of its own. @returns what it prints, as JSON */
export async function runProbe(file, ...args) {
  const loader = ['--expose-gc', '--import', '@swc-node/register/esm-register'];
  const child = spawn(process.execPath, [...loader, `tools/bench/${file}`, ...args], {
    cwd: path.resolve(root),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`The probe ${file} ended with ${code}`);
  return JSON.parse(output);
}
