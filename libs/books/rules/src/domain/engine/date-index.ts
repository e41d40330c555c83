import { type DateTest } from '../operators/operator.js';
import { type Facts } from './facts.js';
import { RecentMemo } from './recent-memo.js';

// More days than a file or a batch has.
const daysRemembered = 1_024;

/** Tells which date tests a day passes: it asks each of them once a day, since records come in few days. */
export class DateIndex {
  private readonly memo = new RecentMemo<readonly number[]>(daysRemembered);

  constructor(private readonly tests: readonly { readonly number: number; readonly test: DateTest }[]) {}

  addPassed(facts: Facts, found: number[]): void {
    const { bookedOn } = facts.subject;
    let passed = this.memo.get(bookedOn);
    if (!passed) {
      const { day } = facts;
      passed = this.tests.filter(({ test }) => test.holds(day)).map(({ number }) => number);
      this.memo.set(bookedOn, passed);
    }
    for (let n = 0; n < passed.length; n++) found.push(passed[n]!);
  }
}
