import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { apiDocument, clientSchema } from './api-document.js';
import { configTable } from './config-table.js';
import { errorCodes, errorTables } from './errors-table.js';
import { eventTable, jobTable } from './event-tables.js';
import { messagesOf, problemMessages } from './problem-messages.js';
import { readSources } from './source-tree.js';

/** A document with what its generated part holds now and what it should hold. */
export interface Document {
  readonly file: string;
  readonly text: string;
  readonly wanted: string;
}

/** The documents that are made from the code, whole or in part. */
export async function documents(root: string): Promise<Document[]> {
  const sources = readSources(root);
  const codes = errorCodes(sources);
  const api = await apiDocument(messagesOf(codes));
  const parts = [
    { file: 'README.md', name: 'configuration', content: configTable() },
    { file: 'docs/errors.md', name: 'errors', content: errorTables(codes) },
    { file: 'docs/events.md', name: 'events', content: eventTable(sources) },
    { file: 'docs/architecture.md', name: 'jobs', content: jobTable(sources) },
  ];
  const files = [
    { file: 'apps/api/src/problem-messages.ts', wanted: problemMessages(codes) },
    { file: 'docs/openapi.json', wanted: `${JSON.stringify(api, null, 2)}\n` },
    { file: 'libs/client/src/schema.ts', wanted: await clientSchema(api) },
  ];
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  return [
    ...parts.map(({ file, name, content }) => {
      const text = read(file);
      return { file, text, wanted: filled(text, name, content) };
    }),
    ...files.map(({ file, wanted }) => ({
      file,
      text: existsSync(path.join(root, file)) ? read(file) : '',
      wanted,
    })),
  ];
}

/** The text with new content between `<!-- generated: name -->` and `<!-- /generated: name -->`. */
function filled(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- /generated: ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The document has no part between ${begin} and ${end}`);
  return `${text.slice(0, from)}${begin}\n\n${content}\n\n${text.slice(to)}`;
}
