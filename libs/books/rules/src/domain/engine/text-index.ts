import { foldText } from '../fold-text.js';
import { type TextTest } from '../operators/operator.js';
import { GramTable } from './gram-table.js';
import { RecentMemo } from './recent-memo.js';

// A longer text hardly comes twice, and would only hold memory.
const longestRemembered = 300;

// The longer, the fewer texts have a gram; shorter literals, common in Chinese or Japanese, get shorter ones.
const gramLengths = [8, 5, 3, 2, 1];
const gramLengthOf = (literal: string): number => gramLengths.find((length) => length <= literal.length) ?? 1;

export interface NumberedTest {
  /** The number by which rules refer to the test. */
  readonly number: number;
  readonly test: TextTest;
}

/** What is known about a text, once for all records that have it. */
export interface TextReading {
  readonly folded: string;
  readonly isMissing: boolean;
  /** Numbers of the indexed tests that it passes. */
  readonly passed: readonly number[];
}

/** Tells which of one field's tests a text passes, at a cost that grows with those that it may pass. */
export class TextIndex {
  private readonly tables: readonly GramTable[];
  private readonly unindexed: readonly NumberedTest[];
  private readonly byWhole = new Map<string, readonly number[]>();
  private readonly literal: readonly NumberedTest[];
  private readonly missing: TextReading;
  private readonly memo: RecentMemo<TextReading>;
  private readonly candidates: number[] = [];
  private readonly passing = { folded: '', isMissing: false, passed: [] as number[] };

  /** @param memoSize texts to remember, see {@link RecentMemo} */
  constructor(tests: readonly NumberedTest[], memoSize: number) {
    this.memo = new RecentMemo(memoSize);
    const passed = tests.filter(({ test }) => test.holdsMissing).map(({ number }) => number);
    this.missing = { folded: '', isMissing: true, passed };
    for (const { number, test } of tests)
      for (const whole of test.wholes ?? [])
        this.byWhole.set(whole, [...(this.byWhole.get(whole) ?? []), number]);
    const partial = tests.filter(({ test }) => test.wholes === undefined);
    this.unindexed = partial.filter(({ test }) => test.literals === undefined);
    this.literal = partial.filter(({ test }) => test.literals !== undefined);
    const filed = this.literal.flatMap(({ test }, owner) =>
      (test.literals ?? []).map((literal) => ({ literal, owner })),
    );
    this.tables = gramLengths
      .map((length) => ({ length, own: filed.filter(({ literal }) => gramLengthOf(literal) === length) }))
      .filter(({ own }) => own.length > 0)
      .map(({ length, own }) => new GramTable(length, own));
  }

  /** @returns what holds until the next call: most of it is used again for the next text */
  read(text: string | null): TextReading {
    if (text === null) return this.missing;
    // To look a text up in a memo costs as much as to look it through, if no pattern has to be tried on it.
    return this.unindexed.length > 0 && text.length <= longestRemembered
      ? this.recall(text)
      : this.findPassed(foldText(text));
  }

  private recall(text: string): TextReading {
    const known = this.memo.get(text);
    if (known) return known;
    const reading = this.findPassed(foldText(text));
    if (this.memo.isWorthIt) this.memo.set(text, { ...reading, passed: [...reading.passed] });
    return reading;
  }

  private findPassed(folded: string): TextReading {
    const { candidates, passing } = this;
    const { passed } = passing;
    passing.folded = folded;
    candidates.length = 0;
    passed.length = 0;
    for (const table of this.tables) table.addOwners(folded, candidates);
    const whole = this.byWhole.size > 0 ? this.byWhole.get(folded) : undefined;
    if (whole) passed.push(...whole);
    for (let n = 0; n < candidates.length; n++) {
      const { number, test } = this.literal[candidates[n]!]!;
      // A literal that occurs twice is found twice.
      if (!passed.includes(number) && (test.isItsLiteral === true || test.holds(folded))) passed.push(number);
    }
    for (const { number, test } of this.unindexed) if (test.holds(folded)) passed.push(number);
    return passing;
  }
}
