import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ListCategories } from '@balance/categories';
import { Database } from '@balance/database';
import { type Tenant } from '@balance/identity';
import { type Cause, Ids } from '@balance/kernel';
import { CreateRule, ListRules } from '@balance/rules';
import { importFile } from '../commands/import.command.js';
import { printImports } from '../commands/print-imports.js';
import { makeReport, tableOf } from '../commands/report.command.js';
import { type Application } from '../run/application.js';
import { untilQuiet } from '../run/quiet.js';
import { exampleRules } from './example-rules.js';

// From the bundle in `apps/balance/dist`.
const folder = fileURLToPath(new URL('../../../docs/examples/', import.meta.url));
const statements = [
  { file: 'bank-statement.csv', account: '1000' },
  { file: 'card-statement.csv', account: '1100' },
];
const year = { kind: 'profit-and-loss', from: '2026-01-01', to: '2026-12-31' } as const;

/** Imports the example statements under example rules and prints what came of them. A second time changes nothing. */
export async function importExamples(app: Application, tenant: Tenant): Promise<void> {
  await addRules(app, tenant);
  const views = [];
  for (const { file, account } of statements) {
    views.push(await importFile(app, tenant, path.join(folder, file), {}, account));
  }
  await untilQuiet(app);
  printImports(views);
  process.stdout.write(`\n${await tableOf(app, tenant, await makeReport(app, tenant, year))}\n`);
  process.stdout.write('\nWhat no rule knew waits for you: GET /api/v1/approvals\n');
}

async function addRules(app: Application, tenant: Tenant): Promise<void> {
  const cause: Cause = { actor: 'system:demo', correlationId: app.get(Ids).next(), causationId: null };
  await app.get(Database).forTenant(tenant.id, async (tx) => {
    const { rows } = await app.get(ListRules).execute(tx, { limit: 500 });
    const known = new Set(rows.map(({ name }) => name));
    for (const { name, when, category } of exampleRules.filter((rule) => !known.has(rule.name))) {
      const { id } = await app.get(ListCategories).find(tx, category);
      await app.get(CreateRule).execute(tx, { name, when, then: { categoryId: id } }, cause);
    }
  });
}
