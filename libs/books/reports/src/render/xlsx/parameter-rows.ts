import { type SheetData } from 'write-excel-file/node';
import { factsOf } from '../document-facts.js';
import { type ReportDocument } from '../report-document.js';
import { textCell } from './spreadsheet-cells.js';

/** What the report is of, a line for each fact. */
export const parameterRows = (document: ReportDocument): SheetData =>
  factsOf(document).map(({ name, value }) => [textCell(name, { fontWeight: 'bold' }), textCell(value)]);
