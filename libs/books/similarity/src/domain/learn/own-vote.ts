import { type Payment } from '../example.js';
import { type History } from './counterparties.js';
import { type Settings } from './settings.js';

/** What any record of the counterparty counts, however far its amount is. */
const floor = 0.3;
/** A refund is rarely booked as the payment was. */
const otherDirection = 0.3;

/**
 * Votes of a counterparty's own records, by label: those of a close amount and the recent ones count most.
 * The votes do not add up to 1: many records outweigh an opinion that is not the counterparty's own.
 */
export function ownVote(
  history: History,
  payment: Payment,
  settings: Settings,
  labelCount: number,
): Float32Array {
  const { labels, amounts, days } = history;
  const votes = new Float32Array(labelCount);
  const size = Math.log(Math.abs(payment.amountMinor) / 100 + 1);
  const spread = 2 * settings.amountWidth ** 2;
  const day = payment.day ?? days.at(-1)!;
  for (let at = 0; at < labels.length; at += 1) {
    const amount = amounts[at]!;
    const apart = Math.log(Math.abs(amount) / 100 + 1) - size;
    let vote = floor + Math.exp((-apart * apart) / spread);
    if (amount === payment.amountMinor) vote += settings.sameAmount;
    if (amount < 0 !== payment.amountMinor < 0) vote *= otherDirection;
    votes[labels[at]!]! += vote * 0.5 ** (Math.max(0, day - days[at]!) / settings.halfLifeDays);
  }
  return votes;
}
