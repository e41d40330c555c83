import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { ChangePolicy, type PolicyWish } from '../change-policy/change-policy.use-case.js';
import { comparePolicies, type PolicyComparison } from '../domain/policy/compare-policies.js';
import { needsOf, plainPolicy, type Policy } from '../domain/policy/policy.js';
import { documentOf, policyOf } from '../domain/policy/policy-document.js';
import { routeByPolicy } from '../domain/policy/route-by-policy.js';
import { type TrialRecord, TrialRepository } from './trial.repository.js';

/** Tells what a policy would have done with the records that came in last. */
@Injectable()
export class PreviewPolicy {
  constructor(
    private readonly changePolicy: ChangePolicy,
    private readonly trials: TrialRepository,
  ) {}

  /**
   * @param last how many records
   * @throws {PolicyInvalid} `approvals.policy-invalid`, {@link CategoryUnknown} `categories.unknown`
   */
  async execute(tx: Tx, wish: PolicyWish, last: number): Promise<PolicyComparison> {
    const proposed: Policy = { ...plainPolicy, ...wish };
    await this.changePolicy.check(tx, documentOf(proposed));
    const current = policyOf((await this.changePolicy.current(tx)).policy);
    const withEarlier = needsOf(proposed).history || needsOf(current).history;
    const records = await this.trials.last(tx, { last, withEarlier });
    const [now, then] = [routerOf(current), routerOf(proposed)];
    return comparePolicies(
      records.map((record) => ({
        id: record.id,
        now: now(record),
        then: then(record),
        isByPerson: record.isByPerson,
        isOverridden: record.isOverridden,
        isRejected: record.state === 'rejected',
      })),
    );
  }
}

/** Each record brings its own history: how often the like had been approved when it came in. */
function routerOf(policy: Policy): (record: TrialRecord) => ReturnType<ReturnType<typeof routeByPolicy>> {
  let earlier = 0;
  const route = routeByPolicy(policy, () => earlier);
  return (record) => {
    ({ earlier } = record);
    return route(record);
  };
}
