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

/** Tells which of one field's tests a text passes, at a cost that grows with those that it may pass. */
export class TextIndex {
  private readonly tables: readonly GramTable[];
  private readonly unindexed: readonly NumberedTest[];
  private readonly memo: RecentMemo<readonly number[]>;

  /** @param memoSize texts to remember, see {@link RecentMemo} */
  constructor(
    private readonly tests: readonly NumberedTest[],
    memoSize: number,
  ) {
    this.memo = new RecentMemo(memoSize);
    this.unindexed = tests.filter(({ test }) => test.literals === undefined);
    const literals = tests.flatMap(({ test }, owner) =>
      (test.literals ?? []).map((literal) => ({ literal, owner })),
    );
    this.tables = gramLengths
      .map((length) => ({
        length,
        owners: literals.filter(({ literal }) => gramLengthOf(literal) === length),
      }))
      .filter(({ owners }) => owners.length > 0)
      .map(({ length, owners }) => new GramTable(length, owners));
  }

  /** Numbers of the tests that the text passes, in no order. */
  passedBy(text: string): readonly number[] {
    const known = this.memo.get(text);
    if (known) return known;
    const passed = this.findPassed(foldText(text));
    if (text.length <= longestRemembered) this.memo.set(text, passed);
    return passed;
  }

  private findPassed(folded: string): readonly number[] {
    const candidates = new Set<number>();
    for (const table of this.tables) table.addCandidates(folded, candidates);
    const passed: number[] = [];
    for (const owner of candidates) {
      const { number, test } = this.tests[owner]!;
      if (test.holds(folded)) passed.push(number);
    }
    for (const { number, test } of this.unindexed) if (test.holds(folded)) passed.push(number);
    return passed;
  }
}
