// `npm run bench [-- SUITE …] [--rows N] [--clients N] [--seconds N]`: measures, each figure beside its reference in the same run.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../build/ensure-built.mjs';
import { benchCategorise } from './categorise.bench.mjs';
import { benchDocuments } from './documents.bench.mjs';
import { benchImport } from './import.bench.mjs';
import { benchLedger } from './ledger.bench.mjs';
import { benchRead } from './read.bench.mjs';
import { benchReports } from './reports.bench.mjs';
import { benchRules } from './rules.bench.mjs';
import { benchSimilarity } from './similarity.bench.mjs';
import { benchStart } from './start.bench.mjs';
import { benchStream } from './stream.bench.mjs';
import { benchTenant } from './tenant.bench.mjs';
import { benchWebhook } from './webhook.bench.mjs';

const suites = {
  start: benchStart,
  import: benchImport,
  webhook: benchWebhook,
  stream: benchStream,
  tenant: benchTenant,
  read: benchRead,
  reports: benchReports,
  rules: benchRules,
  similarity: benchSimilarity,
  categorise: benchCategorise,
  documents: benchDocuments,
  ledger: benchLedger,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string' }, clients: { type: 'string' }, seconds: { type: 'string' } },
});
const names = positionals.length > 0 ? positionals : Object.keys(suites);
const unknown = names.filter((name) => !suites[name]);
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}
await ensureBuilt();
console.log(`${os.cpus().length} × ${os.cpus()[0].model}, Node.js ${process.version}`);
for (const name of names) {
  console.log(`\n${name}`);
  const counts = Object.fromEntries(Object.entries(values).map(([option, text]) => [option, Number(text)]));
  console.table(await suites[name](counts));
}
