import { Injectable, Logger } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, DomainError, type TenantId } from '@balance/kernel';
import { JobInterrupted } from '@balance/queue';
import { FileStore } from '@balance/storage';
import { importCompleted, importFailed } from '../domain/import.events.js';
import { type ImportProgress } from '../domain/import-progress.js';
import { type Import, type ImportId } from '../domain/import.js';
import { planStatement, readStatement, type StatementPlan, statementPlanSchema } from '../formats/formats.js';
import { type StatementSource } from '../formats/statement-format.js';
import { ImportRepository } from '../import.repository.js';
import { countedSource } from './counted-source.js';
import { IngestBatch } from './ingest-batch.js';

/** Records in a transaction: large enough for sets, small enough for the event loop to breathe. */
const batchSize = 2_000;

/**
 * Reads a statement file to its end, batch by batch. Each batch and the progress that it makes are one transaction,
 * so that a run that was cut off goes on where it stopped.
 */
@Injectable()
export class IngestImport {
  private readonly log = new Logger(IngestImport.name);

  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly files: FileStore,
    private readonly ingestBatch: IngestBatch,
    private readonly events: EventLog,
  ) {}

  /** @throws {JobInterrupted} at the end of a batch, once `signal` is aborted */
  async execute(tenantId: TenantId, importId: ImportId, cause: Cause, signal?: AbortSignal): Promise<void> {
    const found = await this.database.forTenant(tenantId, (tx) => this.imports.find(tx, importId));
    if (!found || found.status === 'completed' || found.status === 'failed') return;
    try {
      const progress = await this.read(tenantId, found, cause, signal);
      await this.complete(tenantId, importId, progress, cause);
    } catch (fault) {
      // The file is at fault, not the run: its owner has to see it, and trying again would not help.
      if (!(fault instanceof DomainError)) throw fault;
      await this.fail(tenantId, importId, fault, cause);
    }
  }

  private async read(
    tenantId: TenantId,
    found: Import,
    cause: Cause,
    signal?: AbortSignal,
  ): Promise<ImportProgress> {
    const source = countedSource(this.files, found);
    const plan = await this.plan(source, found);
    await this.database.forTenant(tenantId, (tx) => this.imports.start(tx, found.id, plan));
    let progress = found.progress;
    const batches = readStatement(source, plan, { afterLine: progress.lastLine, batchSize })[
      Symbol.asyncIterator
    ]();
    try {
      let next = batches.next();
      for (;;) {
        const { value: batch, done } = await next;
        if (done) return progress;
        if (signal?.aborted) throw new JobInterrupted();
        const step = { found, sign: plan.sign, progress, batch, bytesRead: source.bytesRead() };
        const saving = this.ingestBatch.execute(tenantId, step, cause);
        // The next batch is parsed while the database works on this one.
        [progress, next] = await overlap(saving, () => batches.next());
      }
    } finally {
      await batches.return?.();
    }
  }

  private async plan(source: StatementSource, found: Import): Promise<StatementPlan> {
    if (found.plan !== null) return statementPlanSchema.parse(found.plan);
    return planStatement(source, found.mapping, found.currency);
  }

  private complete(tenantId: TenantId, id: ImportId, progress: ImportProgress, cause: Cause): Promise<void> {
    return this.database.forTenant(tenantId, async (tx) => {
      if (!(await this.imports.finish(tx, id, { status: 'completed' }))) return;
      const { accepted, duplicate, rejected, blank } = progress;
      const payload = { accepted, duplicate, rejected, blank };
      await this.events.append(tx, [{ event: importCompleted, stream: `import:${id}`, payload, cause }]);
    });
  }

  private async fail(tenantId: TenantId, id: ImportId, fault: DomainError, cause: Cause): Promise<void> {
    this.log.warn(`import ${id} failed: ${fault.code}: ${fault.message}`);
    const error = { message: fault.message, details: fault.details };
    await this.database.forTenant(tenantId, async (tx) => {
      if (!(await this.imports.finish(tx, id, { status: 'failed', code: fault.code, error }))) return;
      const payload = { code: fault.code, message: fault.message };
      await this.events.append(tx, [{ event: importFailed, stream: `import:${id}`, payload, cause }]);
    });
  }
}

/** Starts `work` while `saving` is under way, and waits for both; `saving` alone decides how it ends. */
async function overlap<Saved, Next>(
  saving: Promise<Saved>,
  work: () => Promise<Next>,
): Promise<[Saved, Promise<Next>]> {
  // One turn of the event loop, so that the statement is on its way before the parser takes the thread.
  await new Promise(setImmediate);
  const next = work();
  const [saved] = await Promise.allSettled([saving, next]);
  if (saved.status === 'rejected') throw saved.reason;
  return [saved.value, next];
}
