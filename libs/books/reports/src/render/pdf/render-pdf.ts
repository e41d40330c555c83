import { buffer } from 'node:stream/consumers';
import { type StatementRow } from '../../domain/statement/statement.js';
import { drawable } from '../cell-text.js';
import { allRows, type OnProgress, type ReportDocument } from '../report-document.js';
import { chartOf } from './chart.js';
import { chartHeight, drawChart } from './draw-chart.js';
import { fontFiles } from './fonts.js';
import { blocksOf, inseparable } from './keep-together.js';
import { Pages } from './pages.js';
import { type Pdf } from './pdf.js';
import { drawnColumns, figureWidths, wholeLabel } from './table-columns.js';
import { layOut, type Panel } from './table-layout.js';
import { TableWriter } from './table-writer.js';

/** A section that takes more than this share of a page may begin anywhere. */
const keptShare = 0.5;
const rowsAtATime = 200;

/** A document as PDF 1.7 on A4, tagged for readers for the blind, fonts included. */
export async function renderPdf(document: ReportDocument, onProgress: OnProgress): Promise<Buffer> {
  const rows = await allRows(document);
  const pdf = await openPdf(document);
  const widths = figureWidths(document.statement, rows, (text, isBold) =>
    pdf.font(isBold ? 'bold' : 'regular', 1).widthOfString(text),
  );
  const { paper, size, panels } = layOut(drawnColumns(document.statement), widths);
  const pages = new Pages(pdf, paper, document);
  pages.next();
  for (const [n, panel] of panels.entries()) {
    if (n > 0) pages.next();
    const share = (done: number) => onProgress((n + done / Math.max(rows.length, 1)) / panels.length);
    await drawPanel(pages, document, rows, panel, size, share);
  }
  drawCharts(pages, document, rows);
  pages.finish();
  return bytesOf(pdf);
}

async function openPdf({ statement, tenantName, asOf, reportId, digest }: ReportDocument): Promise<Pdf> {
  // Loaded at the first use: most processes never draw a page.
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    // The date and the identifier of a PDF are made from these: the same report is the same file.
    info: {
      Title: drawable(statement.title),
      Author: drawable(tenantName),
      Subject: `Report ${reportId}`,
      Keywords: digest,
      Creator: 'Balance',
      Producer: 'Balance',
      CreationDate: asOf,
      ModDate: asOf,
    },
  });
  for (const [face, file] of Object.entries(fontFiles)) pdf.registerFont(face, file);
  return pdf;
}

async function drawPanel(
  pages: Pages,
  { statement }: ReportDocument,
  rows: readonly StatementRow[],
  panel: Panel,
  size: number,
  onRows: (done: number) => Promise<void>,
): Promise<void> {
  const table = new TableWriter(pages, statement, panel, size);
  table.drawHeader();
  let drawn = 0;
  let currency: string | undefined;
  for (const block of blocksOf(rows)) {
    const heights = block.map((row) => table.heightOf(row));
    const isOther = block[0]!.currency !== currency;
    const height = sum(heights) + (isOther ? table.currencyHeight : 0);
    if (height > pages.room && height <= pages.fullRoom * keptShare) newPage();
    if (isOther) {
      currency = block[0]!.currency;
      if (table.currencyHeight + sum(heights.slice(0, inseparable(block, 0))) > pages.room) newPage();
      table.drawCurrency(currency);
    }
    for (const [n, row] of block.entries()) {
      if (sum(heights.slice(n, n + inseparable(block, n))) > pages.room) {
        newPage();
        if (n > 0) table.drawContinued(wholeLabel(block[0]!));
      }
      table.drawRow(row);
      if (++drawn % rowsAtATime === 0) await onRows(drawn);
    }
  }
  table.end();

  function newPage(): void {
    pages.next();
    table.drawHeader();
  }
}

function drawCharts(pages: Pages, document: ReportDocument, rows: readonly StatementRow[]): void {
  for (const currency of new Set(rows.map((row) => row.currency))) {
    const chart = chartOf(
      document,
      rows.filter((row) => row.currency === currency),
    );
    if (!chart) continue;
    if (pages.room < chartHeight) pages.next();
    drawChart(pages, chart);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

async function bytesOf(pdf: Pdf): Promise<Buffer> {
  pdf.end();
  return buffer(pdf);
}
