import { type Interval, type Test } from '../operators/operator.js';
import { type RawField } from '../subject.js';
import { scaleAmount, widenForRounding } from './amount-scale.js';
import { type Facts } from './facts.js';
import { IntervalIndex, type OwnedInterval } from './interval-index.js';
import { type AskedField } from './text-fields.js';

/** Finds which of the tests that trigger rules the record at hand may pass. */
export class TriggerIndex {
  private readonly amounts: IntervalIndex | undefined;
  private readonly rawNumbers: readonly { readonly field: RawField; readonly index: IntervalIndex }[];
  private readonly dates: readonly number[];
  private readonly byTag = new Map<string, number[]>();
  private readonly withoutTags: number[] = [];
  private readonly hasTags: boolean;

  constructor(
    tests: readonly Test[],
    triggers: ReadonlySet<number>,
    private readonly fields: readonly AskedField[],
  ) {
    const asked = [...triggers].map((number) => ({ number, test: tests[number]! }));
    this.amounts = indexOf(
      asked.flatMap(({ number, test }) =>
        test.on === 'amount' ? own(number, test.intervals.map(widenForRounding)) : [],
      ),
    );
    const byField = new Map<RawField, OwnedInterval[]>();
    for (const { number, test } of asked) {
      if (test.on === 'raw-number')
        byField.set(test.field, [...(byField.get(test.field) ?? []), ...own(number, [test.interval])]);
      if (test.on === 'tags')
        for (const tag of test.needs) this.byTag.set(tag, [...(this.byTag.get(tag) ?? []), number]);
      if (test.on === 'tags' && test.needs.length === 0) this.withoutTags.push(number);
    }
    this.rawNumbers = [...byField].map(([field, intervals]) => ({
      field,
      index: new IntervalIndex(intervals),
    }));
    this.hasTags = this.byTag.size > 0 || this.withoutTags.length > 0;
    this.dates = asked.filter(({ test }) => test.on === 'date').map(({ number }) => number);
  }

  /** Appends the numbers of the tests that may be passed, of some more than once. */
  addCandidates(facts: Facts, found: number[]): void {
    this.addTexts(facts, found);
    const { amountMinor, currency } = facts.subject;
    this.amounts?.addOwners(scaleAmount(amountMinor, currency), found);
    for (let n = 0; n < this.rawNumbers.length; n++) {
      const { field, index } = this.rawNumbers[n]!;
      index.addOwners(facts.rawNumbers.value(facts.rawNumbers.fields.indexOf(field)), found);
    }
    if (this.dates.length > 0) append(facts.dates.triggered(this.dates), found);
    this.addTags(facts, found);
  }

  private addTexts(facts: Facts, found: number[]): void {
    for (let field = 0; field < this.fields.length; field++) {
      if (!this.fields[field]!.hasTriggers) continue;
      const { passed } = facts.reading(field);
      for (let n = 0; n < passed.length; n++) {
        facts.addPassed(passed[n]!);
        found.push(passed[n]!);
      }
    }
  }

  /** The same for what a stage can change: the counterparty and the tags. */
  addChanged(facts: Facts, found: number[]): void {
    const field = this.fields.findIndex(({ name, hasTriggers }) => hasTriggers && name === 'counterparty');
    if (field >= 0) append(facts.reading(field).passed, found);
    this.addTags(facts, found);
  }

  private addTags(facts: Facts, found: number[]): void {
    if (!this.hasTags) return;
    if (facts.tags.length === 0) append(this.withoutTags, found);
    for (const tag of facts.tags) append(this.byTag.get(tag) ?? [], found);
  }
}

const own = (owner: number, intervals: readonly Interval[]): OwnedInterval[] =>
  intervals.map((interval) => ({ interval, owner }));

const indexOf = (intervals: readonly OwnedInterval[]): IntervalIndex | undefined =>
  intervals.length > 0 ? new IntervalIndex(intervals) : undefined;

function append(tests: readonly number[], found: number[]): void {
  for (let n = 0; n < tests.length; n++) found.push(tests[n]!);
}
