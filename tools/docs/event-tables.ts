import ts from 'typescript';
import { payloadText } from './payload-text.js';
import { constantsOf, docOf, moduleOf, nodesOf, propertyOf, type SourceFile } from './source-tree.js';
import { table } from './table.js';

/** A type of event as its module defines it. */
interface EventType {
  /** Name of the constant. */
  readonly name: string;
  readonly type: string;
  readonly module: string;
  readonly meaning: string;
  readonly payload: string;
}

/** A job, and what starts it. */
interface JobType {
  readonly name: string;
  readonly queue: string;
  readonly module: string;
  /** A type of event; unset when its module starts it itself. */
  readonly startedBy: string | undefined;
  readonly attempts: string;
  readonly delayMs: string;
}

/** Every type of event: what it says, what it carries, who appends it, which job it starts. */
export function eventTable(sources: readonly SourceFile[]): string {
  const jobs = jobTypes(sources);
  const rows = eventTypes(sources).map(({ name, type, meaning, payload, module }) => [
    `\`${type}\``,
    meaning,
    payload ? `\`${payload}\`` : '–',
    appendersOf(name, sources).join(', ') || '–',
    jobs
      .filter(({ startedBy }) => startedBy === type)
      .map((job) => `\`${job.name}\``)
      .join(', ') || '–',
    module,
  ]);
  return table(['Type', 'Says', 'Payload', 'Appended by', 'Starts', 'Defined in'], rows);
}

/** Every job: its queue, what starts it and how often it is tried. */
export function jobTable(sources: readonly SourceFile[]): string {
  const rows = jobTypes(sources).map(({ queue, name, module, startedBy, attempts, delayMs }) => [
    `\`${queue}\``,
    `\`${name}\``,
    module,
    startedBy ? `\`${startedBy}\`` : '–',
    attempts,
    `${delayMs} ms`,
  ]);
  return table(['Queue', 'Job', 'Handled in', 'Started by', 'Tries', 'First delay'], rows);
}

/** Every type of event that the modules define, by name. */
export function eventTypes(sources: readonly SourceFile[]): EventType[] {
  const types = sources.flatMap(({ file, tree }) => {
    const constants = constantsOf(tree);
    return [...constants].flatMap(([name, call]) => {
      if (!isCallOf('defineEvent', call)) return [];
      const [type, schema] = call.arguments;
      if (!type || !schema || !ts.isStringLiteral(type)) throw new Error(`${file}: ${name} cannot be read`);
      const meaning = docOf(call.parent.parent.parent);
      if (!meaning) throw new Error(`${file}: ${name} does not say what has happened`);
      const payload = payloadText(schema, constants);
      return [{ name, type: type.text, module: moduleOf(file), meaning, payload }];
    });
  });
  return types.sort((a, b) => (a.type < b.type ? -1 : 1));
}

function jobTypes(sources: readonly SourceFile[]): JobType[] {
  const types = new Map(eventTypes(sources).map(({ name, type }) => [name, type]));
  const triggers = new Map(
    sources
      .flatMap(({ tree }) => nodesOf(tree, ts.isDecorator))
      .flatMap(({ expression }) => {
        if (!isCallOf('TriggeredBy', expression) && !isCallOf('TriggeredByMany', expression)) return [];
        const [event, job] = expression.arguments.map((it) => it.getText());
        return [[job, types.get(event ?? '')] as const];
      }),
  );
  return sources
    .flatMap(({ file, tree }) =>
      [...constantsOf(tree)].flatMap(([constant, call]) => {
        const [input] = isCallOf('defineJob', call) ? call.arguments : [];
        if (!input || !ts.isObjectLiteralExpression(input)) return [];
        const retry = propertyOf(input, 'retry');
        const ofRetry = (name: string) =>
          retry && ts.isObjectLiteralExpression(retry) ? (propertyOf(retry, name)?.getText() ?? '') : '';
        return [
          {
            name: textOf(propertyOf(input, 'name')),
            queue: textOf(propertyOf(input, 'queue')),
            module: moduleOf(file),
            startedBy: triggers.get(constant),
            attempts: ofRetry('attempts'),
            delayMs: ofRetry('delayMs').replaceAll('_', ' '),
          },
        ];
      }),
    )
    .sort((a, b) => (`${a.queue}/${a.name}` < `${b.queue}/${b.name}` ? -1 : 1));
}

/** The classes, or functions, that put an event into a list for the log, each with its module. */
function appendersOf(event: string, sources: readonly SourceFile[]): string[] {
  const found = sources.flatMap(({ file, tree }) =>
    nodesOf(tree, ts.isPropertyAssignment)
      .filter(({ name, initializer }) => name.getText() === 'event' && initializer.getText() === event)
      .map((it) => `\`${nameAround(it)}\` (${moduleOf(file)})`),
  );
  return [...new Set(found)];
}

/** The class that a node stands in, or the one whose file it is in; without a class, the function. */
function nameAround(node: ts.Node): string {
  const around: ts.Node[] = [];
  for (let at = node; at; at = at.parent) around.push(at);
  const named = [
    ...around.filter(ts.isClassDeclaration),
    ...nodesOf(node.getSourceFile(), ts.isClassDeclaration),
    ...around.filter(ts.isFunctionDeclaration),
    ...around.filter(ts.isVariableDeclaration).reverse(),
  ];
  return named[0]?.name?.getText() ?? '';
}

const isCallOf = (name: string, node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.getText() === name;

const textOf = (node: ts.Expression | undefined): string =>
  node && ts.isStringLiteral(node) ? node.text : '';
