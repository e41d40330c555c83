import { type Id } from '@balance/kernel';

/** When a processed record needs no second look. */
export interface ApprovalPolicy {
  /** Least confidence, 0 … 1, that is approved without a person. */
  readonly autoApproveAt: number;
  /** Larger amounts, in minor units and in either direction, always go to a person. */
  readonly reviewAboveMinor: bigint;
}

export const defaultPolicy: ApprovalPolicy = { autoApproveAt: 0.9, reviewAboveMinor: 1_000_000n };

export const reviewReasons = ['uncategorised', 'low-confidence', 'large-amount'] as const;

export type ReviewReason = (typeof reviewReasons)[number];

export type Route =
  { readonly kind: 'auto-approve' } | { readonly kind: 'review'; readonly reason: ReviewReason };

/** Decides whether a record is approved as it is or waits for a person. */
export function decideRoute(
  record: { categoryId: Id<'category'> | null; confidence: number; amountMinor: bigint },
  policy: ApprovalPolicy,
): Route {
  if (record.categoryId === null) return { kind: 'review', reason: 'uncategorised' };
  if (record.confidence < policy.autoApproveAt) return { kind: 'review', reason: 'low-confidence' };
  const size = record.amountMinor < 0n ? -record.amountMinor : record.amountMinor;
  if (size > policy.reviewAboveMinor) return { kind: 'review', reason: 'large-amount' };
  return { kind: 'auto-approve' };
}
