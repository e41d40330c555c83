import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type StatementSource } from '../../statement-format.js';

/** For tests: files that others have published. They lie beside the repository, and not everywhere. */
const folder = fileURLToPath(new URL('../../../../../../../../shared/data/', import.meta.url));

export const hasRealFiles = existsSync(folder);

export const realPath = (name: string): string => path.join(folder, name);

export const realText = (name: string): string => readFileSync(realPath(name), 'utf8');

export const realNames = (within: string, ending: string): string[] =>
  hasRealFiles ? readdirSync(realPath(within)).filter((name) => name.endsWith(ending)) : [];

export const realSource = (name: string): StatementSource => ({
  open: () => createReadStream(realPath(name)),
  size: statSync(realPath(name)).size,
  name,
});
