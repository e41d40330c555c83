// Runs Jest with the flags that native ESM needs: `node tools/check/jest.mjs [path or Jest option …]`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const jest = path.join(
  path.dirname(createRequire(import.meta.url).resolve('jest/package.json')),
  'bin/jest.js',
);
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const { status } = spawnSync(
  process.execPath,
  [...flags, jest, '--config', 'jest.preset.js', '--passWithNoTests', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
