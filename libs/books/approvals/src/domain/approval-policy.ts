import { type Id } from '@balance/kernel';
import type { ReviewReason } from '@balance/records';

/** When a processed record needs no second look. */
export interface ApprovalPolicy {
  /** Least confidence, 0 … 1, that is approved without a person. */
  readonly autoApproveAt: number;
  /** Larger amounts, in minor units and in either direction, always go to a person. */
  readonly reviewAboveMinor: bigint;
}

export const defaultPolicy: ApprovalPolicy = { autoApproveAt: 0.9, reviewAboveMinor: 1_000_000n };

export type Route =
  { readonly kind: 'auto-approve' } | { readonly kind: 'review'; readonly reason: ReviewReason };

/** What a route depends on. */
export interface RoutedRecord {
  readonly categoryId: Id<'category'> | null;
  readonly confidence: number;
  readonly amountMinor: bigint;
  /** What the stages, or a rule, have to say against applying the category. */
  readonly reviewReason: ReviewReason | null;
}

/** Decides whether a record is approved as it is or waits for a person, and why. */
export function decideRoute(record: RoutedRecord, policy: ApprovalPolicy): Route {
  if (record.categoryId === null) return { kind: 'review', reason: 'uncategorised' };
  if (record.reviewReason !== null) return { kind: 'review', reason: record.reviewReason };
  if (record.confidence < policy.autoApproveAt) return { kind: 'review', reason: 'low-confidence' };
  const size = record.amountMinor < 0n ? -record.amountMinor : record.amountMinor;
  if (size > policy.reviewAboveMinor) return { kind: 'review', reason: 'large-amount' };
  return { kind: 'auto-approve' };
}
