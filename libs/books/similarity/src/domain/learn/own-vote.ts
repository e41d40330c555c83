import { type Payment } from '../example.js';
import { type History, logsApart, sizeOf } from './histories.js';
import { type Settings } from './settings.js';

/** What any record of the counterparty counts, however far its amount is. */
const floor = 0.3;
/** A refund is rarely booked as the payment was. */
const otherDirection = 0.3;
const farthestSteps = 512;
const oldestDays = 4_096;

/**
 * Votes of a counterparty's own records: those of a close amount and the recent ones count most. The votes do not
 * add up to 1: many records outweigh an opinion that is not the counterparty's own.
 */
export class OwnVote {
  /** By steps between two sizes, and by days: looking up is much less work than computing. */
  readonly #byDistance: Float32Array;
  readonly #byAge: Float32Array;

  constructor(private readonly settings: Settings) {
    const spread = 2 * settings.amountWidth ** 2;
    this.#byDistance = Float32Array.from(
      { length: farthestSteps },
      (_, steps) => floor + Math.exp(-(logsApart(steps) ** 2) / spread),
    );
    this.#byAge = Float32Array.from(
      { length: oldestDays },
      (_, days) => 0.5 ** (days / settings.halfLifeDays),
    );
  }

  /**
   * @param slots where in `votes` each label's vote goes
   * @returns the sum of all votes
   */
  add({ all, from, to }: History, payment: Payment, slots: Int16Array, votes: Float32Array): number {
    const { labels, amounts, days } = all.columns;
    const size = sizeOf(payment.amountMinor);
    const isOut = payment.amountMinor < 0;
    const day = payment.day ?? days[to - 1]!;
    let total = 0;
    for (let at = from; at < to; at += 1) {
      const amount = amounts[at]!;
      let vote = this.#byDistance[Math.min(farthestSteps - 1, Math.abs(all.sizes[at]! - size))]!;
      if (amount === payment.amountMinor) vote += this.settings.sameAmount;
      if (amount < 0 !== isOut) vote *= otherDirection;
      vote *= this.#byAge[Math.min(oldestDays - 1, Math.max(0, day - days[at]!))]!;
      votes[slots[labels[at]!]!]! += vote;
      total += vote;
    }
    return total;
  }
}
