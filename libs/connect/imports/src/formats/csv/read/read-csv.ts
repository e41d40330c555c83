import { type OutcomeBatch } from '../../../domain/statement-row.js';
import { type ReadOptions, type StatementSource } from '../../statement-format.js';
import { type CsvPlan, moneyRoles } from '../csv-plan.js';
import { decodeText } from '../decode/decode-text.js';
import { isBlank } from '../layout/sample-records.js';
import { rowRecogniser } from '../split/looks-like-row.js';
import { RecordCursor } from '../split/record-cursor.js';
import { RecordReader } from './record-reader.js';

const defaultBatchSize = 1_000;
// A batch ends early when it is heavy: a few huge records are as much to keep as many small ones.
const heaviestBatch = 4_194_304;
/** Memory that a cell takes besides its characters, in characters. */
const cellWeight = 32;

/**
 * Reads the data of a file by its plan. Over all batches, outcomes and blanks together are the plan's
 * `counts.data` and `counts.blank`.
 *
 * @throws {LineTooLong}
 */
export async function* readCsv(
  source: StatementSource,
  plan: CsvPlan,
  { afterLine = 0, batchSize = defaultBatchSize }: ReadOptions = {},
): AsyncGenerator<OutcomeBatch> {
  const money = moneyRoles.map((role) => plan.columns[role]).filter((index) => index !== null);
  const cursor = new RecordCursor(plan.delimiter, rowRecogniser(plan.columns.date, money));
  const reader = new RecordReader(plan);
  const firstLine = Math.max(plan.firstDataLine, afterLine + 1);
  let batch = emptyBatch();
  let weight = 0;

  const isFull = (): boolean => batch.outcomes.length >= batchSize || weight >= heaviestBatch;
  const take = (): void => {
    if (cursor.line < firstLine) return;
    batch.lastLine = cursor.line;
    if (isBlank(cursor.cells)) {
      batch.blanks += 1;
      return;
    }
    batch.outcomes.push(reader.read(cursor));
    weight += cursor.length + cursor.cells.length * cellWeight;
  };

  for await (const chunk of withEnd(decodeText(source, plan))) {
    if (chunk === null) cursor.end();
    else cursor.feed(chunk);
    while (cursor.next()) {
      take();
      if (!isFull()) continue;
      yield batch;
      batch = emptyBatch();
      weight = 0;
    }
  }
  if (batch.lastLine > 0) yield batch;
}

const emptyBatch = (): OutcomeBatch => ({ outcomes: [], blanks: 0, lastLine: 0 });

/** The chunks, and null behind the last one. */
async function* withEnd(chunks: AsyncIterable<string>): AsyncGenerator<string | null> {
  yield* chunks;
  yield null;
}
