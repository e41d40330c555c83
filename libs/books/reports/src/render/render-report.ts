import { setImmediate } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { assertNever, type TenantId } from '@balance/kernel';
import { ExportJournal } from '@balance/ledger';
import { type Report } from '../domain/report.js';
import { nextDay } from '../domain/calendar.js';
import { type Format } from './formats.js';
import { OpenDocument } from './open-document.js';
import { renderPdf } from './pdf/render-pdf.js';
import { renderCsv } from './render-csv.js';
import { renderJson } from './render-json.js';
import { ReportTooLarge } from './render.errors.js';
import { type OnProgress, type ReportDocument } from './report-document.js';
import { renderXlsx } from './xlsx/render-xlsx.js';

/** What is drawn or calculated as a whole has to fit into memory; the other forms are as long as they need to be. */
const mostRows: Readonly<Partial<Record<Format, number>>> = { pdf: 50_000, xlsx: 100_000 };

const letOthersIn: OnProgress = () => setImmediate();

/** Makes a form of a completed report: the same report gives the same bytes, always. */
@Injectable()
export class RenderReport {
  constructor(
    private readonly openDocument: OpenDocument,
    private readonly journal: ExportJournal,
  ) {}

  /** @throws {DomainError} `reports.not-ready`, `reports.too-large` */
  async execute(
    tenantId: TenantId,
    report: Report,
    format: Format,
    onProgress: OnProgress = letOthersIn,
  ): Promise<Readable> {
    const document = await this.openDocument.execute(tenantId, report);
    const { rowCount } = document.statement;
    const most = mostRows[format] ?? Infinity;
    if (rowCount > most) throw new ReportTooLarge(format, rowCount, most);
    switch (format) {
      case 'csv':
        return textStream(renderCsv(document));
      case 'json':
        return textStream(renderJson(document));
      case 'journal':
        return textStream(this.journal.execute(tenantId, journalPart(document)));
      case 'pdf':
        return Readable.from([await renderPdf(document, onProgress)]);
      case 'xlsx':
        return Readable.from([await renderXlsx(document, onProgress)]);
      default:
        return assertNever(format);
    }
  }
}

const textStream = (pieces: AsyncIterable<string>): Readable => Readable.from(pieces, { objectMode: false });

/** The entries of the days that a report covers, as they were known to it. */
function journalPart({ parameters, asOf, chart }: ReportDocument) {
  const { from, to } = Object(parameters) as { from?: string; to?: string };
  return { ...(chart && { chart }), knownAt: asOf, ...(from && { from }), ...(to && { until: nextDay(to) }) };
}
