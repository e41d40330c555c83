import { type RecordId, type ReviewReason } from '@balance/records';
import { type UserId } from '@balance/identity';

/**
 * - `open`: waits for a person
 * - `awaiting-second`: one person has approved it, and another has to
 * - `returned`: was sent back, and waits to be resubmitted
 */
export const reviewStatuses = ['open', 'awaiting-second', 'returned', 'approved', 'rejected'] as const;

export type ReviewStatus = (typeof reviewStatuses)[number];

/** In which somebody may decide. */
export const waiting = ['open', 'awaiting-second'] as const satisfies readonly ReviewStatus[];

/** How far the review of a record has come. */
export interface Review {
  readonly recordId: RecordId;
  readonly reason: ReviewReason;
  readonly status: ReviewStatus;
  readonly assigneeId: UserId | null;
  /** The first of two who have to approve: the principal, the people behind it, and the record's revision as they saw it. */
  readonly firstBy: string | null;
  readonly firstPeople: readonly UserId[];
  readonly firstRevision: number | null;
  readonly version: number;
}

/** A review as it was before a decision; plain JSON, so that it can be kept and put back. */
export type ReviewSnapshot = Pick<Review, 'reason' | 'status' | 'firstBy' | 'firstPeople' | 'firstRevision'>;

/** Who decides. */
export interface Decider {
  /** `user:…`, `key:…` or `system:…` */
  readonly actor: string;
  /** Whether somebody is signed in, and no key at work. */
  readonly isPerson: boolean;
  /** All who are behind it: the user, who acts as them, and whoever made the key. */
  readonly people: readonly UserId[];
}
