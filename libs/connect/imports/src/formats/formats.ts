import { type Currency } from '@balance/kernel';
import { type ColumnMapping } from '../domain/column-mapping.js';
import { type OutcomeBatch } from '../domain/statement-row.js';
import { csvFormat } from './csv/csv-format.js';
import { type CsvPlan, csvPlanSchema } from './csv/csv-plan.js';
import { type ReadOptions, type StatementSource } from './statement-format.js';

/** How a file is to be read, by format; a union once there is a second format. */
export type StatementPlan = CsvPlan;

/** Parses a plan that was stored as JSON. */
export const statementPlanSchema = csvPlanSchema;

/** Decides how a statement is to be read; see {@link StatementFormat.plan}. */
export function planStatement(
  source: StatementSource,
  mapping: ColumnMapping,
  defaultCurrency: Currency,
): Promise<StatementPlan> {
  return csvFormat.plan(source, mapping, defaultCurrency);
}

/** Reads a statement by its plan; see {@link StatementFormat.read}. */
export function readStatement(
  source: StatementSource,
  plan: StatementPlan,
  options?: ReadOptions,
): AsyncIterable<OutcomeBatch> {
  switch (plan.format) {
    case 'csv':
      return csvFormat.read(source, plan, options);
  }
}
