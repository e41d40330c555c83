import { formatFiles, generateFiles, getProjects, logger, updateJson } from '@nx/devkit';
import { fileURLToPath } from 'node:url';
import { addImport, addToList } from '../edit-source.mjs';
import { capital, demandKebabCase, formsOf, singularOf } from '../names.mjs';

const templates = (folder) => fileURLToPath(new URL(`files/${folder}`, import.meta.url));

/**
 * Generates `libs/<wing>/<name>` and, if it owns one, its first table; opens it under its three aliases and lists it
 * in the two apps.
 */
export default async function generateModule(tree, options) {
  const {
    name,
    wing,
    layer = 'core',
    thing = singularOf(name),
    table: hasTable = layer === 'core',
  } = options;
  demandKebabCase('name of the module', name);
  demandKebabCase('name of the thing', thing);
  demandNew(tree, name);
  const root = `libs/${wing}/${name}`;
  const module = formsOf(name);
  const table = name.replaceAll('-', '_');
  const substitutions = { name, wing, layer, module, thing: formsOf(thing), hasTable, table, capital };
  generateFiles(tree, templates('entries'), root, substitutions);
  if (hasTable) {
    demandNewTable(tree, table, substitutions.thing.Pascal);
    const migration = `${nextMigration(tree)}_${table}`;
    generateFiles(tree, templates('table'), root, { ...substitutions, thingName: thing });
    generateFiles(tree, templates('prisma'), 'prisma', { ...substitutions, migration });
  }
  addAliases(tree, name, root);
  listIn(tree, 'apps/api/src/api.module.ts', `${module.Pascal}HttpModule`, `@balance/${name}/http`);
  listIn(tree, 'apps/worker/src/worker.module.ts', `${module.Pascal}WorkerModule`, `@balance/${name}/worker`);
  await formatFiles(tree, { sortRootTsconfigPaths: true });
}

function demandNew(tree, name) {
  const taken = getProjects(tree).get(name);
  if (taken) throw new Error(`There is a project ${name} already, in ${taken.root}.`);
}

function demandNewTable(tree, table, model) {
  for (const file of tree.children('prisma/schema')) {
    const schema = tree.read(`prisma/schema/${file}`, 'utf8');
    if (!schema.includes(`model ${model} {`) && !schema.includes(`@@map("${table}")`)) continue;
    throw new Error(
      `prisma/schema/${file} has the model ${model} or the table ${table} already; --no-table goes without.`,
    );
  }
}

function addAliases(tree, name, root) {
  updateJson(tree, 'tsconfig.base.json', (config) => {
    Object.assign(config.compilerOptions.paths, {
      [`@balance/${name}`]: [`./${root}/src/index.ts`],
      [`@balance/${name}/http`]: [`./${root}/src/http.ts`],
      [`@balance/${name}/worker`]: [`./${root}/src/worker.ts`],
    });
    return config;
  });
}

/** Adds an entry to the modules that an app is composed of. */
function listIn(tree, file, moduleClass, from) {
  const text = tree.exists(file) ? tree.read(file, 'utf8') : '';
  const listed = addToList(text, 'modules', moduleClass);
  if (listed) tree.write(file, addImport(listed, moduleClass, from));
  else logger.warn(`List ${moduleClass} of ${from} in ${file}, which has no \`const modules = […]\`.`);
}

/** Migrations run in the order of their names: the next one comes last, even where the clock is behind. */
function nextMigration(tree) {
  const now = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const taken = tree.children('prisma/migrations').map((folder) => Number(/^\d{14}/.exec(folder)?.[0] ?? 0));
  return Math.max(Number(now), ...taken.map((stamp) => stamp + 1));
}
