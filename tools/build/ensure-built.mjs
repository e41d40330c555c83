// Generates the Prisma client and bundles the apps, but only what is older than its sources.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const apps = ['api', 'worker', 'balance'];

const at = (...parts) => path.join(root, ...parts);
const generatedStamp = at('libs/platform/database/src/generated/.stamp');
const ignored = new Set(['node_modules', 'dist', 'generated', '.nx']);

/** Latest modification below a path, in ms; 0 when there is none. */
function latest(file, accepts) {
  if (!existsSync(file)) return 0;
  const status = statSync(file);
  if (!status.isDirectory()) return accepts(file) ? status.mtimeMs : 0;
  return readdirSync(file)
    .filter((name) => !ignored.has(name))
    .reduce((newest, name) => Math.max(newest, latest(path.join(file, name), accepts)), 0);
}

const builtAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** Generates the database client from prisma/schema when that has changed. */
export function ensureGenerated() {
  const sources = Math.max(
    latest(at('prisma/schema'), () => true),
    builtAt(at('package-lock.json')),
  );
  if (builtAt(generatedStamp) >= sources) return false;
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [at('node_modules/prisma/build/index.js'), 'generate'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The database client could not be generated:\n${stdout}${stderr}`);
  mkdirSync(path.dirname(generatedStamp), { recursive: true });
  writeFileSync(generatedStamp, '');
  return true;
}

/** Bundles one app: workspace libraries inlined from their sources, node_modules left outside. */
export async function bundle(app) {
  const { rolldown } = await import('rolldown');
  const build = await rolldown({
    input: at('apps', app, 'src/main.ts'),
    platform: 'node',
    tsconfig: at('tsconfig.base.json'),
    external: (id) => !/^(@balance\/|@oxc-project\/|\.|\/|[A-Za-z]:\\)/.test(id),
    transform: { target: 'node20' },
  });
  const dir = at('apps', app, 'dist');
  await build.write({ dir, format: 'esm', sourcemap: true, keepNames: true, cleanDir: true });
  await build.close();
}

/** Brings what `names` need up to date. @returns the apps that had to be built */
export async function ensureBuilt(names = apps) {
  ensureGenerated();
  const isSource = (file) => /\.(ts|json)$/.test(file) && !file.endsWith('.spec.ts');
  const libraries = Math.max(
    latest(at('libs'), isSource),
    builtAt(generatedStamp),
    builtAt(at('tsconfig.base.json')),
  );
  const stale = names.filter(
    (app) =>
      builtAt(at('apps', app, 'dist/main.js')) <
      Math.max(libraries, latest(at('apps', app, 'src'), isSource)),
  );
  for (const app of stale) {
    const started = new Date();
    await bundle(app);
    // What changed while it was bundled is not in it.
    utimesSync(at('apps', app, 'dist/main.js'), started, started);
  }
  return stale;
}
