import { type RecordId, type ReviewReason } from '@balance/records';
import { type PolicyRoute } from './route-by-policy.js';

/** One record under two policies, and what people said of it. */
export interface ComparedRecord {
  readonly id: RecordId;
  readonly now: PolicyRoute;
  readonly then: PolicyRoute;
  readonly isByPerson: boolean;
  readonly isOverridden: boolean;
  readonly isRejected: boolean;
}

/** How many records go the same way, for the same reason. */
export interface RouteCount {
  readonly route: 'approve' | 'review';
  /** The condition that said so; `null` where the settings behind the conditions did. */
  readonly condition: string | null;
  readonly reason: ReviewReason | null;
  readonly records: number;
}

export interface PolicyComparison {
  readonly examined: number;
  readonly approvedNow: number;
  readonly approvedThen: number;
  readonly routes: readonly RouteCount[];
  /** Would be approved by itself, and now goes to a person; the newest few. */
  readonly newlyApproved: readonly RecordId[];
  readonly newlyReviewed: readonly RecordId[];
  /** Of those that would be approved without anybody looking, what people said who did look. */
  readonly confirmed: number;
  readonly overridden: number;
  readonly rejected: number;
}

const examplesMost = 20;

/** What another policy would have done with records, beside what the one in force does with them. */
export function comparePolicies(records: readonly ComparedRecord[]): PolicyComparison {
  const approves = (route: PolicyRoute) => route.kind === 'auto-approve';
  const approved = records.filter(({ then }) => approves(then));
  const seen = approved.filter(({ isByPerson }) => isByPerson);
  const newly = (isApproved: boolean) =>
    records
      .filter(({ now, then }) => approves(then) === isApproved && approves(now) !== isApproved)
      .slice(0, examplesMost)
      .map(({ id }) => id);
  return {
    examined: records.length,
    approvedNow: records.filter(({ now }) => approves(now)).length,
    approvedThen: approved.length,
    routes: countRoutes(records),
    newlyApproved: newly(true),
    newlyReviewed: newly(false),
    confirmed: seen.filter(({ isOverridden, isRejected }) => !isOverridden && !isRejected).length,
    overridden: seen.filter(({ isOverridden, isRejected }) => isOverridden && !isRejected).length,
    rejected: seen.filter(({ isRejected }) => isRejected).length,
  };
}

function countRoutes(records: readonly ComparedRecord[]): RouteCount[] {
  const counts = new Map<string, RouteCount>();
  for (const { then } of records) {
    const route = then.kind === 'auto-approve' ? 'approve' : 'review';
    const [condition, reason] = [then.condition ?? null, then.kind === 'review' ? then.reason : null];
    const key = JSON.stringify([route, condition, reason]);
    const before = counts.get(key)?.records ?? 0;
    counts.set(key, { route, condition, reason, records: before + 1 });
  }
  return [...counts.values()].sort((a, b) => b.records - a.records);
}
