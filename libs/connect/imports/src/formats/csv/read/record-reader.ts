import { DateMemo } from '../../../domain/dates/date-memo.js';
import { dateOrderNames } from '../../../domain/dates/date-order.js';
import { readDate } from '../../../domain/dates/read-date.js';
import {
  type LineOutcome,
  maxRawLength,
  maxTextLength,
  type StatementRow,
} from '../../../domain/statement-row.js';
import { type CsvPlan } from '../csv-plan.js';
import { columnNumber } from '../layout/header-names.js';
import { maxCells, type RecordCursor } from '../split/record-cursor.js';
import { MoneyReader } from './money-reader.js';
import { type Fault, type Money, shown } from './read-money.js';

/** Turns the record at a cursor into an outcome, by the plan alone. */
export class RecordReader {
  readonly #money: MoneyReader;
  readonly #dates: DateMemo<string | null>;
  readonly #isNameless: boolean[];
  readonly #needed: number;

  constructor(private readonly plan: CsvPlan) {
    const { columns, columnNames } = plan;
    this.#money = new MoneyReader(plan);
    this.#dates = new DateMemo((text) => readDate(text, plan.dateOrder));
    this.#isNameless = columnNames.map((name, index) => name === columnNumber(index));
    // Of a debit and a credit column the later one may be cut off when it is empty.
    const money = columns.amount ?? Math.min(columns.debit ?? Infinity, columns.credit ?? Infinity);
    this.#needed = 1 + Math.max(columns.date, money);
  }

  read(cursor: RecordCursor): LineOutcome {
    const { cells, line } = cursor;
    const raw = cut(cursor.raw(), maxRawLength);
    const fault = this.#shapeFault(cursor);
    if (fault) return { kind: 'rejected', line, raw, ...fault, amountMinor: null };
    const money = this.#money.read(cells);
    const date = (cells[this.plan.columns.date] ?? '').trim();
    const bookedOn = this.#dates.get(date);
    if (bookedOn !== null && 'amountMinor' in money) {
      return { kind: 'row', line, raw, cells: this.#named(cells), row: this.#row(cells, bookedOn, money) };
    }
    const amountMinor = 'amountMinor' in money ? money.amountMinor : null;
    const reason = this.#contentFault(cells, date, bookedOn, money);
    return { kind: 'rejected', line, raw, ...reason, amountMinor };
  }

  #shapeFault({ cells, damage, isRepaired }: RecordCursor): Fault | null {
    if (damage === 'unterminated-quote')
      return { reason: damage, detail: 'a quote is opened and never closed' };
    if (damage || (isRepaired && cells.length !== this.plan.columnNames.length)) {
      return { reason: 'stray-quote', detail: 'a quote stands where it leaves open which cells are meant' };
    }
    if (cells.length <= maxCells) return null;
    return { reason: 'too-many-cells', detail: `${cells.length} cells, where at most ${maxCells} are read` };
  }

  #contentFault(
    cells: readonly string[],
    date: string,
    bookedOn: string | null,
    money: Money | Fault,
  ): Fault {
    if (cells.length < this.#needed) {
      return { reason: 'too-few-cells', detail: `${cells.length} cells, where ${this.#needed} are needed` };
    }
    if (date === '') return { reason: 'missing-date', detail: 'the date is empty' };
    if (bookedOn !== null && 'reason' in money) return money;
    // The header of a further page; of a header in two rows, either.
    const isHeader = date.length > 2 && this.plan.columnNames[this.plan.columns.date]!.includes(date);
    if (isHeader) return { reason: 'repeated-header', detail: 'the header again' };
    return {
      reason: 'unreadable-date',
      detail: `${shown(date)} is no date like ${dateOrderNames[this.plan.dateOrder]}`,
    };
  }

  #row(cells: readonly string[], bookedOn: string, { amountMinor, currency }: Money): StatementRow {
    const { columns } = this.plan;
    const counterparty = textAt(cells, columns.counterparty);
    const reference = textAt(cells, columns.reference);
    const description = textAt(cells, columns.description) ?? counterparty ?? reference ?? '';
    return { bookedOn, amountMinor, currency, description, counterparty, reference };
  }

  /** The raw payload; a cell beyond the header is kept under its number, an empty one without a header is not. */
  #named(cells: readonly string[]): Record<string, string> {
    const { columnNames } = this.plan;
    const named: Record<string, string> = {};
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index]!;
      if (index >= columnNames.length) {
        if (cell !== '') named[columnNumber(index)] = cell;
      } else if (cell !== '' || !this.#isNameless[index]) {
        named[columnNames[index]!] = cell;
      }
    }
    return named;
  }
}

function textAt(cells: readonly string[], index: number | null): string | null {
  const text = index === null ? '' : (cells[index] ?? '').trim();
  return text === '' ? null : cut(text, maxTextLength);
}

function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text.slice(0, length)}… (${text.length} characters)`.replace(/\p{Surrogate}/gu, '\ufffd');
}
