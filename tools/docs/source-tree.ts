import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One TypeScript file of the workspace that is not a test. */
export interface SourceFile {
  /** From the root of the repository, with `/`. */
  readonly file: string;
  readonly tree: ts.SourceFile;
}

/** Every source file of `apps` and `libs`, by path. */
export function readSources(root: string): SourceFile[] {
  return ['apps', 'libs']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(folder, name),
      ),
    )
    .filter((name) => isSource(name))
    .map((name) => name.split(path.sep).join('/'))
    .sort()
    .map((file) => ({
      file,
      tree: ts.createSourceFile(
        file,
        readFileSync(path.join(root, file), 'utf8'),
        ts.ScriptTarget.ESNext,
        true,
      ),
    }));
}

const isSource = (name: string): boolean =>
  name.endsWith('.ts') &&
  !/\.spec\.ts$|\.fixture\.ts$/.test(name) &&
  !name.split(path.sep).some((part) => ['node_modules', 'dist', 'testing'].includes(part));

/** Calls `visit` for a node and everything in it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** All nodes of one kind in a file. */
export function nodesOf<Node extends ts.Node>(tree: ts.Node, is: (node: ts.Node) => node is Node): Node[] {
  const found: Node[] = [];
  walk(tree, (node) => {
    if (is(node)) found.push(node);
  });
  return found;
}

/** The text of the doc comment in front of a declaration, on one line. */
export function docOf(node: ts.Node): string | undefined {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  const text = doc && ts.getTextOfJSDocComment(doc.comment);
  return text
    ?.split(/\n\s*\n/)[0]
    ?.replace(/\s+/g, ' ')
    .trim();
}

/** The module that a file belongs to: `records` of `libs/books/records/src/…`. */
export const moduleOf = (file: string): string => file.split('/')[file.startsWith('libs/') ? 2 : 1] ?? '';

/** The value of a property of an object literal. */
export function propertyOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = object.properties.find((it) => it.name?.getText() === name);
  if (property && ts.isPropertyAssignment(property)) return property.initializer;
  return property && ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
}

/** The constants that are declared at the top of a file, by name. */
export function constantsOf(tree: ts.SourceFile): Map<string, ts.Expression> {
  const declared = tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  return new Map(
    declared.flatMap(({ name, initializer }) =>
      initializer ? [[name.getText(), initializer] as const] : [],
    ),
  );
}
