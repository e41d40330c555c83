import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { OverrideReportRepository, type OverriddenRule } from './override-report.repository.js';

/** Equal changes that are no slip any more. */
const least = 3;
const most = 200;

/** Names the rules that people keep changing in the same direction, and so are likely wrong. */
@Injectable()
export class ReportOverrides {
  constructor(private readonly overrides: OverrideReportRepository) {}

  /** Those with most changes first, at most 200. */
  execute(tx: Tx): Promise<OverriddenRule[]> {
    return this.overrides.overridden(tx, least, most);
  }
}
