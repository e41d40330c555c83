import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, nullable, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { type Report, type ReportHead, type ReportId, type ReportStatus } from './domain/report.js';

export interface ReportPageWish extends PageWish<'id' | 'finishedAt'> {
  readonly kind?: readonly string[];
  readonly status?: readonly ReportStatus[];
  /** Requested then or later. */
  readonly from?: Date;
  /** Requested before then. */
  readonly until?: Date;
}

const listing = new Keyset(
  'report',
  { id: keyColumn.uuid(sql`id`), finishedAt: nullable(keyColumn.timestamptz(sql`finished_at`)) },
  'id',
  '-id',
);

const head = sql`
  id, kind, parameters, status, error_code AS "errorCode", error, requested_by AS "requestedBy",
  requested_at AS "requestedAt", as_of AS "asOf", finished_at AS "finishedAt"`;

@Injectable()
export class ReportRepository {
  async insert(tx: Tx, report: Pick<Report, 'id' | 'kind' | 'parameters' | 'requestedBy'>): Promise<void> {
    await tx.execute`
      INSERT INTO report_runs (tenant_id, id, kind, parameters, requested_by)
      VALUES (
        current_tenant(), ${report.id}::uuid, ${report.kind}, ${JSON.stringify(report.parameters)}::jsonb,
        ${report.requestedBy}
      )`;
  }

  /** Without results. @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, { kind, status, from, until, ...wish }: ReportPageWish): Promise<Page<ReportHead>> {
    return listing.page(tx, wish, {
      columns: head,
      from: sql`report_runs`,
      where: [
        kind && sql`kind = ANY (${[...kind]}::text[])`,
        status && sql`status = ANY (${[...status]}::text[])`,
        from && sql`requested_at >= ${from}`,
        until && sql`requested_at < ${until}`,
      ],
    });
  }

  async find(tx: Tx, id: ReportId): Promise<Report | undefined> {
    const [report] = await tx.query<Report>`
      SELECT ${head}, result FROM report_runs WHERE id = ${id}::uuid`;
    return report;
  }

  /** The report, held until the transaction ends, and the time of this reading. */
  async lock(tx: Tx, id: ReportId): Promise<(ReportHead & { readonly readAt: Date }) | undefined> {
    const [report] = await tx.query<ReportHead & { readAt: Date }>`
      SELECT ${head}, statement_timestamp() AS "readAt" FROM report_runs WHERE id = ${id}::uuid FOR UPDATE`;
    return report;
  }

  async complete(tx: Tx, id: ReportId, { result, asOf }: { result: unknown; asOf: Date }): Promise<void> {
    await tx.execute`
      UPDATE report_runs
      SET status = 'completed', result = ${JSON.stringify(result)}::jsonb, as_of = ${asOf}, finished_at = clock_timestamp(),
          error_code = NULL, error = NULL
      WHERE id = ${id}::uuid`;
  }

  async fail(tx: Tx, id: ReportId, { code, message }: { code: string; message: string }): Promise<void> {
    await tx.execute`
      UPDATE report_runs
      SET status = 'failed', error_code = ${code}, error = ${message}, finished_at = clock_timestamp()
      WHERE id = ${id}::uuid`;
  }
}
