import { type Report } from '../domain/report.js';
import { ReportNotReady } from '../domain/reports.errors.js';
import { type Statement } from '../domain/statement/statement.js';
import { findKind, statementIn } from './kinds.js';

/**
 * A completed report as rows under columns, whatever its kind; of a large one without the rows, see {@link ReadRows}.
 *
 * @throws {ReportNotReady} `reports.not-ready` while there is no result
 */
export function statementOf({ id, kind, status, result }: Report): Statement {
  if (status !== 'completed') throw new ReportNotReady(id, status);
  return statementIn(findKind(kind), result);
}
