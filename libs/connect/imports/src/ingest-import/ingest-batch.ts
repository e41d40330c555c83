import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause, type TenantId } from '@balance/kernel';
import { IngestRecords, type RecordSource } from '@balance/records';
import { addBatch, type ImportProgress, sortOutcomes } from '../domain/import-progress.js';
import { type Import } from '../domain/import.js';
import { newRecord } from '../domain/new-record.js';
import { type LineOutcome, type OutcomeBatch } from '../domain/statement-row.js';
import { ImportRepository, type LineRow } from '../import.repository.js';

export interface BatchToIngest {
  readonly found: Import;
  readonly sign: 'movement' | 'spend';
  readonly progress: ImportProgress;
  readonly batch: OutcomeBatch;
  readonly bytesRead: number;
}

/** Another run of the same import is ahead; this one stops and finds that out when it is tried again. */
export class OvertakenByAnotherRun extends Error {}

/** Takes one batch of a file's lines in, and moves the import's progress on, in one transaction. */
@Injectable()
export class IngestBatch {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly ingestRecords: IngestRecords,
  ) {}

  /** @returns the progress with this batch */
  execute(tenantId: TenantId, input: BatchToIngest, cause: Cause): Promise<ImportProgress> {
    const { found, sign, progress, batch, bytesRead } = input;
    const { rows, rejected } = sortOutcomes(batch.outcomes);
    const source: RecordSource = {
      kind: 'import',
      id: found.id,
      scope: found.id,
      accountCode: found.accountCode,
    };
    return this.database.forTenant(tenantId, async (tx) => {
      const earlier = (fingerprints: readonly string[]) =>
        progress.duplicate.rows === 0
          ? Promise.resolve(new Map<string, number>())
          : this.imports.duplicatesSoFar(tx, found.id, fingerprints);
      const records = rows.map((row) => newRecord(row, sign));
      const { duplicates } = await this.ingestRecords.execute(tx, source, records, cause, earlier);
      const known = new Map(duplicates.map(({ record, fingerprint }) => [record.line, fingerprint]));
      await this.imports.insertLines(tx, found.id, [
        ...rejected.map(rejectedLine),
        ...rows.flatMap((row) => duplicateLine(row, known.get(row.line))),
      ]);
      const after = addBatch(progress, {
        lastLine: batch.lastLine,
        bytesRead,
        blanks: batch.blanks,
        accepted: rows.filter(({ line }) => !known.has(line)).map(({ row }) => row.amountMinor),
        duplicate: rows.filter(({ line }) => known.has(line)).map(({ row }) => row.amountMinor),
        rejected: rejected.map(({ amountMinor }) => amountMinor),
      });
      if (!(await this.imports.advance(tx, found.id, progress, after))) throw new OvertakenByAnotherRun();
      return after;
    });
  }
}

const rejectedLine = (outcome: LineOutcome & { kind: 'rejected' }): LineRow => ({
  line: outcome.line,
  outcome: 'rejected',
  reason: outcome.reason,
  detail: outcome.detail,
  raw: outcome.raw,
  amountMinor: outcome.amountMinor,
  fingerprint: null,
});

const duplicateLine = (outcome: LineOutcome & { kind: 'row' }, fingerprint: string | undefined): LineRow[] =>
  fingerprint === undefined
    ? []
    : [
        {
          line: outcome.line,
          outcome: 'duplicate',
          reason: 'known-record',
          detail: null,
          raw: outcome.raw,
          amountMinor: outcome.row.amountMinor,
          fingerprint,
        },
      ];
