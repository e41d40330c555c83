import { Injectable } from '@nestjs/common';
import {
  keyColumn,
  Keyset,
  nullable,
  type Page,
  type PageWish,
  type Sql,
  sql,
  type Tx,
} from '@balance/database';
import { type Report, type ReportHead, type ReportId, type ReportStatus } from './domain/report.js';

export interface ReportPageWish extends PageWish<'id' | 'finishedAt'> {
  readonly kind?: readonly string[];
  readonly status?: readonly ReportStatus[];
  /** Requested then or later. */
  readonly from?: Date;
  /** Requested before then. */
  readonly until?: Date;
  /** Asked for by one of these schedules. */
  readonly scheduleId?: readonly string[];
}

const listing = new Keyset(
  'report',
  { id: keyColumn.uuid(sql`id`), finishedAt: nullable(keyColumn.timestamptz(sql`finished_at`)) },
  'id',
  '-id',
);

const head = sql`
  id, kind, parameters, status, progress, step, error_code AS "errorCode", error, requested_by AS "requestedBy",
  requested_at AS "requestedAt", as_of AS "asOf", rule_set_version AS "ruleSetVersion", digest,
  finished_at AS "finishedAt"`;

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
  page(
    tx: Tx,
    { kind, status, from, until, scheduleId, ...wish }: ReportPageWish,
  ): Promise<Page<ReportHead>> {
    return listing.page(tx, wish, {
      columns: head,
      from: sql`report_runs`,
      where: [
        kind && sql`kind = ANY (${[...kind]}::text[])`,
        status && sql`status = ANY (${[...status]}::text[])`,
        from && sql`requested_at >= ${from}`,
        until && sql`requested_at < ${until}`,
        scheduleId &&
          sql`id IN (
            SELECT report_id FROM report_schedule_runs
            WHERE tenant_id = current_tenant() AND schedule_id = ANY (${[...scheduleId]}::uuid[])
          )`,
      ],
    });
  }

  async find(tx: Tx, id: ReportId): Promise<Report | undefined> {
    const [report] = await tx.query<Report>`
      SELECT ${head}, result FROM report_runs WHERE id = ${id}::uuid`;
    return report;
  }

  /** The report, held until the transaction ends. */
  async lock(tx: Tx, id: ReportId): Promise<ReportHead | undefined> {
    const [report] = await tx.query<ReportHead>`
      SELECT ${head} FROM report_runs WHERE id = ${id}::uuid FOR UPDATE`;
    return report;
  }

  /** What the report is made from; `null` before it was begun. */
  async basis(tx: Tx, id: ReportId): Promise<unknown> {
    const [row] = await tx.query<{ basis: unknown }>`SELECT basis FROM report_runs WHERE id = ${id}::uuid`;
    return row?.basis ?? null;
  }

  /** What the tenant was called when the report was begun; those of before that was kept go by today’s name. */
  async ownerName(tx: Tx, id: ReportId): Promise<string> {
    const { name } = await tx.one<{ name: string }>`
      SELECT coalesce(r.basis ->> 'owner', t.name) AS name
      FROM report_runs AS r JOIN tenants AS t ON t.id = r.tenant_id WHERE r.id = ${id}::uuid`;
    return name;
  }

  /** Settles what the report is made from, once: whoever makes it again finds the same. */
  async begin(
    tx: Tx,
    id: ReportId,
    { asOf, ruleSetVersion, basis }: { asOf: Date; ruleSetVersion: bigint; basis: unknown },
  ): Promise<void> {
    await this.withoutWaiting(
      tx,
      sql`UPDATE report_runs
        SET as_of = ${asOf}, rule_set_version = ${ruleSetVersion},
            -- The tenant may be renamed; what was handed out under the old name stays the same.
            basis = ${JSON.stringify(basis)}::jsonb
              || jsonb_build_object('owner', (SELECT name FROM tenants WHERE id = current_tenant()))
        WHERE id = ${id}::uuid AND status <> 'completed'`,
    );
  }

  async tellProgress(tx: Tx, id: ReportId, progress: number, step: string): Promise<void> {
    await this.withoutWaiting(
      tx,
      sql`UPDATE report_runs SET progress = ${progress}, step = ${step}
        WHERE id = ${id}::uuid AND status <> 'completed'`,
    );
  }

  /**
   * The commit does not wait for the disk. What a crash of the server could take back was followed by no later commit,
   * since those reach the disk in their order; so nothing was made of it yet.
   */
  private async withoutWaiting(tx: Tx, statement: Sql): Promise<void> {
    await Promise.all([tx.execute`SET LOCAL synchronous_commit TO off`, tx.execute(statement)]);
  }

  async complete(
    tx: Tx,
    id: ReportId,
    { result, digest }: { result: unknown; digest: string },
  ): Promise<void> {
    await tx.execute`
      UPDATE report_runs
      SET status = 'completed', result = ${JSON.stringify(result)}::jsonb, digest = ${digest}, progress = 1, step = NULL,
          finished_at = clock_timestamp(), error_code = NULL, error = NULL
      WHERE id = ${id}::uuid`;
  }

  async fail(tx: Tx, id: ReportId, { code, message }: { code: string; message: string }): Promise<void> {
    await tx.execute`
      UPDATE report_runs
      SET status = 'failed', error_code = ${code}, error = ${message}, finished_at = clock_timestamp()
      WHERE id = ${id}::uuid`;
  }

  /** A part that is there already stays: what is made of the same moment again is the same. */
  async keepPart(
    tx: Tx,
    id: ReportId,
    part: { readonly number: number; readonly rows: number; readonly content: string },
  ): Promise<void> {
    await tx.execute`
      INSERT INTO report_parts (tenant_id, report_id, number, rows, content)
      VALUES (current_tenant(), ${id}::uuid, ${part.number}, ${part.rows}, ${part.content})
      ON CONFLICT DO NOTHING`;
  }

  /** The rows of one part, as JSON text. */
  async part(tx: Tx, id: ReportId, number: number): Promise<string> {
    const { content } = await tx.one<{ content: string }>`
      SELECT content FROM report_parts
      WHERE tenant_id = current_tenant() AND report_id = ${id}::uuid AND number = ${number}`;
    return content;
  }
}
