import { z } from 'zod';
import { type CategoryId } from '@balance/categories';
import { type Currency, type Id } from '@balance/kernel';
import { type ReviewReason } from '@balance/records';
import { type ConditionTest, type Policy, type PolicyCondition } from './policy.js';

const minor = z.string().regex(/^\d{1,18}$/);
const texts = z.array(z.string());

const conditionDocument = z.strictObject({
  name: z.string(),
  when: z.strictObject({
    confidenceAtLeast: z.number().optional(),
    decidedBy: texts.optional(),
    earlierApprovals: z.number().optional(),
    direction: z.enum(['in', 'out']).optional(),
    currency: texts.optional(),
    amount: z
      .strictObject({ currency: z.string(), atLeastMinor: minor.optional(), atMostMinor: minor.optional() })
      .optional(),
    categoryId: texts.optional(),
    source: z.array(z.enum(['import', 'delivery'])).optional(),
    integrationId: texts.optional(),
    objection: texts.optional(),
  }),
  then: z.enum(['approve', 'review']),
  reason: z.string().optional(),
});

/** A policy as it is kept, sent and told of: plain JSON, minor units as text. */
export const policyDocument = z.strictObject({
  autoApproveAt: z.number().min(0).max(1),
  reviewAboveMinor: z.string(),
  conditions: z.array(conditionDocument),
  secondAbove: z.record(z.string(), minor),
  dueDays: z.record(z.string(), z.number()),
});

export type PolicyDocument = z.infer<typeof policyDocument>;
export type ConditionDocument = z.infer<typeof conditionDocument>;

export const policyOf = (document: PolicyDocument): Policy => ({
  autoApproveAt: document.autoApproveAt,
  reviewAboveMinor: BigInt(document.reviewAboveMinor),
  conditions: document.conditions.map(conditionOf),
  secondAbove: new Map(
    Object.entries(document.secondAbove).map(([currency, most]) => [currency as Currency, BigInt(most)]),
  ),
  dueDays: new Map(
    Object.entries(document.dueDays).map(([reason, days]) => [reason as ReviewReason | '*', days]),
  ),
});

export const documentOf = (policy: Policy): PolicyDocument => ({
  autoApproveAt: policy.autoApproveAt,
  reviewAboveMinor: policy.reviewAboveMinor.toString(),
  conditions: policy.conditions.map(documentOfCondition),
  secondAbove: Object.fromEntries(
    [...policy.secondAbove].map(([currency, most]) => [currency, most.toString()]),
  ),
  dueDays: Object.fromEntries(policy.dueDays),
});

function conditionOf({ name, when, then, reason }: ConditionDocument): PolicyCondition {
  const { amount, currency, categoryId, integrationId, objection, ...rest } = when;
  const test: ConditionTest = {
    ...rest,
    ...(currency && { currency: currency as Currency[] }),
    ...(categoryId && { categoryId: categoryId as CategoryId[] }),
    ...(integrationId && { integrationId: integrationId as Id<'integration'>[] }),
    ...(objection && { objection: objection as ReviewReason[] }),
    ...(amount && {
      amount: {
        currency: amount.currency as Currency,
        ...(amount.atLeastMinor !== undefined && { atLeastMinor: BigInt(amount.atLeastMinor) }),
        ...(amount.atMostMinor !== undefined && { atMostMinor: BigInt(amount.atMostMinor) }),
      },
    }),
  };
  return { name, when: test, then, ...(reason !== undefined && { reason: reason as ReviewReason }) };
}

function documentOfCondition({ name, when, then, reason }: PolicyCondition): ConditionDocument {
  const { amount, currency, categoryId, integrationId, objection, decidedBy, source, ...rest } = when;
  return {
    name,
    when: {
      ...rest,
      ...(decidedBy && { decidedBy: [...decidedBy] }),
      ...(source && { source: [...source] }),
      ...(currency && { currency: [...currency] }),
      ...(categoryId && { categoryId: [...categoryId] }),
      ...(integrationId && { integrationId: [...integrationId] }),
      ...(objection && { objection: [...objection] }),
      ...(amount && {
        amount: {
          currency: amount.currency,
          ...(amount.atLeastMinor !== undefined && { atLeastMinor: amount.atLeastMinor.toString() }),
          ...(amount.atMostMinor !== undefined && { atMostMinor: amount.atMostMinor.toString() }),
        },
      }),
    },
    then,
    ...(reason !== undefined && { reason }),
  };
}
