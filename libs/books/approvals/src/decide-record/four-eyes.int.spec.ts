import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Cause, SystemIds } from '@balance/kernel';
import { type RecordId } from '@balance/records';
import {
  causeOf,
  openTestApprovals,
  type TestApprovals,
  type TestTenant,
} from '../testing/test-approvals.js';
import { type Approval, DecideRecord } from './decide-record.use-case.js';

const ids = new SystemIds();
const needed = { code: 'approvals.second-approver-needed' };

describe('an amount that two people have to approve', () => {
  let test: TestApprovals;
  let tenant: TestTenant;
  let recordId: RecordId;
  const [ann, ben] = [ids.next<'user'>(), ids.next<'user'>()];
  const [byAnn, byBen] = [causeOf(ann), causeOf(ben)];

  beforeAll(async () => {
    test = await openTestApprovals();
  });
  beforeEach(async () => {
    tenant = await test.newTenant();
    await tenant.needsTwo({ GBP: 1_000n });
    [recordId] = (await tenant.routed({ amountMinor: -1_001n })) as [RecordId];
  });
  afterAll(() => test.close());

  const approve = async (cause: Cause, wish: Partial<Approval> = {}) => {
    const { outcome } = await tenant.run((tx) =>
      test.get(DecideRecord).approve(tx, { recordId, ...wish }, cause),
    );
    return outcome;
  };

  /** A key of the tenant, made by `maker`. */
  const keyOf = (maker: string): Promise<Cause> =>
    tenant.run(async (tx) => {
      const id = ids.next();
      await tx.execute`
        INSERT INTO api_keys (id, tenant_id, name, prefix, secret_hash, scopes, created_by)
        VALUES (${id}::uuid, current_tenant(), 'test', ${id}, ''::bytea, '{}', ${maker})`;
      return { ...byAnn, actor: `key:${id}` };
    });

  it('is not approved by the policy, however sure its category is', async () => {
    expect(await tenant.review(recordId)).toMatchObject({ reason: 'second-approver', status: 'open' });
  });

  it('waits for the second after the first, and is approved after that', async () => {
    expect(await approve(byAnn)).toBe('awaiting-second');
    expect(await tenant.state(recordId)).toBe('processed');
    expect(await tenant.review(recordId)).toMatchObject({
      ...{ status: 'awaiting-second', firstBy: `user:${ann}`, firstAt: expect.any(Date) },
    });
    expect(await approve(byBen)).toBe('approved');
    expect(await tenant.state(recordId)).toBe('approved');
    const events = await tenant.events('SECOND_APPROVAL_REQUESTED', 'TX_APPROVED');
    expect(events).toMatchObject([
      { type: 'SECOND_APPROVAL_REQUESTED', actor: `user:${ann}`, sourceAgent: 'balance.approvals' },
      { type: 'TX_APPROVED', actor: `user:${ben}`, payload: { by: 'reviewer', recordIds: [recordId] } },
    ]);
  });

  it('is not approved twice by one person, acting as another, or through a key of theirs', async () => {
    expect(await approve(byAnn)).toBe('awaiting-second');
    await expect(approve(byAnn)).rejects.toMatchObject(needed);
    await expect(approve(causeOf(ben, ann))).rejects.toMatchObject(needed);
    await expect(approve(await keyOf(`user:${ann}`))).rejects.toMatchObject(needed);
    await expect(approve(await keyOf('system:cli'))).rejects.toMatchObject(needed);
    expect(await tenant.state(recordId)).toBe('processed');
    expect(await approve(byBen)).toBe('approved');
  });

  it('is not approved by whoever made the key that approved it first, or the key that made that key', async () => {
    const { actor } = await keyOf(`user:${ann}`);
    expect(await approve(await keyOf(actor))).toBe('awaiting-second');
    await expect(approve(byAnn)).rejects.toMatchObject(needed);
    expect(await approve(byBen)).toBe('approved');
  });

  it('is approved once when two people are the second at the same time', async () => {
    await approve(byAnn);
    const both = await Promise.allSettled([approve(byBen), approve(causeOf(ids.next()))]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'records.illegal-move' },
    });
    expect(await tenant.events('TX_APPROVED')).toHaveLength(1);
  });

  it('is approved when both approve at the same time, each for themselves', async () => {
    const both = await Promise.all([approve(byAnn), approve(byBen)]);
    expect(both.toSorted()).toEqual(['approved', 'awaiting-second']);
    expect(await tenant.events('TX_APPROVED')).toHaveLength(1);
  });

  it('waits for another second when the second files it elsewhere', async () => {
    await approve(byAnn);
    expect(await approve(byBen, { categoryId: tenant.categoryId('travel') })).toBe('awaiting-second');
    await expect(approve(byBen)).rejects.toMatchObject(needed);
    expect(await approve(byAnn)).toBe('approved');
  });

  it('stays before people when the policy looks at it again', async () => {
    await approve(byAnn);
    await tenant.needsTwo({});
    await tenant.reroute(recordId);
    expect(await tenant.state(recordId)).toBe('processed');
    expect(await tenant.review(recordId)).toMatchObject({ status: 'awaiting-second' });
    expect(await approve(byAnn)).toBe('approved');
  });

  it('is rejected by one', async () => {
    await approve(byAnn);
    await tenant.run((tx) => test.get(DecideRecord).reject(tx, recordId, null, byAnn));
    expect(await tenant.state(recordId)).toBe('rejected');
  });
});
