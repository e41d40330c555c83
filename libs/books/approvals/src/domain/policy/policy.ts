import { type CategoryId } from '@balance/categories';
import { type Currency, type Id } from '@balance/kernel';
import type { DecidedRecord, PolicyFacts, ReviewReason } from '@balance/records';
import { type ApprovalPolicy, defaultPolicy } from '../approval-policy.js';

/** What has to be so of a record; what is left out is not asked for. */
export interface ConditionTest {
  /** 0 … 1 */
  readonly confidenceAtLeast?: number;
  /** Stages that found the category, such as `rules`. */
  readonly decidedBy?: readonly string[];
  /** How often records of the same payee were approved under the same category before. */
  readonly earlierApprovals?: number;
  readonly direction?: 'in' | 'out';
  readonly currency?: readonly Currency[];
  /** Minor units of the amount without its sign; only of records in this currency. */
  readonly amount?: {
    readonly currency: Currency;
    readonly atLeastMinor?: bigint;
    readonly atMostMinor?: bigint;
  };
  readonly categoryId?: readonly CategoryId[];
  readonly source?: readonly ('import' | 'delivery')[];
  readonly integrationId?: readonly Id<'integration'>[];
  /** What the stages, or a rule, have to say against the category. */
  readonly objection?: readonly ReviewReason[];
}

/** One line of a policy. */
export interface PolicyCondition {
  readonly name: string;
  readonly when: ConditionTest;
  /** What stages object to is approved only by a condition that names the objection. */
  readonly then: 'approve' | 'review';
  /** Why a person has to look. */
  readonly reason?: ReviewReason;
}

/** All that a tenant says of approvals. */
export interface Policy extends ApprovalPolicy {
  /** Tried in order; the first that holds decides. Where none does, the settings of {@link ApprovalPolicy} decide. */
  readonly conditions: readonly PolicyCondition[];
  /** By currency: larger amounts need two people. */
  readonly secondAbove: ReadonlyMap<Currency, bigint>;
  /** Days until a review is due, by its reason; `*` for all others. */
  readonly dueDays: ReadonlyMap<ReviewReason | '*', number>;
}

export const plainPolicy: Policy = {
  ...defaultPolicy,
  conditions: [],
  secondAbove: new Map(),
  dueDays: new Map(),
};

/** What conditions are asked of. */
export type PolicyRecord = Omit<DecidedRecord, 'id'> & PolicyFacts;

/** What a policy has to know of each record; each costs something. */
export interface PolicyNeeds {
  readonly facts: boolean;
  readonly history: boolean;
  readonly integration: boolean;
}

export const needsOf = ({
  conditions,
  secondAbove,
}: Pick<Policy, 'conditions' | 'secondAbove'>): PolicyNeeds => ({
  facts: conditions.length > 0 || secondAbove.size > 0,
  history: conditions.some(({ when }) => when.earlierApprovals !== undefined),
  integration: conditions.some(({ when }) => when.integrationId !== undefined),
});

/** When a review is due that begins now; unset where the policy says nothing. */
export function dueAt({ dueDays }: Pick<Policy, 'dueDays'>, reason: ReviewReason, now: Date): Date | null {
  const days = dueDays.get(reason) ?? dueDays.get('*');
  return days === undefined ? null : new Date(now.getTime() + days * 86_400_000);
}

/** Whether two people have to approve an amount. */
export function needsSecond(
  { secondAbove }: Pick<Policy, 'secondAbove'>,
  { amountMinor, currency }: { readonly amountMinor: bigint; readonly currency: Currency },
): boolean {
  if (secondAbove.size === 0) return false;
  const most = secondAbove.get(currency);
  return most !== undefined && (amountMinor > most || amountMinor < -most);
}
