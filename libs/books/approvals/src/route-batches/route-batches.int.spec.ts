import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '@balance/events';
import { type BatchId } from '@balance/records';
import { ChangePolicy } from '../change-policy/change-policy.use-case.js';
import {
  cause,
  context,
  openTestApprovals,
  type TestApprovals,
  type TestTenant,
} from '../testing/test-approvals.js';
import { RouteBatchesJob } from './route-batches.job.js';

describe('the job route-batches', () => {
  let test: TestApprovals;
  let tenant: TestTenant;

  beforeAll(async () => {
    test = await openTestApprovals();
  });
  beforeEach(async () => {
    tenant = await test.newTenant();
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => test.close());

  const run = (...batchIds: BatchId[]) =>
    test.get(RouteBatchesJob).handle({ tenantId: tenant.id, batchIds }, context);
  const mixed = () =>
    tenant.processed(
      {},
      { category: null },
      { confidence: 0.5 },
      { amountMinor: -1_000_001n },
      { amountMinor: -1_000_000n },
    );

  async function expectMixed(batchId: BatchId): Promise<void> {
    expect(await tenant.states(batchId)).toEqual([
      'approved',
      'processed',
      'processed',
      'processed',
      'approved',
    ]);
    expect(await tenant.reviews()).toEqual(['uncategorised', 'low-confidence', 'large-amount']);
    const [a, b, c, d, e] = (await tenant.records(batchId)).map(({ id }) => id);
    const events = await tenant.events('TX_APPROVED', 'REVIEW_REQUESTED');
    expect(events).toMatchObject([
      { type: 'TX_APPROVED', stream: `batch:${batchId}`, payload: { count: 2, by: 'policy' } },
      { type: 'REVIEW_REQUESTED', stream: `batch:${batchId}`, payload: { count: 3 } },
    ]);
    const named = events.map(({ payload }) => (payload as { recordIds: string[] }).recordIds.toSorted());
    expect(named).toEqual([[a, e].toSorted(), [b, c, d].toSorted()]);
  }

  it('approves what is sure, and puts the rest before a person', async () => {
    const batchId = await mixed();
    await run(batchId);
    await expectMixed(batchId);
  });

  it('changes nothing when it runs again', async () => {
    const batchId = await mixed();
    await run(batchId);
    await run(batchId);
    await expectMixed(batchId);
  });

  it('does it all after a crash before its commit', async () => {
    const batchId = await mixed();
    const crash = jest.spyOn(EventLog.prototype, 'append').mockRejectedValueOnce(new Error('killed'));
    await expect(run(batchId)).rejects.toThrow('killed');
    crash.mockRestore();
    expect(await tenant.states(batchId)).toEqual(Array(5).fill('processed'));
    expect(await tenant.reviews()).toEqual([]);
    await run(batchId);
    await expectMixed(batchId);
  });

  it('routes each record once when several workers run it at the same time', async () => {
    const batchId = await mixed();
    await Promise.all([run(batchId), run(batchId), run(batchId)]);
    await expectMixed(batchId);
  });

  it('speaks of whole batches without naming their records', async () => {
    const batches = [await tenant.processed({}, {}), await tenant.processed({ category: null })];
    await run(...batches);
    expect((await tenant.events('TX_APPROVED', 'REVIEW_REQUESTED')).map(({ payload }) => payload)).toEqual([
      { count: 2, by: 'policy' },
      { count: 1 },
    ]);
  });

  it('goes by what the stages and rules have to say against it', async () => {
    const batchId = await tenant.processed(
      { reviewReason: 'marked-by-rule' },
      { reviewReason: 'little-history' },
      { category: null, reviewReason: 'marked-by-rule' },
      { split: { meals: -300n, travel: -20n } },
    );
    await run(batchId);
    expect(await tenant.states(batchId)).toEqual(['processed', 'processed', 'processed', 'approved']);
    expect(await tenant.reviews()).toEqual(['marked-by-rule', 'little-history', 'uncategorised']);
    expect((await tenant.records(batchId)).map(({ approvedBy }) => approvedBy)).toEqual([
      ...[null, null, null],
      'policy',
    ]);
  });

  it('routes what waits again when it is told again, and takes what is approved from the queue', async () => {
    const batchId = await tenant.processed(
      { confidence: 0.5, amountMinor: -2_000_000n },
      { confidence: 0.6 },
    );
    await run(batchId);
    expect(await tenant.reviews()).toEqual(['low-confidence', 'low-confidence']);
    const policy = { autoApproveAt: 0.4, reviewAboveMinor: 1_000n };
    await tenant.run((tx) => test.get(ChangePolicy).execute(tx, policy, cause));
    await run(batchId);
    expect(await tenant.states(batchId)).toEqual(['processed', 'approved']);
    expect(await tenant.reviews()).toEqual(['large-amount']);
    expect(await tenant.events('REVIEW_REQUESTED')).toHaveLength(1);
  });

  it('goes by the tenant’s own policy', async () => {
    const policy = { autoApproveAt: 0.4, reviewAboveMinor: 100n };
    await tenant.run((tx) => test.get(ChangePolicy).execute(tx, policy, cause));
    const batchId = await tenant.processed({ confidence: 0.5, amountMinor: -100n }, { amountMinor: -101n });
    await run(batchId);
    expect(await tenant.states(batchId)).toEqual(['approved', 'processed']);
  });

  it('leaves a neighbour’s batch alone', async () => {
    const neighbour = await test.newTenant();
    const batchId = await neighbour.processed({});
    await run(batchId);
    expect(await neighbour.states(batchId)).toEqual(['processed']);
  });
});
