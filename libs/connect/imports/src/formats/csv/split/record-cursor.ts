import { LineTooLong } from '../../../domain/file-errors.js';
import { ahead, countLineEnds, skipLineEnd } from './line-ends.js';
import { readQuotedRecord } from './quoted-record.js';

/** Longest record, in characters. Far above any real one; it bounds the memory that a hostile file can take. */
export const maxRecordLength = 1_048_576;

/** Widest record that is read. A wider one is damage, and would make a payload that nothing can store. */
export const maxCells = 2_000;

export type RecordDamage = 'unterminated-quote' | 'stray-quote';

/** Tells whether the cells of one physical line would be a row by themselves; see {@link RecordCursor}. */
export type LooksLikeRow = (cells: readonly string[]) => boolean;

/**
 * Walks over the records of delimited text (RFC 4180, and what is met in the wild) that arrives in chunks.
 *
 * It is not csv-parse because a statement must not lose a row in silence: a quote that is never closed, or
 * that would swallow whole rows, damages only the physical line it is on, and reading goes on with the next;
 * line numbers are physical; CR, LF and CRLF all end a line, even mixed; a record has a length limit.
 *
 * One cursor is reused for all records: `cells`, `line`, `damage` and `raw()` speak of the current one.
 */
export class RecordCursor {
  cells: string[] = [];
  /** Physical line on which the record begins, counted from 1. */
  line = 0;
  /** Why the record could not be parted safely; its `cells` are then a plain split of its first line. */
  damage: RecordDamage | null = null;
  /** Whether a quote inside a quoted cell was taken literally: trust it only if the width is right. */
  isRepaired = false;

  /** Physical line behind the record. */
  nextLine = 1;

  #text = '';
  #ended = false;
  #start = 0;
  #end = 0;
  #next = 0;
  // Positions found ahead are kept from record to record, so that no stretch of text is searched twice.
  #quoteAt = -1;
  #delimiterAt = -1;
  #lineFeedAt = -1;
  #returnAt = -1;

  constructor(
    private readonly delimiter: string,
    private readonly looksLikeRow: LooksLikeRow = () => false,
  ) {}

  /** Adds text behind what was fed before. Call {@link next} until it is false before feeding more. */
  feed(chunk: string): void {
    this.#text = this.#next === this.#text.length ? chunk : this.#text.slice(this.#next) + chunk;
    this.#next = 0;
    this.#quoteAt = this.#delimiterAt = this.#lineFeedAt = this.#returnAt = -1;
  }

  /** Says that no more text follows, so that a last line without a line end is a record too. */
  end(): void {
    this.#ended = true;
  }

  /**
   * Moves to the next record.
   *
   * @returns false when the text fed so far holds no further whole record
   * @throws {LineTooLong} when a physical line is longer than {@link maxRecordLength}
   */
  next(): boolean {
    const start = this.#next;
    if (start >= this.#text.length) return false;
    const lineEnd = this.#findLineEnd(start);
    const isOpen = lineEnd >= this.#text.length || this.#isHalfOfCrLf(lineEnd);
    if (Math.min(lineEnd, this.#text.length) - start > maxRecordLength)
      throw new LineTooLong(this.nextLine, maxRecordLength);
    if (isOpen && !this.#ended) return false;
    this.#begin(start);
    this.#quoteAt = ahead(this.#text, '"', this.#quoteAt, start);
    if (this.#quoteAt < lineEnd) return this.#takeQuoted(lineEnd);
    this.#takePlain(lineEnd);
    return true;
  }

  /** Text of the record as it stands in the file, without its line end. */
  raw(): string {
    return this.#text.slice(this.#start, this.#end);
  }

  /** Characters of {@link raw}. */
  get length(): number {
    return this.#end - this.#start;
  }

  #begin(start: number): void {
    this.#start = start;
    this.line = this.nextLine;
    this.damage = null;
    this.isRepaired = false;
  }

  #takePlain(lineEnd: number): void {
    const text = this.#text;
    const cells: string[] = [];
    let from = this.#start;
    let at = ahead(text, this.delimiter, this.#delimiterAt, from);
    while (at < lineEnd) {
      cells.push(text.slice(from, at));
      from = at + 1;
      at = ahead(text, this.delimiter, -1, from);
    }
    cells.push(text.slice(from, lineEnd));
    this.#delimiterAt = at;
    this.cells = cells;
    this.#finish(lineEnd, 1);
  }

  #takeQuoted(lineEnd: number): boolean {
    const record = readQuotedRecord(this.#text, this.#start, lineEnd, this.delimiter, this.#ended);
    if (record === 'needs-more' && this.#text.length - this.#start <= maxRecordLength) return false;
    if (record === 'needs-more' || record === 'unterminated-quote')
      return this.#takeDamaged(lineEnd, 'unterminated-quote');
    if (record === 'stray-quote') return this.#takeDamaged(lineEnd, record);
    if (record.end - this.#start > maxRecordLength) return this.#takeDamaged(lineEnd, 'unterminated-quote');
    const lines = record.end === lineEnd ? 1 : 1 + countLineEnds(this.#text, this.#start, record.end);
    if (lines > 1 && this.#swallowsRows(record.end)) return this.#takeDamaged(lineEnd, 'stray-quote');
    this.cells = record.cells;
    this.isRepaired = record.isRepaired;
    this.#finish(record.end, lines);
    return true;
  }

  #takeDamaged(lineEnd: number, damage: RecordDamage): true {
    this.#takePlain(lineEnd);
    this.damage = damage;
    return true;
  }

  /** Whether a line inside the record is a row of its own, or its first and its last line both are. */
  #swallowsRows(end: number): boolean {
    const lines = this.#text.slice(this.#start, end).split(/\r\n|\r|\n/);
    const isRow = lines.map((line) => this.looksLikeRow(line.split(this.delimiter)));
    return isRow.slice(1, -1).includes(true) || (isRow[0] === true && isRow.at(-1) === true);
  }

  #finish(end: number, lines: number): void {
    this.#end = end;
    this.#next = skipLineEnd(this.#text, end);
    this.nextLine = this.line + lines;
  }

  #findLineEnd(from: number): number {
    this.#lineFeedAt = ahead(this.#text, '\n', this.#lineFeedAt, from);
    this.#returnAt = ahead(this.#text, '\r', this.#returnAt, from);
    return Math.min(this.#lineFeedAt, this.#returnAt, this.#text.length);
  }

  #isHalfOfCrLf(lineEnd: number): boolean {
    return lineEnd === this.#text.length - 1 && this.#text[lineEnd] === '\r';
  }
}
