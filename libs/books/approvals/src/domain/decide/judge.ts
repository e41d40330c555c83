import { DomainError } from '@balance/kernel';
import type { RecordId, StandingRecord } from '@balance/records';
import { ReviewReturned, SecondApproverNeeded } from '../approvals.errors.js';
import { chooseFiling, type Filing, type FilingWish } from '../choose-filing.js';
import { needsSecond, type Policy } from '../policy/policy.js';
import { type Decider, type Review } from '../review.js';

/** What somebody wants of a record in review. */
export type Action = 'approve' | 'reject' | 'return';

export const actions: readonly Action[] = ['approve', 'reject', 'return'];

/** What their word comes to. */
export type Verdict =
  | { readonly outcome: 'approved' | 'awaiting-second'; readonly filing: Filing }
  | { readonly outcome: 'rejected' | 'returned' }
  | { readonly outcome: 'refused'; readonly fault: DomainError };

export interface Case {
  readonly recordId: RecordId;
  /** Of a record that waits for a decision. */
  readonly record: StandingRecord;
  /** Unset: it was processed, but nobody was asked yet. */
  readonly review: Review | undefined;
  readonly wish: FilingWish;
}

/** Decides what a decision does with one record; nothing is thrown, so that many can be decided on together. */
export function judge(
  action: Action,
  { recordId, record, review, wish }: Case,
  policy: Policy,
  by: Decider,
): Verdict {
  if (action === 'reject') return { outcome: 'rejected' };
  if (review?.status === 'returned') return refused(new ReviewReturned(recordId));
  if (action === 'return') return { outcome: 'returned' };
  const filing = filingOf(recordId, record, wish);
  if (filing instanceof DomainError) return refused(filing);
  if (!needsSecond(policy, record)) return { outcome: 'approved', filing };
  if (!hasFirst(review, record) || filing.isOverride) return { outcome: 'awaiting-second', filing };
  return isAnother(review, by)
    ? { outcome: 'approved', filing }
    : refused(new SecondApproverNeeded(recordId));
}

export const refused = (fault: DomainError): Verdict => ({ outcome: 'refused', fault });

function filingOf(recordId: RecordId, record: StandingRecord, wish: FilingWish): Filing | DomainError {
  try {
    return chooseFiling(recordId, record, wish);
  } catch (fault) {
    if (fault instanceof DomainError) return fault;
    throw fault;
  }
}

/** What was changed since is approved anew: the first has not seen it like this. */
const hasFirst = (review: Review | undefined, { revision }: StandingRecord): review is Review =>
  review?.status === 'awaiting-second' && review.firstRevision === revision;

/** Somebody who is signed in, and in no way the first: not through a key of theirs, nor acting as somebody else. */
const isAnother = ({ firstBy, firstPeople }: Review, { actor, isPerson, people }: Decider): boolean =>
  isPerson && actor !== firstBy && !people.some((person) => firstPeople.includes(person));
