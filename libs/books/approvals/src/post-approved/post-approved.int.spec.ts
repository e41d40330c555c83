import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '@balance/events';
import { endOfBlock } from '@balance/kernel';
import { type BatchId, type RecordId } from '@balance/records';
import { type Approval, DecideRecord } from '../decide-record/decide-record.use-case.js';
import { RouteBatchesJob } from '../route-batches/route-batches.job.js';
import {
  cause,
  context,
  type Decided,
  openTestApprovals,
  type TestApprovals,
  type TestTenant,
} from '../testing/test-approvals.js';
import { PostApprovedJob } from './post-approved.job.js';

describe('the job post-approved', () => {
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

  const run = (batchIds: BatchId[], recordIds?: RecordId[]) =>
    test.get(PostApprovedJob).handle({ tenantId: tenant.id, batchIds, recordIds }, context);

  async function approved(...decided: Decided[]): Promise<BatchId> {
    const batchId = await tenant.processed(...decided);
    await test.get(RouteBatchesJob).handle({ tenantId: tenant.id, batchIds: [batchId] }, context);
    return batchId;
  }

  /** A coffee, a sale, nothing, and one that waits. */
  const mixed = () =>
    approved(
      { amountMinor: -320n },
      { amountMinor: 10_000n, category: 'sales' },
      { amountMinor: 0n },
      { category: null, amountMinor: -999n },
    );

  async function expectMixed(batchId: BatchId): Promise<void> {
    const [coffee, sale] = (await tenant.records(batchId)).map(({ id }) => `record:${id}`);
    expect(await tenant.entries()).toEqual([coffee, sale].toSorted());
    expect(await tenant.events('ENTRIES_POSTED')).toMatchObject([{ payload: { entries: 2, postings: 4 } }]);
    const codes = ['1000', '6400', '4000'];
    expect(await Promise.all(codes.map((code) => tenant.balance(code)))).toEqual([9_680n, 320n, -10_000n]);
  }

  it('posts each approved record that moves money, and nothing else', async () => {
    const batchId = await mixed();
    await run([batchId]);
    await expectMixed(batchId);
  });

  it('changes nothing when it runs again', async () => {
    const batchId = await mixed();
    await run([batchId]);
    await run([batchId]);
    await expectMixed(batchId);
  });

  it('changes nothing for records whose entries were posted before inputs were kept', async () => {
    const batchId = await mixed();
    const [coffee] = (await tenant.records(batchId)).map(({ id }) => id);
    await tenant.run(async (tx) => {
      await tx.execute`
        WITH head AS (
          INSERT INTO ledger_entries (tenant_id, id, reference, effective_on, description)
          VALUES (current_tenant(), gen_random_uuid(), ${`record:${coffee}`}, '2020-01-01', 'as it was written then') RETURNING *
        )
        INSERT INTO ledger_postings (tenant_id, entry_id, number, account_code, amount_minor, currency, effective_on, recorded_at)
        SELECT tenant_id, id, n, CASE n WHEN 0 THEN '6400' ELSE '1000' END, 320 - 640 * n, 'GBP', effective_on, recorded_at
        FROM head, generate_series(0, 1) AS n`;
    });
    await run([batchId]);
    expect(await tenant.events('ENTRIES_POSTED')).toMatchObject([
      { payload: { entries: 1, alreadyPosted: 1 } },
    ]);
    expect(await tenant.balance('6400')).toBe(320n);
  });

  it('posts what each posting is about', async () => {
    const batchId = await approved({ amountMinor: -320n, split: { meals: -300n, travel: -20n } });
    const [record] = await tenant.records(batchId);
    await tenant.run(
      (tx) =>
        tx.execute`UPDATE records SET assigned_counterparty = 'Blue Bottle' WHERE id = ${record!.id}::uuid`,
    );
    await run([batchId]);
    const postings = await tenant.run(
      (tx) => tx.query`
        SELECT account_code AS account, record_id AS "recordId", category_id AS "categoryId", counterparty
        FROM ledger_postings ORDER BY number`,
    );
    const about = { recordId: record!.id, counterparty: 'Blue Bottle' };
    expect(postings).toEqual([
      { ...about, account: '6400', categoryId: tenant.categoryId('meals') },
      { ...about, account: '6300', categoryId: tenant.categoryId('travel') },
      { ...about, account: '1000', categoryId: null },
    ]);
  });

  it('does it all after a crash before its commit', async () => {
    const batchId = await mixed();
    const crash = jest.spyOn(EventLog.prototype, 'append').mockRejectedValueOnce(new Error('killed'));
    await expect(run([batchId])).rejects.toThrow('killed');
    crash.mockRestore();
    expect(await tenant.entries()).toEqual([]);
    await run([batchId]);
    await expectMixed(batchId);
  });

  it('posts the batches beside one that names an account which the chart lacks', async () => {
    const [good, bad, other] = [await approved({}), await approved({}), await approved({})];
    await tenant.run(
      (tx) =>
        tx.execute`UPDATE records SET account_code = '9999' WHERE id BETWEEN ${bad}::uuid AND ${endOfBlock(bad)}::uuid`,
    );
    await expect(run([good, bad, other])).rejects.toMatchObject({ code: 'ledger.account-unknown' });
    const posted = [...(await tenant.records(good)), ...(await tenant.records(other))].map(
      ({ id }) => `record:${id}`,
    );
    expect(await tenant.entries()).toEqual(posted.toSorted());
  });

  it('posts each record once when several workers run it at the same time', async () => {
    const batchId = await mixed();
    await Promise.all([run([batchId]), run([batchId]), run([batchId])]);
    await expectMixed(batchId);
  });

  it('posts what a person approved under another category, and only that', async () => {
    const batchId = await approved(
      { category: null, amountMinor: -500n },
      { category: null, amountMinor: -600n },
    );
    const [first] = (await tenant.records(batchId)).map(({ id }) => id as RecordId);
    const approval = { recordId: first!, categoryId: tenant.categoryId('travel') };
    await tenant.run((tx) => test.get(DecideRecord).approve(tx, approval, cause));
    await run([batchId], [first!]);
    expect(await tenant.entries()).toEqual([`record:${first}`]);
    expect([await tenant.balance('6300'), await tenant.balance('1000')]).toEqual([500n, -500n]);
    expect(await tenant.events('ENTRIES_POSTED')).toMatchObject([{ stream: `record:${first}` }]);
  });

  const balances = (...codes: string[]) => Promise.all(codes.map((code) => tenant.balance(code)));
  const split = { meals: -300n, travel: -19n, rent: -1n };

  it('posts a split record part by part', async () => {
    await run([await approved({ amountMinor: -320n, split })]);
    expect(await balances('6400', '6300', '6000', '1000')).toEqual([300n, 19n, 1n, -320n]);
    expect(await tenant.events('ENTRIES_POSTED')).toMatchObject([{ payload: { entries: 1, postings: 4 } }]);
  });

  it.each<[string, () => Partial<Approval>, bigint[], object]>([
    [
      'as it was suggested',
      () => ({}),
      [300n, 19n, 1n],
      { decidedBy: 'rules', reviewReason: 'little-history' },
    ],
    [
      'in one piece',
      () => ({ categoryId: tenant.categoryId('travel') }),
      [0n, 320n, 0n],
      { decidedBy: 'reviewer', splits: null, reviewReason: null },
    ],
    [
      'in other parts',
      () => ({
        splits: [
          { categoryId: tenant.categoryId('meals'), amount: '-1.20' },
          { categoryId: tenant.categoryId('rent'), amount: '-2' },
        ],
      }),
      [120n, 0n, 200n],
      { decidedBy: 'reviewer', splits: [{ amountMinor: '-120' }, { amountMinor: '-200' }] },
    ],
  ])('posts a split that waited, once a person has approved it %s', async (_, wish, posted, facts) => {
    const batchId = await approved({ split, reviewReason: 'little-history' });
    const [only] = (await tenant.records(batchId)).map(({ id }) => id as RecordId);
    await tenant.run((tx) => test.get(DecideRecord).approve(tx, { recordId: only!, ...wish() }, cause));
    await run([batchId], [only!]);
    expect(await balances('6400', '6300', '6000')).toEqual(posted);
    const [record] = await tenant.records(batchId);
    expect(record).toMatchObject({ approvedBy: 'reviewer', ...facts });
    if (record!.decidedBy === 'reviewer')
      expect(record!.reasoningTrace).toMatchObject({
        overrides: [{ by: 'system:test', from: { decidedBy: 'rules', splits: [{}, {}, {}] } }],
      });
  });

  it('never posts what a person refused', async () => {
    const batchId = await approved({ category: null });
    const [only] = (await tenant.records(batchId)).map(({ id }) => id as RecordId);
    await tenant.run((tx) => test.get(DecideRecord).reject(tx, only!, null, cause));
    await run([batchId], [only!]);
    await run([batchId]);
    expect(await tenant.entries()).toEqual([]);
  });

  it('lets one of two people who decide at once win, and tells the other', async () => {
    const batchId = await approved({ confidence: 0.1 });
    const [only] = (await tenant.records(batchId)).map(({ id }) => id as RecordId);
    const decide = test.get(DecideRecord);
    const outcomes = await Promise.allSettled([
      tenant.run((tx) => decide.approve(tx, { recordId: only! }, cause)),
      tenant.run((tx) => decide.reject(tx, only!, null, cause)),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'records.illegal-move' },
    });
    expect(await tenant.events('TX_APPROVED', 'TX_REJECTED')).toHaveLength(1);
  });
});
