import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { basisSchema } from '../domain/basis.js';
import { type Report } from '../domain/report.js';
import { canonicalJson } from '../domain/statement/canonical-json.js';
import { statementOf } from '../kinds/statement-of.js';
import { ReadRows } from '../read-rows/read-rows.use-case.js';
import { ReportRepository } from '../report.repository.js';
import { type ReportDocument } from './report-document.js';

/** Makes of a report what all its forms are made from. */
@Injectable()
export class OpenDocument {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportRepository,
    private readonly readRows: ReadRows,
  ) {}

  /** @throws {ReportNotReady} `reports.not-ready` */
  async execute(tenantId: TenantId, report: Report): Promise<ReportDocument> {
    const statement = statementOf(report);
    const { tenantName, basis } = await this.database.readForTenant(tenantId, async (tx) => ({
      tenantName: await this.reports.ownerName(tx, report.id),
      basis: basisSchema.nullable().parse(await this.reports.basis(tx, report.id)),
    }));
    return {
      reportId: report.id,
      kind: report.kind,
      parameters: report.parameters,
      tenantName,
      asOf: report.asOf ?? report.requestedAt,
      ruleSetVersion: report.ruleSetVersion,
      digest: digestOf(report),
      chart: basis?.chart,
      statement,
      rows: this.readRows.execute(tenantId, report),
    };
  }
}

/** Reports of before digests were kept have theirs all the same. */
export const digestOf = ({ digest, result }: Pick<Report, 'digest' | 'result'>): string =>
  digest ?? createHash('sha256').update(canonicalJson(result)).digest('hex');
