import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { cursorAfter, keyOfCursor, type TenantId } from '@balance/kernel';
import { type Report } from '../domain/report.js';
import { type StatementRow } from '../domain/statement/statement.js';
import { statementOf } from '../kinds/statement-of.js';
import { ReportRepository } from '../report.repository.js';

/** Reads the rows of a report, however many there are. */
@Injectable()
export class ReadRows {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportRepository,
  ) {}

  /**
   * All rows in order, up to a thousand at a time. No transaction is open while somebody is busy with some of them.
   *
   * @throws {ReportNotReady} `reports.not-ready`
   */
  async *execute(tenantId: TenantId, report: Report): AsyncGenerator<readonly StatementRow[]> {
    const { rows, parts } = statementOf(report);
    if (rows.length > 0) yield rows;
    for (const number of parts.keys()) {
      yield await this.part(tenantId, report, number);
    }
  }

  /**
   * Some rows in order, and the cursor of the next.
   *
   * @throws {DomainError} `reports.not-ready`, `paging.cursor-invalid`
   */
  async page(
    tenantId: TenantId,
    report: Report,
    { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<{ rows: StatementRow[]; nextCursor: string | null; rowCount: number }> {
    const { rows: inside, parts, rowCount } = statementOf(report);
    const kind = `rows ${report.id}`;
    const begin = cursor === undefined ? 0 : Number(keyOfCursor(kind, cursor, /^\d{1,9}$/));
    const rows = inside.slice(begin, begin + limit);
    let first = 0;
    for (const [number, part] of parts.entries()) {
      const [from, to] = [Math.max(begin, first) - first, Math.min(begin + limit, first + part.rows) - first];
      if (from < to) rows.push(...(await this.part(tenantId, report, number)).slice(from, to));
      first += part.rows;
    }
    const end = begin + rows.length;
    return {
      rows,
      rowCount,
      nextCursor: end < rowCount && rows.length > 0 ? cursorAfter(kind, String(end)) : null,
    };
  }

  private async part(tenantId: TenantId, { id }: Report, number: number): Promise<StatementRow[]> {
    const content = await this.database.readForTenant(tenantId, (tx) => this.reports.part(tx, id, number));
    return JSON.parse(content) as StatementRow[];
  }
}
