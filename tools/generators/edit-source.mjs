import ts from 'typescript';

/** Imports `name`, in the house's order: packages, `@balance/…`, then relative paths, each by name. */
export function addImport(text, name, from) {
  const imports = parse(text).statements.filter(ts.isImportDeclaration);
  const line = `import { ${name} } from '${from}';`;
  const next = imports.find((it) => isBefore(from, it.moduleSpecifier.text));
  if (next) return insertAt(text, next.getStart(), `${line}\n`);
  return insertAt(text, imports.at(-1)?.getEnd() ?? 0, `\n${line}`);
}

const groupOf = (from) => ['@balance/', '../', './'].findIndex((prefix) => from.startsWith(prefix));

const isBefore = (one, other) =>
  groupOf(one) < groupOf(other) || (groupOf(one) === groupOf(other) && one < other);

/**
 * Adds a provider to the `@Module({…})` of a file, in whichever list of the file they stand.
 *
 * @throws {Error} when the file has no such decorator, or takes its providers from elsewhere
 */
export function addProvider(text, name, file) {
  const source = parse(text);
  const metadata = moduleMetadata(source);
  if (!metadata) throw new Error(`${file} has no @Module({…}) to list ${name} in.`);
  const providers = metadata.properties.find((it) => it.name?.getText() === 'providers')?.initializer;
  if (!providers) return insertAt(text, metadata.getStart() + 1, ` providers: [${name}], `);
  const list = listOf(providers, source);
  if (!list) throw new Error(`${file} takes its providers from elsewhere; add ${name} to them by hand.`);
  return append(text, list, name);
}

/** Adds an element to `const <constant> = […]`; `undefined` when the file has no such list. */
export function addToList(text, constant, name) {
  const list = constantList(parse(text), constant);
  return list && append(text, list, name);
}

const parse = (text) => ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);

const insertAt = (text, place, addition) => text.slice(0, place) + addition + text.slice(place);

function append(text, list, name) {
  const last = list.elements.at(-1);
  return last ? insertAt(text, last.getEnd(), `, ${name}`) : insertAt(text, list.getStart() + 1, name);
}

function moduleMetadata(source) {
  const call = source.statements
    .filter(ts.isClassDeclaration)
    .flatMap((it) => ts.getDecorators(it) ?? [])
    .map(({ expression }) => expression)
    .find((it) => ts.isCallExpression(it) && it.expression.getText() === 'Module');
  const [metadata] = call?.arguments ?? [];
  return metadata && ts.isObjectLiteralExpression(metadata) ? metadata : undefined;
}

/** The list that an expression amounts to: itself, a constant, or the constant that it ends with (`...useCases`). */
function listOf(expression, source) {
  if (ts.isIdentifier(expression)) return constantList(source, expression.text);
  if (!ts.isArrayLiteralExpression(expression)) return undefined;
  const last = expression.elements.at(-1);
  return (last && ts.isSpreadElement(last) && listOf(last.expression, source)) || expression;
}

function constantList(source, name) {
  const declared = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find((it) => it.name.getText() === name);
  return declared?.initializer && ts.isArrayLiteralExpression(declared.initializer)
    ? declared.initializer
    : undefined;
}
