import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, nullable, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { type ImportProgress } from './domain/import-progress.js';
import { type Import, type ImportId, type ImportStatus } from './domain/import.js';

/** A line that did not become a record. */
export interface LineRow {
  readonly line: number;
  readonly outcome: 'rejected' | 'duplicate';
  readonly reason: string | null;
  readonly detail: string | null;
  readonly raw: string;
  readonly amountMinor: bigint | null;
  /** Hexadecimal; duplicates only. */
  readonly fingerprint: string | null;
}

export interface ImportPageWish extends PageWish<'id' | 'finishedAt'> {
  readonly status?: readonly ImportStatus[];
  /** Received then or later. */
  readonly from?: Date;
  /** Received before then. */
  readonly until?: Date;
}

export interface LinePageWish extends PageWish<'line'> {
  readonly outcome?: readonly LineRow['outcome'][];
  readonly reason?: readonly string[];
}

const columns = sql`
  i.id, i.file_name AS "fileName", i.storage_key AS "storageKey", i.size_bytes AS "sizeBytes",
  i.account_code AS "accountCode", t.currency, i.status, i.mapping, i.plan, i.progress, i.error_code AS "errorCode",
  i.error, i.created_at AS "createdAt", i.finished_at AS "finishedAt"`;
const source = sql`imports AS i JOIN tenants AS t ON t.id = i.tenant_id`;

const listing = new Keyset(
  'import',
  { id: keyColumn.uuid(sql`i.id`), finishedAt: nullable(keyColumn.timestamptz(sql`i.finished_at`)) },
  'id',
  '-id',
);
const lineListing = new Keyset('line', { line: keyColumn.integer(sql`line`) }, 'line', 'line');

@Injectable()
export class ImportRepository {
  async insert(
    tx: Tx,
    received: Pick<Import, 'id' | 'fileName' | 'storageKey' | 'accountCode' | 'mapping' | 'progress'> & {
      sizeBytes: number;
      sha256: Buffer;
      createdBy: string;
    },
  ): Promise<void> {
    await tx.execute`
      INSERT INTO imports (
        tenant_id, id, file_name, storage_key, size_bytes, sha256, account_code, mapping, progress, created_by
      ) VALUES (
        current_tenant(), ${received.id}::uuid, ${received.fileName}, ${received.storageKey}, ${received.sizeBytes},
        ${received.sha256}, ${received.accountCode}, ${JSON.stringify(received.mapping)}::jsonb,
        ${JSON.stringify(received.progress)}::jsonb, ${received.createdBy}
      )`;
  }

  async find(tx: Tx, id: ImportId): Promise<Import | undefined> {
    const [row] = await tx.query<Import>`SELECT ${columns} FROM ${source} WHERE i.id = ${id}::uuid`;
    return row;
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, { status, from, until, ...wish }: ImportPageWish): Promise<Page<Import>> {
    return listing.page(tx, wish, {
      columns,
      from: source,
      where: [
        status && sql`i.status = ANY (${[...status]}::text[])`,
        from && sql`i.created_at >= ${from}`,
        until && sql`i.created_at < ${until}`,
      ],
    });
  }

  /** Starts reading, with the plan that has been made. @returns whether the import was still to be read */
  async start(tx: Tx, id: ImportId, plan: unknown): Promise<boolean> {
    const started = await tx.execute`
      UPDATE imports SET status = 'reading', plan = coalesce(plan, ${JSON.stringify(plan)}::jsonb)
      WHERE id = ${id}::uuid AND status IN ('received', 'reading')`;
    return started === 1;
  }

  /** Moves on from `before`; @returns whether nobody else had */
  async advance(tx: Tx, id: ImportId, before: ImportProgress, after: ImportProgress): Promise<boolean> {
    const advanced = await tx.execute`
      UPDATE imports SET progress = ${JSON.stringify(after)}::jsonb
      WHERE id = ${id}::uuid AND status = 'reading' AND (progress->>'lastLine')::int = ${before.lastLine}`;
    return advanced === 1;
  }

  /** @returns whether it was not finished before */
  async finish(
    tx: Tx,
    id: ImportId,
    end: { status: 'completed' | 'failed'; code?: string; error?: unknown },
  ): Promise<boolean> {
    const finished = await tx.execute`
      UPDATE imports
      SET status = ${end.status}, error_code = ${end.code ?? null}, error = ${JSON.stringify(end.error ?? null)}::jsonb,
          finished_at = now()
      WHERE id = ${id}::uuid AND status IN ('received', 'reading')`;
    return finished === 1;
  }

  async insertLines(tx: Tx, id: ImportId, lines: readonly LineRow[]): Promise<void> {
    if (lines.length === 0) return;
    const rows = lines.map((line) => ({
      ...line,
      amountMinor: line.amountMinor?.toString() ?? null,
      fingerprint: line.fingerprint === null ? null : `\\x${line.fingerprint}`,
    }));
    await tx.execute`
      INSERT INTO import_lines (tenant_id, import_id, line, outcome, reason, detail, raw, amount_minor, fingerprint)
      SELECT current_tenant(), ${id}::uuid, line, outcome, reason, detail, raw, "amountMinor", fingerprint
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS new (
        line int, outcome text, reason text, detail text, raw text, "amountMinor" bigint, fingerprint bytea
      )`;
  }

  /** How often each of these fingerprints was a duplicate earlier in this import. */
  async duplicatesSoFar(
    tx: Tx,
    id: ImportId,
    fingerprints: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ fingerprint: string; times: number }>`
      SELECT encode(fingerprint, 'hex') AS fingerprint, count(*)::int AS times
      FROM import_lines
      WHERE import_id = ${id}::uuid AND outcome = 'duplicate'
        AND fingerprint IN (SELECT decode(unnest(${[...new Set(fingerprints)]}::text[]), 'hex'))
      GROUP BY fingerprint`;
    return new Map(rows.map(({ fingerprint, times }) => [fingerprint, times]));
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  lines(tx: Tx, id: ImportId, { outcome, reason, ...wish }: LinePageWish): Promise<Page<LineRow>> {
    return lineListing.page(tx, wish, {
      columns: sql`
        line, outcome, reason, detail, raw, amount_minor AS "amountMinor", encode(fingerprint, 'hex') AS fingerprint`,
      from: sql`import_lines`,
      where: [
        sql`import_id = ${id}::uuid`,
        outcome && sql`outcome = ANY (${[...outcome]}::text[])`,
        reason && sql`reason = ANY (${[...reason]}::text[])`,
      ],
    });
  }
}
