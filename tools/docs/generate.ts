// Writes the generated parts of the documents: `node --import @swc-node/register/esm-register tools/docs/generate.ts`.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { documents } from './documents.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

for (const { file, text, wanted } of await documents(root)) {
  if (text !== wanted) writeFileSync(path.join(root, file), wanted);
  console.log(`${file}: ${text === wanted ? 'up to date' : 'written'}`);
}
