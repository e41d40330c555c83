import { type Currency } from '@balance/kernel';
import { type z } from 'zod';
import { type RawField, type TextField } from '../subject.js';
import { type CalendarDay } from './date/calendar-day.js';

export interface TestFacts {
  /** Readable, for the reasoning trace: `description contains "uber"`. */
  readonly label: string;
  /** The same when the test is negated: `description does not contain "uber"`. */
  readonly denied: string;
  /** How much the test pins down; of two rules with equal priority the one with the higher sum goes first. */
  readonly specificity: number;
  /** A guess at the share of records that pass, 0 to 1: of several demands the index asks the rarest first. */
  readonly share: number;
}

/** A question about one text. Its answer depends on nothing else, so that it can be remembered per text. */
export interface TextTest extends TestFacts {
  readonly on: 'text';
  readonly field: TextField | RawField;
  /** @param foldedText see `foldText` */
  readonly holds: (foldedText: string) => boolean;
  /** Whether a field without a text passes. */
  readonly holdsMissing: boolean;
  /** Folded texts that pass, if those are all: the index finds them by look-up. */
  readonly wholes?: readonly string[];
  /**
   * Folded literals of which at least one occurs in every text that passes: the index asks the test only
   * about texts that have one. Without `wholes` and `literals` the test is asked about every text.
   */
  readonly literals?: readonly string[] | undefined;
  /** Whether every text that has one of them passes, so that nothing else has to be asked. */
  readonly isItsLiteral?: true;
}

/** Both ends belong to it. */
export type Interval = readonly [low: number, high: number];

/** Sizes of an amount in minor units, both inclusive, either left out. */
export interface MinorBounds {
  readonly min: bigint | undefined;
  readonly max: bigint | undefined;
}

/** A question about the size of the amount and its sign. */
export interface AmountTest extends TestFacts {
  readonly on: 'amount';
  /** Money in is above zero, money out below; either, and zero, if it is left out. */
  readonly direction: 'in' | 'out' | undefined;
  readonly boundsIn: (currency: Currency) => MinorBounds;
  /**
   * Every amount that passes is in one of them, in ten-thousandths of a unit of its currency, signed: money
   * out is below zero. They are as wide as some currency has them.
   */
  readonly intervals: readonly Interval[];
}

/** A question about the booking date. */
export interface DateTest extends TestFacts {
  readonly on: 'date';
  readonly holds: (day: CalendarDay) => boolean;
}

/** A question about the tags that the record has, folded. */
export interface TagTest extends TestFacts {
  readonly on: 'tags';
  readonly holds: (foldedTags: readonly string[]) => boolean;
  /** Folded tags of which at least one is on every record that passes; empty when it is passed without any. */
  readonly needs: readonly string[];
}

/** A question about a raw field as a number. What is none passes no such test. */
export interface RawNumberTest extends TestFacts {
  readonly on: 'raw-number';
  readonly field: RawField;
  /** What passes, and nothing else. */
  readonly interval: Interval;
}

export type Test = TextTest | AmountTest | DateTest | TagTest | RawNumberTest;

/** A comparison as far as every operator has it. */
export interface Leaf {
  readonly field: string;
  readonly operator: string;
}

/**
 * One comparison that a condition can make. To add one: write it in the folder of its field kind and list
 * it in `operators/operators.ts`.
 */
export interface Operator<AnyLeaf extends Leaf> {
  /** Strict schema of the whole leaf: `{ field, operator, value, not? }` and what the operator has besides. */
  readonly schema: z.ZodType<AnyLeaf>;
  /**
   * Prepares the leaf for many records, as if it had no `not`.
   *
   * @throws {InvalidPattern} `rules.invalid-pattern`
   */
  compile(leaf: AnyLeaf): Test;
}
