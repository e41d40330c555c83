import { type StandingRecord } from '@balance/records';
import { type Review } from '../review.js';
import { type DecisionItem } from './decision.js';

/** Whether what a decision did with a record still stands as it was made, and so can be undone. */
export function stillStands(
  { outcome, revision }: Pick<DecisionItem, 'outcome' | 'revision'>,
  record: Pick<StandingRecord, 'state' | 'revision'> | undefined,
  review: Pick<Review, 'status' | 'firstRevision'> | undefined,
): boolean {
  if (!record || record.revision !== revision) return false;
  switch (outcome) {
    case 'approved':
    case 'rejected':
      return record.state === outcome;
    case 'awaiting-second':
      return review?.status === 'awaiting-second' && review.firstRevision === revision;
    case 'returned':
      return record.state === 'processed' && review?.status === 'returned';
    case 'refused':
      return false;
  }
}
