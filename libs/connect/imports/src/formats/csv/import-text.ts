import { type Currency } from '@balance/kernel';
import { type ColumnMapping } from '../../domain/column-mapping.js';
import { type LineOutcome, type OutcomeBatch, type StatementRow } from '../../domain/statement-row.js';
import { csvFormat } from './csv-format.js';
import { type CsvPlan } from './csv-plan.js';
import { sourceOf } from './source-of.js';

export interface ImportedText {
  plan: CsvPlan;
  batches: OutcomeBatch[];
  outcomes: LineOutcome[];
  rows: StatementRow[];
  /** Line and reason of each rejected record. */
  rejected: [number, string][];
  blanks: number;
}

/** For tests: plans and reads a file of this content. */
export async function importText(
  content: string | Buffer,
  mapping: ColumnMapping = {},
  currency = 'GBP',
  chunkSize?: number,
): Promise<ImportedText> {
  const source = sourceOf(content, chunkSize);
  const plan = await csvFormat.plan(source, mapping, currency as Currency);
  const batches: OutcomeBatch[] = [];
  for await (const batch of csvFormat.read(source, plan)) batches.push(batch);
  const outcomes = batches.flatMap((batch) => batch.outcomes);
  return {
    plan,
    batches,
    outcomes,
    rows: outcomes.flatMap((outcome) => (outcome.kind === 'row' ? [outcome.row] : [])),
    rejected: outcomes.flatMap(({ line, ...outcome }) =>
      outcome.kind === 'rejected' ? [[line, outcome.reason] as [number, string]] : [],
    ),
    blanks: batches.reduce((sum, batch) => sum + batch.blanks, 0),
  };
}
