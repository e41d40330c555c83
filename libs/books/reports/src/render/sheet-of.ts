import { type Report } from '../domain/report.js';
import { ReportNotReady } from '../domain/reports.errors.js';
import { findKind } from '../kinds/kinds.js';
import { type Sheet } from './sheet.js';

/** @throws {ReportNotReady} `reports.not-ready` while there is no result */
export function sheetOf({ id, kind, status, result }: Report): Sheet {
  if (status !== 'completed') throw new ReportNotReady(id, status);
  return findKind(kind).toSheet(result);
}
