import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Database } from '@balance/database';
import { EventTally } from '@balance/events';
import { FindTenant, type Tenant } from '@balance/identity';
import {
  type ColumnMapping,
  columnMappingSchema,
  type ImportId,
  ImportRepository,
  ImportView,
  importView,
  ReceiveImport,
} from '@balance/imports';
import { type Cause, DomainError, Ids } from '@balance/kernel';
import { type Application } from '../run/application.js';
import { untilQuiet } from '../run/quiet.js';
import { withInstallation } from '../run/session.js';
import { ensureFirstTenant } from '../run/first-tenant.js';
import { progressBar } from './progress-bar.js';
import { printImports } from './print-imports.js';

interface ImportOptions {
  readonly tenant?: string;
  readonly map?: string;
  readonly account: string;
  readonly json?: boolean;
}

export class FileUnreadable extends DomainError {
  readonly code = 'balance.file-unreadable';
  constructor(file: string, reason: string) {
    super(`${file} cannot be read: ${reason}`, { file });
  }
}

export class MappingInvalid extends DomainError {
  readonly code = 'balance.mapping-invalid';
  constructor(reason: string) {
    super(`--map is not usable: ${reason}. An example: --map '{"date":"Paid on","dateFormat":"dd/mm/yyyy"}'`);
  }
}

/** `balance import FILE…`: takes files in and waits until their records have gone the whole way. */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<void> {
  const mapping = readMapping(options.map);
  await Promise.all(files.map(ensureReadable));
  const views = await withInstallation({ worker: true }, async (app) => {
    await ensureFirstTenant(app);
    const tenant = await app.get(FindTenant).execute(options.tenant);
    const imports: ImportView[] = [];
    for (const file of files) imports.push(await importFile(app, tenant, file, mapping, options.account));
    await untilQuiet(app);
    return imports;
  });
  if (options.json) process.stdout.write(`${JSON.stringify(views)}\n`);
  else await printImports(views);
  if (views.some(({ status }) => status === 'failed')) process.exitCode = 1;
}

/** Takes one file in and follows it until each of its records has been processed. */
export async function importFile(
  app: Application,
  tenant: Tenant,
  file: string,
  mapping: ColumnMapping,
  accountCode: string,
): Promise<ImportView> {
  const cause: Cause = {
    actor: 'system:command-line',
    correlationId: app.get(Ids).next(),
    causationId: null,
  };
  const received = { fileName: path.basename(file), content: createReadStream(file), mapping, accountCode };
  const id = await app.get(ReceiveImport).execute(tenant.id, received, cause);
  return follow(app, tenant, id, cause);
}

async function follow(app: Application, tenant: Tenant, id: ImportId, cause: Cause): Promise<ImportView> {
  const bar = progressBar();
  try {
    for (;;) {
      const { found, processed } = await app.get(Database).forTenant(tenant.id, async (tx) => ({
        found: await app.get(ImportRepository).find(tx, id),
        processed: await app.get(EventTally).sum(tx, 'PROCESSED', cause.correlationId),
      }));
      if (!found) throw new Error(`import ${id} has vanished`);
      const view = importView(found);
      bar.show(view, processed);
      if (view.status === 'failed') return view;
      if (view.status === 'completed' && processed >= view.accepted.rows) return view;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    bar.end();
  }
}

async function ensureReadable(file: string): Promise<void> {
  const status = await stat(file).catch((fault: Error) => {
    throw new FileUnreadable(file, fault.message);
  });
  if (!status.isFile()) throw new FileUnreadable(file, 'it is not a file');
}

function readMapping(text: string | undefined): ColumnMapping {
  if (text === undefined) return {};
  try {
    return columnMappingSchema.parse(JSON.parse(text));
  } catch (fault) {
    throw new MappingInvalid(fault instanceof Error ? fault.message : String(fault));
  }
}
