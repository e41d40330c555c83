import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type ReportBasis } from '../domain/basis.js';
import { type ReportParameters } from '../domain/parameters.js';
import { canonicalJson } from '../domain/statement/canonical-json.js';
import { type ReportKind } from '../kinds/report-kind.js';
import { ReportSources } from '../kinds/report-sources.js';
import { type KeepPart, packRows } from './pack-rows.js';

/** What decides every byte of a report. */
export interface ReportOrder {
  readonly kind: ReportKind;
  readonly parameters: ReportParameters;
  readonly asOf: Date;
  readonly basis: ReportBasis;
}

export interface MakingHooks {
  /** Keeps some of the rows of a large report. */
  readonly keepPart: KeepPart;
  readonly tell: (progress: number, step: string) => Promise<void>;
}

/** Makes the result of a report: the same order gives the same bytes, whatever was posted since. */
@Injectable()
export class MakeReport {
  constructor(
    private readonly database: Database,
    private readonly sources: ReportSources,
  ) {}

  /** @returns the result, and the SHA-256 of its canonical JSON in hexadecimal */
  async execute(
    tenantId: TenantId,
    { kind, ...order }: ReportOrder,
    { keepPart, tell }: MakingHooks,
  ): Promise<{ result: object; digest: string }> {
    const { sources, database } = this;
    const made = await kind.make({
      ...order,
      ...{ sources, tell },
      read: (work) => database.readForTenant(tenantId, work),
    });
    const { title, columns, summary } = made;
    const packed = await packRows(columns.length, made.rows, keepPart);
    const result = { ...summary, statement: { title, columns, ...packed } };
    return { result, digest: createHash('sha256').update(canonicalJson(result)).digest('hex') };
  }
}
