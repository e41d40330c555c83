// Bundles the apps, but only those that are older than their sources.
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const apps = ['api', 'worker', 'balance'];

const at = (...parts) => path.join(root, ...parts);
const ignored = new Set(['node_modules', 'dist']);

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

/** What an app runs in threads beside its own: each is a file of its own next to `main.js`, under its own name. */
const threads = { worker: ['libs/books/similarity/src/train-tenant/learn.thread.ts'] };

const entriesOf = (app) => ({
  main: at('apps', app, 'src/main.ts'),
  ...Object.fromEntries((threads[app] ?? []).map((file) => [path.basename(file, '.ts'), at(file)])),
});

/**
 * What an app does not use it does not load. Without these rules a worker would load the HTTP server, because the modules'
 * entries name what routes say of themselves beside what everybody calls.
 */
const treeshake = {
  moduleSideEffects: [
    { test: /^reflect-metadata$/, sideEffects: true },
    { test: /[\\/]libs[\\/]platform[\\/]http[\\/]/, sideEffects: false },
    { external: true, sideEffects: false },
  ],
};

/** Bundles one app: workspace libraries inlined from their sources, node_modules left outside. */
export async function bundle(app) {
  const started = new Date();
  const { rolldown } = await import('rolldown');
  const build = await rolldown({
    input: entriesOf(app),
    platform: 'node',
    tsconfig: at('tsconfig.base.json'),
    external: (id) => !/^(@balance\/|@oxc-project\/|\.|\/|[A-Za-z]:\\)/.test(id),
    transform: { target: 'node20' },
    treeshake,
  });
  const draft = at('apps', app, `.dist-${process.pid}`);
  await build.write({ dir: draft, format: 'esm', sourcemap: true, keepNames: true, cleanDir: true });
  await build.close();
  // What changed while it was bundled is not in it.
  utimesSync(path.join(draft, 'main.js'), started, started);
  putInPlace(draft, at('apps', app, 'dist'));
}

/** Whole or not at all: another command may run what is there, or put its own bundle there at the same time. */
function putInPlace(draft, dist) {
  const old = `${draft}-old`;
  try {
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(draft, dist);
  } catch (fault) {
    // Another one was faster, with the same sources.
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(fault.code) || !existsSync(path.join(dist, 'main.js')))
      throw fault;
  } finally {
    for (const rest of [draft, old]) rmSync(rest, { recursive: true, force: true });
  }
}

/** Brings what `names` need up to date. @returns the apps that had to be built */
export async function ensureBuilt(names = apps) {
  const isSource = (file) => /\.(ts|json)$/.test(file) && !file.endsWith('.spec.ts');
  const libraries = Math.max(latest(at('libs'), isSource), builtAt(at('tsconfig.base.json')));
  const stale = names.filter(
    (app) =>
      builtAt(at('apps', app, 'dist/main.js')) <
      Math.max(libraries, latest(at('apps', app, 'src'), isSource)),
  );
  for (const app of stale) await bundle(app);
  return stale;
}
