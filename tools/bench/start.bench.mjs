// The first start after an install (apps built, cluster made, migrated, seeded) and later ones, to the first healthy
// answer; beside the bare start of a new PostgreSQL cluster.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apps, root } from '../build/ensure-built.mjs';
import { startInstallation } from './installation.mjs';

const laterStarts = 5;

export async function benchStart() {
  for (const app of apps) rmSync(path.join(root, 'apps', app, 'dist'), { recursive: true, force: true });
  const home = mkdtempSync(path.join(tmpdir(), 'balance-bench-'));
  const first = await startInstallation({}, home);
  await first.stop({ keepHome: true });
  const later = [];
  for (let n = 0; n < laterStarts; n++) {
    const again = await startInstallation({}, home);
    later.push(again.readyMs);
    await again.stop({ keepHome: true });
  }
  rmSync(home, { recursive: true });
  const seconds = (ms) => Math.round(ms / 10) / 100;
  return {
    firstS: seconds(first.readyMs),
    laterMedianS: seconds(later.sort((a, b) => a - b)[Math.floor(laterStarts / 2)]),
    laterMaxS: seconds(later.at(-1)),
    bareClusterS: seconds(bareCluster()),
  };
}

/** The same cluster without anything of ours in it. */
function bareCluster() {
  const script = `
    import { register } from 'node:module';
    register('@swc-node/register/esm', ${JSON.stringify(`file://${root}`)});
    const { startEmbeddedPostgres } = await import('@balance/database');
    const folder = process.argv[1];
    const began = performance.now();
    const server = await startEmbeddedPostgres({ dataDir: folder });
    const took = performance.now() - began;
    await server.stop();
    console.log(took);`;
  const home = mkdtempSync(path.join(tmpdir(), 'balance-bench-'));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script, path.join(home, 'postgres')],
    { cwd: root, encoding: 'utf8' },
  );
  rmSync(home, { recursive: true, force: true });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
