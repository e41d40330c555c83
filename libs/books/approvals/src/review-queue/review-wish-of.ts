import { type Person, PersonRequired, type UserId } from '@balance/identity';
import { type ReviewPageWish } from './review-list.repository.js';
import { type ReviewsQuery } from './review.dto.js';

/**
 * Ids may come in any case; `me` is the person who asks.
 *
 * @throws {PersonRequired} `identity.person-required` when a key asks for what is its own
 */
export function reviewWishOf({ assigneeId, ...query }: ReviewsQuery, person: Person | null): ReviewPageWish {
  if (!assigneeId) return query;
  return { ...query, assigneeId: assigneeId.map((named) => userOf(named, person)) };
}

function userOf(named: string, person: Person | null): UserId {
  if (named !== 'me') return named.toLowerCase() as UserId;
  if (!person) throw new PersonRequired();
  return person.userId;
}
