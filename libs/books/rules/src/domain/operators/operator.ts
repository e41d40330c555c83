import { type z } from 'zod';
import { type RuleSubject, type TextField } from '../subject.js';

interface TestFacts {
  /** Readable, for the reasoning trace: `description contains "uber"`. */
  readonly label: string;
  /** How much the test pins down; of two rules with equal priority the one with the higher sum goes first. */
  readonly specificity: number;
}

/** A question about one text. Its answer depends on nothing else, so that it can be remembered per text. */
export interface TextTest extends TestFacts {
  readonly on: 'text';
  readonly field: TextField;
  /** @param foldedText see `foldText` */
  readonly holds: (foldedText: string) => boolean;
  /**
   * Folded literals of which at least one occurs in every text that passes: the index asks the test only
   * about texts that have one. `undefined` when that cannot be told; the test is then asked about all texts.
   */
  readonly literals: readonly string[] | undefined;
}

/** A question about anything else; it is asked once for each record and rule that needs it. */
export interface SubjectTest extends TestFacts {
  readonly on: 'subject';
  readonly holds: (subject: RuleSubject) => boolean;
}

export type Test = TextTest | SubjectTest;

/**
 * One comparison that a condition can make. To add one: write `operators/<name>.ts` and list it in
 * `operators/operators.ts`.
 */
export interface Operator<Leaf extends { operator: string }> {
  /** Strict schema of the whole leaf, `{ field, operator, value }`. */
  readonly schema: z.ZodType<Leaf>;
  /**
   * Prepares the leaf for many records.
   *
   * @throws {InvalidPattern} `rules.invalid-pattern`
   */
  compile(leaf: Leaf): Test;
}
