import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { basisSchema } from '../domain/basis.js';
import { parametersSchema } from '../domain/parameters.js';
import { type ReportId } from '../domain/report.js';
import { ReportNotFound, ReportNotReady, ReportNotReproducible } from '../domain/reports.errors.js';
import { MakeReport } from '../generate-report/make-report.js';
import { findKind } from '../kinds/kinds.js';
import { ReportRepository } from '../report.repository.js';

export interface VerifiedReport {
  /** Whether the books as of the stored moment still say what the report says. */
  readonly isEqual: boolean;
  readonly asOf: Date;
  /** SHA-256 of the stored result, and of the one that was made now. */
  readonly digest: string;
  readonly madeDigest: string;
}

/** Makes a report again from the books as they stood, and compares. */
@Injectable()
export class VerifyReport {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportRepository,
    private readonly makeReport: MakeReport,
  ) {}

  /** @throws {DomainError} `reports.not-found`, `reports.not-ready`, `reports.not-reproducible` */
  async execute(tenantId: TenantId, id: ReportId): Promise<VerifiedReport> {
    const { report, basis } = await this.database.readForTenant(tenantId, async (tx) => ({
      report: await this.reports.find(tx, id),
      basis: await this.reports.basis(tx, id),
    }));
    if (!report) throw new ReportNotFound(id);
    if (report.status !== 'completed') throw new ReportNotReady(id, report.status);
    const { asOf, digest } = report;
    if (!asOf || digest === null || basis === null) throw new ReportNotReproducible(id);
    const made = await this.makeReport.execute(
      tenantId,
      {
        ...{ kind: findKind(report.kind), parameters: parametersSchema.parse(report.parameters) },
        ...{ asOf, basis: basisSchema.parse(basis) },
      },
      { keepPart: () => Promise.resolve(), tell: () => Promise.resolve() },
    );
    return { isEqual: made.digest === digest, asOf, digest, madeDigest: made.digest };
  }
}
