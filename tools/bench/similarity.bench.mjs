// What similarity costs with many known counterparties: learning, memory, and predictions on one core.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../build/ensure-built.mjs';

export async function benchSimilarity() {
  const folder = mkdtempSync(path.join(tmpdir(), 'balance-similarity-'));
  try {
    const figures = [];
    for (const counterparties of [2_000, 20_000, 50_000]) {
      const file = path.join(folder, `${counterparties}.model`);
      const trained = await probe('train', counterparties, file);
      const predicted = await probe('predict', counterparties, file);
      figures.push({ counterparties, ...rounded({ ...trained, ...predicted }) });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const rounded = (figures) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      value > 100 ? Math.round(value) : Math.round(value * 100) / 100,
    ]),
  );

async function probe(mode, counterparties, file) {
  const flags = ['--expose-gc', '--import', '@swc-node/register/esm-register'];
  const child = spawn(
    process.execPath,
    [...flags, 'tools/bench/similarity-probe.ts', mode, String(counterparties), file],
    {
      cwd: path.resolve(root),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`The probe ended with ${code}`);
  return JSON.parse(output);
}
