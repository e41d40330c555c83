import { type ChartAccount } from './account-tree.js';
import { type ReportPeriod } from './periods.js';
import { type StatementColumn, type StatementRow } from './statement/statement.js';
import { type PeriodSums } from './sums.js';

/** What a statement over the accounts is made from. */
export interface StatementInput {
  readonly chart: readonly ChartAccount[];
  readonly periods: readonly ReportPeriod[];
  /** By account and currency, cut as the periods need it. */
  readonly sums: PeriodSums;
  /** Those with postings, in order. */
  readonly currencies: readonly string[];
  /** ISO 8601; without it amounts do not lead to their postings. */
  readonly knownAt: string | undefined;
}

/** What a pure function makes of it. */
export interface StatementBody {
  readonly columns: StatementColumn[];
  readonly rows: StatementRow[];
}
