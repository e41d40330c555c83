import { AmountEvidence, type AmountTally } from '../../../domain/amounts/amount-evidence.js';
import { DateEvidence, type DateTally } from '../../../domain/dates/date-evidence.js';
import { type CsvPlan, moneyRoles } from '../csv-plan.js';
import { type RoleColumns } from '../layout/choose-columns.js';
import { isBlank } from '../layout/sample-records.js';
import { DirectionMemo } from '../read/direction.js';
import { rowRecogniser } from '../split/looks-like-row.js';
import { RecordCursor } from '../split/record-cursor.js';

export interface SurveyedLayout {
  delimiter: string;
  columns: RoleColumns & { date: number };
  headerLines: readonly number[];
  firstDataLine: number;
  /** Column that could be a direction if all of its values are. */
  directionColumn: number | null;
}

/** What the whole file says about the columns that were chosen. */
export interface Findings {
  counts: CsvPlan['counts'];
  dates: DateTally;
  amounts: Record<(typeof moneyRoles)[number], AmountTally>;
  /** Values of the direction column, in dated records, that say one, and that do not. */
  directions: { known: number; unknown: number };
}

/**
 * Looks at every record once: only all of a column's values can prove how its dates and amounts are meant,
 * since the next row may always contradict what the rows so far allow.
 */
export async function survey(chunks: AsyncIterable<string>, layout: SurveyedLayout): Promise<Findings> {
  const { columns, directionColumn } = layout;
  const money = moneyRoles.flatMap((role) =>
    columns[role] === undefined ? [] : [{ role, index: columns[role] }],
  );
  const cursor = new RecordCursor(
    layout.delimiter,
    rowRecogniser(
      columns.date,
      money.map(({ index }) => index),
    ),
  );
  const counts = { preamble: 0, header: 0, blank: 0, data: 0, undecodable: 0 };
  const dates = new DateEvidence();
  const amounts = { amount: new AmountEvidence(), debit: new AmountEvidence(), credit: new AmountEvidence() };
  const directions = { known: 0, unknown: 0 };
  const directionMemo = new DirectionMemo();
  let hasBroken = false;

  const note = (): void => {
    if (cursor.line < layout.firstDataLine) {
      counts[layout.headerLines.includes(cursor.line) ? 'header' : 'preamble'] += 1;
      return;
    }
    const { cells } = cursor;
    if (isBlank(cells)) {
      counts.blank += 1;
      return;
    }
    counts.data += 1;
    if (hasBroken && cursor.raw().includes('\ufffd')) counts.undecodable += 1;
    if (cursor.damage) return;
    const isDated = dates.add(cells[columns.date]?.trim() ?? '');
    for (const { role, index } of money) amounts[role].add(cells[index]?.trim() ?? '');
    // A total below the columns has no direction, and no date either.
    if (directionColumn === null || !isDated) return;
    directions[directionMemo.get(cells[directionColumn] ?? '') ? 'known' : 'unknown'] += 1;
  };

  for await (const chunk of chunks) {
    hasBroken ||= chunk.includes('\ufffd');
    cursor.feed(chunk);
    while (cursor.next()) note();
  }
  cursor.end();
  while (cursor.next()) note();
  const tallies = { amount: amounts.amount.tally, debit: amounts.debit.tally, credit: amounts.credit.tally };
  return { counts, dates: dates.tally, amounts: tallies, directions };
}
