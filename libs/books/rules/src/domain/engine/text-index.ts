import { foldText } from '../fold-text.js';
import { type TextTest } from '../operators/operator.js';
import { GramTable } from './gram-table.js';
import { RecentMemo } from './recent-memo.js';

// A longer text hardly comes twice, and would only hold memory.
const longestRemembered = 300;

// Three characters tell texts apart well; shorter literals, common in Chinese or Japanese, get shorter grams.
const gramLengths = [1, 2, 3];
const gramLengthOf = (literal: string): number => Math.min(literal.length, 3);

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
  private readonly byWhole = new Map<string, number[]>();
  private readonly literal: readonly NumberedTest[];
  private readonly missing: TextReading;
  private readonly memo: RecentMemo<TextReading>;

  /** @param memoSize texts to remember, see {@link RecentMemo} */
  constructor(tests: readonly NumberedTest[], memoSize: number) {
    this.memo = new RecentMemo(memoSize);
    this.missing = {
      folded: '',
      isMissing: true,
      passed: tests.filter(({ test }) => test.holdsMissing).map(({ number }) => number),
    };
    for (const { number, test } of tests)
      for (const whole of test.wholes ?? [])
        this.byWhole.set(whole, [...(this.byWhole.get(whole) ?? []), number]);
    const partial = tests.filter(({ test }) => test.wholes === undefined);
    this.unindexed = partial.filter(({ test }) => test.literals === undefined);
    this.literal = partial.filter(({ test }) => test.literals !== undefined);
    const owners = this.literal.flatMap(({ test }, owner) =>
      (test.literals ?? []).map((literal) => ({ literal, owner })),
    );
    this.tables = gramLengths
      .map((length) => ({
        length,
        owners: owners.filter(({ literal }) => gramLengthOf(literal) === length),
      }))
      .filter((table) => table.owners.length > 0)
      .map((table) => new GramTable(table.length, table.owners));
  }

  read(text: string | null): TextReading {
    if (text === null) return this.missing;
    const known = this.memo.get(text);
    if (known) return known;
    const folded = foldText(text);
    const reading = { folded, isMissing: false, passed: this.findPassed(folded) };
    if (text.length <= longestRemembered) this.memo.set(text, reading);
    return reading;
  }

  private findPassed(folded: string): readonly number[] {
    const candidates = new Set<number>();
    for (const table of this.tables) table.addCandidates(folded, candidates);
    const passed: number[] = [...(this.byWhole.get(folded) ?? [])];
    for (const owner of candidates) {
      const { number, test } = this.literal[owner]!;
      if (test.holds(folded)) passed.push(number);
    }
    for (const { number, test } of this.unindexed) if (test.holds(folded)) passed.push(number);
    return passed;
  }
}
