import { KindUnknown } from '../domain/reports.errors.js';
import { balanceSheetKind } from './balance-sheet/balance-sheet.kind.js';
import { profitAndLossKind } from './profit-and-loss/profit-and-loss.kind.js';
import { type ReportKind } from './report-kind.js';
import { trialBalanceKind } from './trial-balance/trial-balance.kind.js';

/** Every kind of report. A new one is a folder beside this file and a line here. */
export const reportKinds = {
  'balance-sheet': balanceSheetKind,
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
