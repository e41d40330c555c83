import { readFileSync } from 'node:fs';
import path from 'node:path';
import { configTable } from './config-table.js';
import { errorCodes, errorTables } from './errors-table.js';
import { eventTable, jobTable } from './event-tables.js';
import { readSources } from './source-tree.js';

/** A document with what its generated part holds now and what it should hold. */
export interface Document {
  readonly file: string;
  readonly text: string;
  readonly wanted: string;
}

/** The documents of which a part is made from the code. */
export function documents(root: string): Document[] {
  const sources = readSources(root);
  const parts = [
    { file: 'README.md', name: 'configuration', content: configTable() },
    { file: 'docs/errors.md', name: 'errors', content: errorTables(errorCodes(sources)) },
    { file: 'docs/events.md', name: 'events', content: eventTable(sources) },
    { file: 'docs/architecture.md', name: 'jobs', content: jobTable(sources) },
  ];
  return parts.map(({ file, name, content }) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    return { file, text, wanted: filled(text, name, content) };
  });
}

/** The text with new content between `<!-- generated: name -->` and `<!-- /generated: name -->`. */
function filled(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- /generated: ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The document has no part between ${begin} and ${end}`);
  return `${text.slice(0, from)}${begin}\n\n${content}\n\n${text.slice(to)}`;
}
