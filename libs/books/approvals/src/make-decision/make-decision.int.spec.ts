import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SystemIds } from '@balance/kernel';
import { type RecordId } from '@balance/records';
import { ListGroups } from '../review-groups/list-groups.use-case.js';
import {
  causeOf,
  openTestApprovals,
  type TestApprovals,
  type TestTenant,
} from '../testing/test-approvals.js';
import { type DecisionWish, MakeDecision } from './make-decision.use-case.js';

const ids = new SystemIds();
const [byAnn, byBen] = [causeOf(ids.next()), causeOf(ids.next())];

describe('a decision on several records', () => {
  let test: TestApprovals;
  let tenant: TestTenant;

  beforeAll(async () => {
    test = await openTestApprovals();
  });
  beforeEach(async () => {
    tenant = await test.newTenant();
  });
  afterAll(() => test.close());

  const decide = (wish: DecisionWish, cause = byAnn) =>
    tenant.run((tx) => test.get(MakeDecision).execute(tx, wish, cause));
  const outcomes = (report: Awaited<ReturnType<typeof decide>>) =>
    report.weighedWord.weighed.map(({ verdict }) =>
      verdict.outcome === 'refused' ? verdict.fault.code : verdict.outcome,
    );
  const groups = async (wish: object = {}) =>
    (await tenant.run((tx) => test.get(ListGroups).execute(tx, { limit: 50, ...wish }))).rows;

  const unsure = { confidence: 0.5 };
  const taxis = (...amounts: bigint[]) =>
    amounts.map((amountMinor) => ({ ...unsure, amountMinor, description: 'Taxi', category: 'travel' }));

  it('finds what one decision would settle, the most first', async () => {
    const [first] = await tenant.routed(...taxis(-500n, -700n), { ...unsure, description: 'Shop' });
    await tenant.routed(...taxis(-900n, 100n), { ...taxis(-50n)[0], currency: 'EUR', description: ' TAXI' });
    const found = await groups();
    expect(found.map(({ payee, direction, items }) => `${items} ${payee} ${direction}`)).toEqual([
      '4 taxi out',
      ...found.slice(1).map(({ payee, direction }) => `1 ${payee} ${direction}`),
    ]);
    expect(
      found
        .slice(1)
        .map(({ payee }) => payee)
        .toSorted(),
    ).toEqual(['shop', 'taxi']);
    expect(found[0]).toMatchObject({
      ...{ categoryId: tenant.categoryId('travel'), reason: 'low-confidence', status: 'open' },
      totals: [
        { currency: 'EUR', amountMinor: '-50' },
        { currency: 'GBP', amountMinor: '-2100' },
      ],
    });
    expect(found[0]!.examples).toHaveLength(3);
    expect(found[0]!.examples.map(({ id }) => id)).toContain(first);
    const page = await tenant.run((tx) => test.get(ListGroups).execute(tx, { limit: 2, sort: 'oldest' }));
    const next = await groups({ limit: 2, sort: 'oldest', cursor: page.nextCursor });
    expect([...page.rows, ...next].map(({ key }) => key).toSorted()).toEqual(
      found.map(({ key }) => key).toSorted(),
    );
  });

  it('shows what it would do and post, and then does just that', async () => {
    const records = await tenant.routed(...taxis(-500n, -700n));
    const [group] = await groups();
    const wish: DecisionWish = { action: 'approve', groupKey: group!.key, comment: 'Seen the receipts' };
    const preview = await decide({ ...wish, dryRun: true });
    expect(preview).toMatchObject({ id: null, remaining: 0 });
    expect(outcomes(preview)).toEqual(['approved', 'approved']);
    expect(preview.postings).toEqual([
      { accountCode: '1000', currency: 'GBP', debitMinor: 0n, creditMinor: 1_200n },
      { accountCode: '6300', currency: 'GBP', debitMinor: 1_200n, creditMinor: 0n },
    ]);
    expect(await tenant.reviews()).toHaveLength(2);
    const report = await decide({ ...wish, fingerprint: preview.fingerprint });
    expect(report).toMatchObject({ id: expect.any(String), postings: [] });
    expect(await tenant.reviews()).toEqual([]);
    expect(await tenant.events('TX_APPROVED')).toMatchObject([
      { payload: { count: 2, by: 'reviewer', recordIds: records.toSorted(), decisionId: report.id } },
    ]);
    await tenant.post(...records);
    expect(await tenant.balance('6300')).toBe(1_200n);
    expect(await groups()).toEqual([]);
    await expect(decide(wish)).rejects.toMatchObject({ code: 'approvals.group-empty' });
  });

  it('is refused when what was looked at has changed', async () => {
    await tenant.routed(...taxis(-500n));
    const [group] = await groups();
    const wish: DecisionWish = { action: 'approve', groupKey: group!.key };
    const { fingerprint } = await decide({ ...wish, dryRun: true });
    await tenant.routed(...taxis(-700n));
    await expect(decide({ ...wish, fingerprint })).rejects.toMatchObject({ code: 'approvals.preview-stale' });
    expect(await tenant.reviews()).toHaveLength(2);
    const again = await decide({ ...wish, dryRun: true });
    await tenant.needsTwo({ GBP: 600n });
    await expect(decide({ ...wish, fingerprint: again.fingerprint })).rejects.toMatchObject({
      code: 'approvals.preview-stale',
    });
  });

  it('files all under one category, and makes a rule of it', async () => {
    const records = await tenant.routed({ category: null }, { category: null }, unsure);
    const report = await decide({
      ...{ action: 'approve', recordIds: records, categoryId: tenant.categoryId('travel') },
      createRule: { name: 'Coffee', when: { field: 'description', operator: 'contains', value: 'coffee' } },
    });
    expect(outcomes(report)).toEqual(['approved', 'approved', 'approved']);
    const filed = await Promise.all(records.map((id) => tenant.review(id)));
    expect(filed.map(({ record }) => record.categoryId)).toEqual(
      records.map(() => tenant.categoryId('travel')),
    );
    expect(await tenant.events('RULE_CREATED')).toMatchObject([
      {
        ...{ actor: byAnn.actor, sourceAgent: 'balance.approvals', stream: `rule:${report.ruleId}` },
        payload: { from: 'review' },
      },
    ]);
  });

  it('reports what it cannot do, and does the rest', async () => {
    const [good, bare, done] = (await tenant.routed(unsure, { category: null }, unsure)) as [
      RecordId,
      RecordId,
      RecordId,
    ];
    await decide({ action: 'reject', recordIds: [done] });
    const report = await decide({ action: 'approve', recordIds: [good, bare, done, good] });
    expect(outcomes(report)).toEqual(['approved', 'approvals.category-missing', 'records.illegal-move']);
    const refused = await decide({ action: 'approve', recordIds: [bare, done] });
    expect(refused.id).toBeNull();
    const unknown = ids.next<'record'>();
    await expect(decide({ action: 'approve', recordIds: [good, unknown] })).rejects.toMatchObject({
      code: 'records.not-found',
    });
  });

  it('obeys two pairs of eyes', async () => {
    await tenant.needsTwo({ GBP: 600n });
    const records = await tenant.routed(...taxis(-500n, -700n));
    expect(outcomes(await decide({ action: 'approve', recordIds: records }))).toEqual([
      'approved',
      'awaiting-second',
    ]);
    const [group] = await groups();
    expect(group).toMatchObject({ status: 'awaiting-second', items: 1 });
    const wish: DecisionWish = { action: 'approve', groupKey: group!.key };
    expect(outcomes(await decide(wish))).toEqual(['approvals.second-approver-needed']);
    expect(outcomes(await decide(wish, byBen))).toEqual(['approved']);
  });

  it('lets one of two that meet win each record', async () => {
    const records = await tenant.routed(...taxis(...Array.from({ length: 40 }, (_, n) => BigInt(-100 - n))));
    const reports = await Promise.all([
      decide({ action: 'approve', recordIds: records }),
      decide({ action: 'reject', recordIds: records.toReversed() }, byBen),
    ]);
    const all = reports.flatMap(outcomes);
    expect(all.filter((outcome) => outcome === 'records.illegal-move')).toHaveLength(40);
    expect(new Set(await Promise.all(records.map((id) => tenant.state(id)))).size).toBe(1);
  });
});
