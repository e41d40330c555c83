import ts from 'typescript';
import { docOf, nodesOf, type SourceFile } from './source-tree.js';
import { table } from './table.js';

/** One code that a `DomainError` carries. */
export interface ErrorCode {
  readonly code: string;
  readonly status: number;
  readonly meaning: string;
}

const usualStatus = 422;

/** What is nobody's fault but ours has no class. */
const ours: ErrorCode = {
  code: 'internal',
  status: 500,
  meaning: 'Something went wrong on our side. The fault is in the log.',
};

/** The codes of all subclasses of `DomainError`, and of what is none, by code. */
export function errorCodes(sources: readonly SourceFile[]): ErrorCode[] {
  const classes = sources.flatMap(({ tree }) => nodesOf(tree, ts.isClassDeclaration));
  const parents = new Map(classes.map((it) => [it.name?.text ?? '', parentOf(it)]));
  const isDomainError = (name: string | undefined): boolean =>
    name === 'DomainError' || (name !== undefined && isDomainError(parents.get(name)));
  const found = classes
    .filter((it) => isDomainError(parentOf(it)) && !isAbstract(it))
    .flatMap((it) =>
      codesOf(it).map((code) => ({ code, status: statusOf(it), meaning: meaningOf(it, sources) })),
    );
  return [...found, ours].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.status - b.status));
}

/** One table for each module, under its name. */
export function errorTables(codes: readonly ErrorCode[]): string {
  const modules = [...new Set(codes.map(({ code }) => code.split('.')[0] ?? ''))];
  return modules
    .map((module) => {
      const rows = codes
        .filter(({ code }) => code.split('.')[0] === module)
        .map(({ code, status, meaning }) => [`\`${code}\``, String(status), meaning]);
      return `### ${module}\n\n${table(['Code', 'Status', 'Message'], rows)}`;
    })
    .join('\n\n');
}

function parentOf(it: ts.ClassDeclaration): string | undefined {
  return it.heritageClauses
    ?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0]?.expression.getText();
}

const isAbstract = (it: ts.ClassDeclaration): boolean =>
  it.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) ?? false;

const memberOf = (it: ts.ClassDeclaration, name: string): ts.PropertyDeclaration | undefined =>
  it.members.filter(ts.isPropertyDeclaration).find((member) => member.name.getText() === name);

/** Usually one, written as the property's value; else those of the union that is its type. */
function codesOf(it: ts.ClassDeclaration): string[] {
  const code = memberOf(it, 'code');
  if (code?.initializer && ts.isStringLiteral(code.initializer)) return [code.initializer.text];
  const union =
    code?.type && ts.isIndexedAccessTypeNode(code.type) ? code.type.objectType.getText() : undefined;
  const declared = nodesOf(it.getSourceFile(), ts.isInterfaceDeclaration).find(
    ({ name }) => name.text === union,
  );
  const type = declared?.members.find((member) => member.name?.getText() === 'code');
  const codes = type ? nodesOf(type, ts.isStringLiteral).map(({ text }) => text) : [];
  if (codes.length === 0) throw new Error(`${it.name?.text} has no code that can be read`);
  return codes;
}

function statusOf(it: ts.ClassDeclaration): number {
  const status = memberOf(it, 'status')?.initializer;
  return status ? Number(status.getText()) : usualStatus;
}

/** The message, with `…` for what is filled in; where the thrower gives it, those of the throwers. */
function meaningOf(it: ts.ClassDeclaration, sources: readonly SourceFile[]): string {
  const [message] = nodesOf(it, ts.isCallExpression).filter(
    ({ expression }) => expression.kind === ts.SyntaxKind.SuperKeyword,
  );
  const own = message?.arguments[0] && textOf(message.arguments[0]);
  if (own) return own;
  const thrown = sources
    .flatMap(({ tree }) => nodesOf(tree, ts.isNewExpression))
    .filter(({ expression }) => expression.getText() === it.name?.text)
    .map(({ arguments: [first] = ts.factory.createNodeArray<ts.Expression>() }) => first && textOf(first))
    .filter((text) => text !== undefined);
  const meaning = docOf(it) ?? [...new Set(thrown)].join(' / ');
  if (!meaning) throw new Error(`${it.name?.text} says nothing`);
  return meaning;
}

function textOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return templateText(node);
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression);
  if (ts.isConditionalExpression(node)) return either(textOf(node.whenTrue), textOf(node.whenFalse));
  if (!ts.isBinaryExpression(node)) return undefined;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left !== undefined && right !== undefined ? left + right : undefined;
}

/** What only some messages say is left out. */
const templateText = ({ head, templateSpans }: ts.TemplateExpression): string =>
  head.text +
  templateSpans.map(({ expression, literal }) => (isOptional(expression) ? '' : '…') + literal.text).join('');

const isOptional = (node: ts.Expression): boolean =>
  ts.isConditionalExpression(node) && [node.whenTrue, node.whenFalse].some((it) => textOf(it) === '');

const either = (a: string | undefined, b: string | undefined): string | undefined =>
  a !== undefined && b !== undefined ? `${a} / ${b}` : undefined;
