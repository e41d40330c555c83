import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { documents } from './documents.js';
import { nodesOf, readSources } from './source-tree.js';
import { table } from './table.js';
import ts from 'typescript';

const read = (file: string): string => readFileSync(file, 'utf8');
const libraries = readdirSync('libs', { recursive: true, encoding: 'utf8' })
  .filter((name) => path.basename(name) === 'project.json')
  .map((name) => path.join('libs', path.dirname(name)));
const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
  ...libraries.map((library) => path.join(library, 'README.md')),
];

const made = await documents('.');

describe('documents made from the code', () => {
  it.each(made)('$file says what the code says; else run tools/docs/generate.ts', ({ text, wanted }) => {
    expect(text).toBe(wanted);
  });

  it('writes tables as Prettier does', () => {
    expect(table(['A', 'Bee'], [['one\n two', 'x | y']])).toBe(
      ['| A       | Bee    |', '| ------- | ------ |', '| one two | x \\| y |'].join('\n'),
    );
  });
});

describe('documents written by hand', () => {
  it.each(libraries)('%s says in at most 40 lines what it is', (library) => {
    const lines = read(path.join(library, 'README.md')).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^# /);
    expect(lines.length).toBeLessThanOrEqual(40);
  });

  it.each(pages)('%s links to what exists', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) => target ?? '');
    const missing = links.filter((target) => !existsSync(path.join(path.dirname(page), target)));
    expect(missing).toEqual([]);
  });

  it('names error codes that the code has', () => {
    const literals = new Set(
      readSources('.').flatMap(({ tree }) => nodesOf(tree, ts.isStringLiteral).map(({ text }) => text)),
    );
    const written = read('docs/errors.md').replace(/<!-- generated.*<!-- \/generated/s, '');
    const named = [...written.matchAll(/`([a-z]+\.[a-z][a-z-]*)`/g)].map(([, code]) => code ?? '');
    expect(named.filter((code) => !literals.has(code))).toEqual([]);
  });

  it('lists every decision, numbered without a gap', () => {
    const records = readdirSync('docs/adr')
      .filter((name) => name !== 'README.md')
      .sort();
    const list = read('docs/adr/README.md');
    expect(records.filter((name) => !list.includes(`](${name})`))).toEqual([]);
    expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, n) => n + 1));
  });
});
