import type { CategoryId } from '@balance/categories';
import type { ReviewReason } from '@balance/records';
import { decideRoute } from '../approval-policy.js';
import { needsSecond, type Policy, type PolicyCondition, type PolicyRecord } from './policy.js';

/** How often records of a payee were approved under a category before. */
export type History = (payee: string, categoryId: CategoryId) => number;

/** What becomes of a record, and the condition that said so, if one did. */
export type PolicyRoute =
  | { readonly kind: 'auto-approve'; readonly condition?: string }
  | { readonly kind: 'review'; readonly reason: ReviewReason; readonly condition?: string };

type Test = (record: PolicyRecord, sizeMinor: bigint) => boolean;

/**
 * Makes of a policy the function that routes its records. What has no category always goes to a person, and so does an
 * amount that two people have to approve, whatever the conditions say.
 *
 * @param history asked by conditions on earlier approvals only
 */
export function routeByPolicy(policy: Policy, history: History): (record: PolicyRecord) => PolicyRoute {
  const lines = policy.conditions.map((condition) => ({
    holds: testOf(condition, history),
    route: routeOf(condition),
  }));
  return (record) => {
    if (record.categoryId === null) return uncategorised;
    const { amountMinor } = record;
    const sizeMinor = amountMinor < 0n ? -amountMinor : amountMinor;
    const line = lines.find(({ holds }) => holds(record, sizeMinor));
    const route: PolicyRoute = line ? line.route : decideRoute(record, policy);
    return route.kind === 'auto-approve' && needsSecond(policy, record) ? secondApprover : route;
  };
}

const uncategorised: PolicyRoute = { kind: 'review', reason: 'uncategorised' };
const secondApprover: PolicyRoute = { kind: 'review', reason: 'second-approver' };

const routeOf = ({ name, then, reason = 'policy-condition' }: PolicyCondition): PolicyRoute =>
  then === 'approve'
    ? { kind: 'auto-approve', condition: name }
    : { kind: 'review', reason, condition: name };

/** All that the condition asks for; the cheapest questions come first. */
function testOf({ when, then }: PolicyCondition, history: History): Test {
  const tests: Test[] = [];
  const { confidenceAtLeast, earlierApprovals, direction, amount, objection } = when;
  if (objection) tests.push(oneOf(objection, ({ reviewReason }) => reviewReason));
  else if (then === 'approve') tests.push(({ reviewReason }) => reviewReason === null);
  if (confidenceAtLeast !== undefined) tests.push(({ confidence }) => confidence >= confidenceAtLeast);
  if (direction) tests.push(({ amountMinor }) => amountMinor < 0n === (direction === 'out'));
  if (when.currency) tests.push(oneOf(when.currency, ({ currency }) => currency));
  if (when.decidedBy) tests.push(oneOf(when.decidedBy, ({ decidedBy }) => decidedBy));
  if (when.categoryId) tests.push(oneOf<string>(when.categoryId, ({ categoryId }) => categoryId));
  if (when.source) tests.push(oneOf<string>(when.source, ({ sourceKind }) => sourceKind));
  if (when.integrationId) tests.push(oneOf<string>(when.integrationId, ({ integrationId }) => integrationId));
  if (amount) {
    const { currency, atLeastMinor = 0n, atMostMinor } = amount;
    tests.push(
      (record, sizeMinor) =>
        record.currency === currency &&
        sizeMinor >= atLeastMinor &&
        (atMostMinor === undefined || sizeMinor <= atMostMinor),
    );
  }
  if (earlierApprovals !== undefined)
    tests.push(
      ({ payee, categoryId }) =>
        payee !== undefined && categoryId !== null && history(payee, categoryId) >= earlierApprovals,
    );
  return (record, sizeMinor) => tests.every((test) => test(record, sizeMinor));
}

function oneOf<Value>(
  values: readonly Value[],
  of: (record: PolicyRecord) => Value | null | undefined,
): Test {
  const allowed = new Set(values);
  return (record) => {
    const value = of(record);
    return value !== null && value !== undefined && allowed.has(value);
  };
}
