import { formatFiles, generateFiles, getProjects } from '@nx/devkit';
import { fileURLToPath } from 'node:url';
import { addImport, addProvider } from '../edit-source.mjs';
import { capital, demandKebabCase, formsOf, singularOf } from '../names.mjs';

const templates = fileURLToPath(new URL('files', import.meta.url));

/** Generates `<module>/src/<name>/`, its decision in `domain/`, and lists it among the module's providers. */
export default async function generateUseCase(tree, { module, name }) {
  demandKebabCase('name of the use case', name);
  const [verb, ...noun] = name.split('-');
  if (noun.length === 0) {
    throw new Error(
      `A use case is named by a verb and a noun, such as \`${verb}-${singularOf(module)}\`; this one is \`${name}\`.`,
    );
  }
  const src = sourceRootOf(tree, module);
  for (const taken of [`${src}/${name}`, `${src}/domain/${name}.ts`]) {
    if (tree.exists(taken)) throw new Error(`${taken} exists already.`);
  }
  const repository = findRepository(tree, src);
  const thing = formsOf(repository?.thing ?? singularOf(noun.join('-')));
  const useCase = formsOf(name);
  generateFiles(tree, templates, src, {
    name,
    useCase,
    thing,
    things: formsOf(module).camel,
    repository,
    capital,
  });
  const moduleFile = `${src}/${module}.module.ts`;
  const listed = addProvider(tree.read(moduleFile, 'utf8'), useCase.Pascal, moduleFile);
  tree.write(moduleFile, addImport(listed, useCase.Pascal, `./${name}/${name}.use-case.js`));
  await formatFiles(tree);
}

function sourceRootOf(tree, module) {
  const modules = [...getProjects(tree).values()].filter(
    ({ root, name }) => /^libs\/(?!platform\/)/.test(root) && tree.exists(`${root}/src/${name}.module.ts`),
  );
  const found = modules.find(({ name }) => name === module);
  if (found) return `${found.root}/src`;
  const known = modules.map(({ name }) => name).sort();
  throw new Error(
    `There is no module ${module}; there are ${known.join(', ')}. \`nx g balance:module\` makes one.`,
  );
}

/** The repository that loads one thing of this module by its id, if there is one. */
function findRepository(tree, src) {
  const candidates = tree
    .children(src)
    .filter((file) => file.endsWith('.repository.ts'))
    .map((file) => ({
      text: tree.read(`${src}/${file}`, 'utf8'),
      thing: file.replace('.repository.ts', ''),
    }));
  const found = candidates.find(({ text, thing }) => {
    const { Pascal } = formsOf(thing);
    return text.includes(`async find(tx: Tx, id: ${Pascal}Id): Promise<${Pascal} | undefined>`);
  });
  return found && { thing: found.thing, Class: `${formsOf(found.thing).Pascal}Repository` };
}
