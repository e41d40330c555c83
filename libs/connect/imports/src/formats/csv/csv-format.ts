import { type StatementFormat } from '../statement-format.js';
import { type CsvPlan } from './csv-plan.js';
import { planCsv } from './plan/plan-csv.js';
import { readCsv } from './read/read-csv.js';

/** Delimited text: comma, semicolon, tab or bar, in any common encoding, with or without a header. */
export const csvFormat: StatementFormat<CsvPlan> = { name: 'csv', plan: planCsv, read: readCsv };
