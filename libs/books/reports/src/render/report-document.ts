import { type ReportBasis } from '../domain/basis.js';
import { type ReportId } from '../domain/report.js';
import { type Statement, type StatementRow } from '../domain/statement/statement.js';

/** A report as every form of it is made from: the same document gives the same bytes. */
export interface ReportDocument {
  readonly reportId: ReportId;
  readonly kind: string;
  readonly parameters: unknown;
  /** Whose books these are. */
  readonly tenantName: string;
  readonly asOf: Date;
  readonly ruleSetVersion: bigint | null;
  /** SHA-256 of the result, in hexadecimal. */
  readonly digest: string;
  /** The accounts as the report knew them; unset for those of before that was kept. */
  readonly chart: ReportBasis['chart'] | undefined;
  /** Of a large report without its rows. */
  readonly statement: Statement;
  /** All rows in order, some at a time; can be gone over once. */
  readonly rows: AsyncIterable<readonly StatementRow[]>;
}

/** How far the making of a form has come. Awaited: who makes a long one lets others in between. */
export type OnProgress = (share: number) => Promise<void>;

/** All rows at once, for forms that need to know the longest of them before the first. */
export async function allRows({ rows }: ReportDocument): Promise<StatementRow[]> {
  const all: StatementRow[] = [];
  for await (const some of rows) all.push(...some);
  return all;
}
