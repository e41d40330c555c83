import { Injectable } from '@nestjs/common';
import { join, Sql, sql, type Tx } from '@balance/database';
import { cursorAfter, keyOfCursor, pageOf } from '@balance/kernel';
import { type Report, type ReportHead, type ReportId, type ReportStatus } from './domain/report.js';

export interface ReportFilter {
  readonly kind?: string;
  readonly status?: ReportStatus;
  readonly cursor?: string;
  readonly limit: number;
}

export interface ReportPage {
  readonly rows: readonly ReportHead[];
  readonly nextCursor: string | null;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

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

  /** Newest first. */
  async page(tx: Tx, filter: ReportFilter): Promise<ReportPage> {
    const conditions = [
      sql`tenant_id = current_tenant()`,
      filter.kind !== undefined && sql`kind = ${filter.kind}`,
      filter.status !== undefined && sql`status = ${filter.status}`,
      filter.cursor !== undefined && sql`id < ${keyOfCursor('report', filter.cursor, uuid)}::uuid`,
    ].filter((condition) => condition instanceof Sql);
    const rows = await tx.query<ReportHead>`
      SELECT ${head} FROM report_runs WHERE ${join(conditions, ' AND ')}
      ORDER BY id DESC LIMIT ${filter.limit + 1}`;
    return pageOf(rows, filter.limit, ({ id }) => cursorAfter('report', id));
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
