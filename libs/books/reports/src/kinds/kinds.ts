import { KindUnknown } from '../domain/reports.errors.js';
import { type Statement, statementSchema } from '../domain/statement/statement.js';
import { balanceSheetKind } from './balance-sheet/balance-sheet.kind.js';
import { budgetVsActualKind } from './budget-vs-actual/budget-vs-actual.kind.js';
import { cashFlowKind } from './cash-flow/cash-flow.kind.js';
import { categoryBreakdownKind } from './category-breakdown/category-breakdown.kind.js';
import { counterpartyBreakdownKind } from './counterparty-breakdown/counterparty-breakdown.kind.js';
import { generalLedgerKind } from './general-ledger/general-ledger.kind.js';
import { profitAndLossKind } from './profit-and-loss/profit-and-loss.kind.js';
import { type ReportKind } from './report-kind.js';
import { trialBalanceKind } from './trial-balance/trial-balance.kind.js';

/** Every kind of report. A new one is a folder beside this file and a line here. */
export const reportKinds = {
  'balance-sheet': balanceSheetKind,
  'budget-vs-actual': budgetVsActualKind,
  'cash-flow': cashFlowKind,
  'category-breakdown': categoryBreakdownKind,
  'counterparty-breakdown': counterpartyBreakdownKind,
  'general-ledger': generalLedgerKind,
  'profit-and-loss': profitAndLossKind,
  'trial-balance': trialBalanceKind,
} as const satisfies Readonly<Record<string, ReportKind>>;

export type ReportKindName = keyof typeof reportKinds;

export const reportKindNames = Object.keys(reportKinds) as ReportKindName[];

/** @throws {KindUnknown} `reports.kind-unknown` */
export function findKind(name: string): ReportKind {
  const known = reportKindNames.find((kind) => kind === name);
  if (!known) throw new KindUnknown(name, reportKindNames);
  return reportKinds[known];
}

/** The statement of a result, also of one that was stored before results had one. */
export function statementIn(kind: ReportKind, result: unknown): Statement {
  const { statement } = result as { statement?: unknown };
  if (statement !== undefined) return statementSchema.parse(statement);
  if (!kind.earlier) throw new Error('A result has no statement, and its kind had none without');
  const earlier = kind.earlier(result);
  return { ...earlier, rowCount: earlier.rows.length, parts: [] };
}
