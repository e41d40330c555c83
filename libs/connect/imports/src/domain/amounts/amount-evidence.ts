import { type AmountText, takeAmountApart } from './amount-text.js';
import { fitsDecimal } from './read-amount.js';

const keptExamples = 3;

/** What a column's values say about its decimal mark and its signs. */
export interface AmountTally {
  /** Values that a decimal point reads and a decimal comma does not, and the reverse. */
  pointOnly: number;
  commaOnly: number;
  /** Values with a separator that both read, as different amounts. */
  undecided: number;
  /** Values below and above zero. */
  negatives: number;
  positives: number;
  /** Values with `CR`, and with `DR`, behind them. */
  creditSides: number;
  debitSides: number;
  /** Up to three of the undecided values. */
  examples: string[];
  /** The first value that proves a point, and the first that proves a comma. */
  pointExample: string | null;
  commaExample: string | null;
}

/** Collects {@link AmountTally} over all values of a column. */
export class AmountEvidence {
  readonly tally: AmountTally = {
    pointOnly: 0,
    commaOnly: 0,
    undecided: 0,
    negatives: 0,
    positives: 0,
    creditSides: 0,
    debitSides: 0,
    examples: [],
    pointExample: null,
    commaExample: null,
  };

  add(text: string): void {
    if (this.#addPlain(text)) return;
    const amount = takeAmountApart(text);
    if (amount) this.#addParts(text.trim(), amount);
  }

  /** `-1234`, `12.50`: most values, judged by where their one point stands, without taking them apart. */
  #addPlain(text: string): boolean {
    const { length } = text;
    let pointAt = -1;
    let hasValue = false;
    let at = text.charCodeAt(0) === 0x2d ? 1 : 0;
    const isNegative = at === 1;
    if (at === length) return false;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 0x30 && code <= 0x39) hasValue = true;
      if (code >= 0x30 && code <= 0x39) continue;
      if (code !== 0x2e || pointAt >= 0) return false;
      pointAt = at;
    }
    const decimals = pointAt < 0 ? -1 : length - pointAt - 1;
    if (decimals === 0 || decimals === 3) return false;
    if (decimals > 0) this.#provePoint(text);
    this.#countSign(isNegative, hasValue);
    return true;
  }

  #addParts(text: string, { digits, isNegative, side }: AmountText): void {
    const { tally } = this;
    this.#countSign(isNegative, /[1-9]/.test(digits));
    if (side === 'credit') tally.creditSides += 1;
    if (side === 'debit') tally.debitSides += 1;
    const point = fitsDecimal(digits, '.');
    const comma = fitsDecimal(digits, ',');
    if (point && !comma) this.#provePoint(text);
    if (comma && !point) {
      tally.commaOnly += 1;
      tally.commaExample ??= text;
    }
    if (!point || !comma || !/[.,]/.test(digits)) return;
    tally.undecided += 1;
    if (tally.examples.length < keptExamples && !tally.examples.includes(text)) tally.examples.push(text);
  }

  #provePoint(text: string): void {
    this.tally.pointOnly += 1;
    this.tally.pointExample ??= text;
  }

  #countSign(isNegative: boolean, hasValue: boolean): void {
    if (!hasValue) return;
    if (isNegative) this.tally.negatives += 1;
    else this.tally.positives += 1;
  }
}
