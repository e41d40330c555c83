import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Currency, type Id, SystemIds } from '@balance/kernel';
import { DecideRecord } from '../decide-record/decide-record.use-case.js';
import { defaultPolicy } from '../domain/approval-policy.js';
import { type ConditionTest, type PolicyCondition } from '../domain/policy/policy.js';
import { MakeDecision } from '../make-decision/make-decision.use-case.js';
import { PreviewPolicy } from '../preview-policy/preview-policy.use-case.js';
import {
  causeOf,
  type Decided,
  openTestApprovals,
  type TestApprovals,
  type TestTenant,
} from '../testing/test-approvals.js';
import { UndoDecision } from '../undo-decision/undo-decision.use-case.js';
import { ChangePolicy } from './change-policy.use-case.js';

const ids = new SystemIds();
const byAnn = causeOf(ids.next());
const approve = (when: ConditionTest): PolicyCondition => ({ name: 'it', when, then: 'approve' });
const unsure: Decided = { confidence: 0.5 };

describe('a policy', () => {
  let test: TestApprovals;
  let tenant: TestTenant;

  beforeAll(async () => {
    test = await openTestApprovals();
  });
  beforeEach(async () => {
    tenant = await test.newTenant();
  });
  afterAll(() => test.close());

  const change = (conditions: readonly PolicyCondition[], expected?: number) =>
    tenant.run((tx) => test.get(ChangePolicy).execute(tx, { ...defaultPolicy, conditions }, byAnn, expected));
  const preview = (conditions: readonly PolicyCondition[], last = 100) =>
    tenant.run((tx) => test.get(PreviewPolicy).execute(tx, { ...defaultPolicy, conditions }, last));
  const routedStates = async (...decided: Decided[]) =>
    Promise.all((await tenant.routed(...decided)).map((id) => tenant.state(id)));

  it('has versions, and is changed by who has read the last one', async () => {
    expect((await tenant.run((tx) => test.get(ChangePolicy).current(tx))).version).toBe(0);
    expect(await change([approve({ direction: 'out' })], 0)).toMatchObject({ version: 1 });
    expect(await change([], 1)).toMatchObject({ version: 2, changedBy: byAnn.actor });
    await expect(change([], 1)).rejects.toMatchObject({ code: 'http.version-mismatch' });
    const { rows } = await tenant.run((tx) => test.get(ChangePolicy).versions(tx, { limit: 10 }));
    expect(rows.map(({ version, policy }) => [version, policy.conditions.length])).toEqual([
      [2, 0],
      [1, 1],
    ]);
    expect(await tenant.events('APPROVAL_POLICY_CHANGED')).toMatchObject([
      { payload: { version: 1 } },
      { payload: { version: 2 } },
    ]);
  });

  it('names categories that there are', async () => {
    const categoryId = ids.next<'category'>();
    await expect(change([approve({ categoryId: [categoryId] })])).rejects.toMatchObject({
      code: 'categories.unknown',
    });
  });

  it('decides by its first condition that holds, and says which one asked for a review', async () => {
    await change([
      { name: 'trips', when: { categoryId: [tenant.categoryId('travel')] }, then: 'review' },
      approve({ amount: { currency: 'GBP' as Currency, atMostMinor: 500n }, source: ['import'] }),
      { name: 'the rest', when: { integrationId: [ids.next() as Id<'integration'>] }, then: 'review' },
    ]);
    const records = await tenant.routed(unsure, { category: 'travel' }, { amountMinor: -501n });
    expect(await Promise.all(records.map((id) => tenant.state(id)))).toEqual([
      ...['approved', 'processed', 'approved'],
    ]);
    expect(await tenant.review(records[1]!)).toMatchObject({
      reason: 'policy-condition',
      condition: 'trips',
    });
  });

  it('counts what was approved before, also before it asked, and forgets what was undone', async () => {
    await tenant.routed({ description: 'Corner Cafe' }, { description: 'CORNER CAFE ' });
    await change([approve({ earlierApprovals: 3 })]);
    const [third] = await tenant.routed({ ...unsure, description: 'corner cafe' });
    expect(await tenant.state(third!)).toBe('processed');
    await tenant.run((tx) => test.get(DecideRecord).approve(tx, { recordId: third! }, byAnn));
    expect(
      await routedStates(
        { ...unsure, description: 'Corner cafe' },
        { ...unsure, description: 'Corner cafe', category: 'travel' },
        { ...unsure, description: 'Corner shop' },
      ),
    ).toEqual(['approved', 'processed', 'processed']);
    const [shop, other] = await tenant.routed(
      ...Array.from({ length: 2 }, () => ({ ...unsure, description: 'Kiosk' })),
    );
    const { id } = await tenant.run((tx) =>
      test.get(MakeDecision).execute(tx, { action: 'approve', recordIds: [shop!, other!] }, byAnn),
    );
    await tenant.routed({ description: 'Kiosk' });
    expect(await routedStates({ ...unsure, description: 'Kiosk' })).toEqual(['approved']);
    await test.get(UndoDecision).execute(tenant.id, id!, {}, byAnn);
    expect(await routedStates({ ...unsure, description: 'Kiosk' })).toEqual(['processed']);
  });

  it('is tried on what came in last, as it was suggested then', async () => {
    const [kept, moved, refused] = await tenant.routed(
      unsure,
      unsure,
      unsure,
      { confidence: 0.95 },
      { category: null },
    );
    const categoryId = tenant.categoryId('travel');
    const decide = test.get(DecideRecord);
    await tenant.run((tx) => decide.approve(tx, { recordId: kept! }, byAnn));
    await tenant.run((tx) => decide.approve(tx, { recordId: moved!, categoryId }, byAnn));
    await tenant.run((tx) => decide.reject(tx, refused!, null, byAnn));
    const compared = await preview([approve({ categoryId: [tenant.categoryId('meals')] })]);
    expect(compared).toMatchObject({
      ...{ examined: 5, approvedNow: 1, approvedThen: 4 },
      ...{ confirmed: 1, overridden: 1, rejected: 1 },
      newlyApproved: [refused, moved, kept],
      newlyReviewed: [],
    });
    expect((await preview([], 2)).examined).toBe(2);
    expect(await tenant.reviews()).toEqual(['uncategorised']);
  });

  it('is tried with the history that each record had', async () => {
    await tenant.routed(...Array.from({ length: 4 }, () => ({ description: 'Corner cafe' })), unsure);
    const compared = await preview([
      { name: 'known', when: { earlierApprovals: 2 }, then: 'approve' },
      { name: 'new', when: { direction: 'out' }, then: 'review' },
    ]);
    expect(compared.routes).toMatchObject([
      { route: 'review', condition: 'new', records: 3 },
      { route: 'approve', condition: 'known', records: 2 },
    ]);
  });
});
