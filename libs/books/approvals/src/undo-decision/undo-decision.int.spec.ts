import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SystemIds } from '@balance/kernel';
import { ListEntries } from '@balance/ledger';
import { type RecordId } from '@balance/records';
import { type DecisionId } from '../domain/decide/decision.js';
import { ListDecisions } from '../list-decisions/list-decisions.use-case.js';
import { type DecisionWish, MakeDecision } from '../make-decision/make-decision.use-case.js';
import {
  causeOf,
  openTestApprovals,
  type TestApprovals,
  type TestTenant,
} from '../testing/test-approvals.js';
import { NoteUndo } from './note-undo.js';
import { UndoDecision, type UndoWish } from './undo-decision.use-case.js';

const ids = new SystemIds();
const [byAnn, byBen] = [causeOf(ids.next()), causeOf(ids.next())];
const unsure = { confidence: 0.5 };

describe('undoing a decision', () => {
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

  async function decide(wish: DecisionWish, cause = byAnn): Promise<DecisionId> {
    const { id } = await tenant.run((tx) => test.get(MakeDecision).execute(tx, wish, cause));
    return id!;
  }
  const approve = (recordIds: readonly RecordId[], wish: Partial<DecisionWish> = {}) =>
    decide({ action: 'approve', recordIds, ...wish });
  const undo = (id: DecisionId, wish: UndoWish = {}) =>
    test.get(UndoDecision).execute(tenant.id, id, wish, byBen);
  const items = async (id: DecisionId) =>
    (await tenant.run((tx) => test.get(ListDecisions).items(tx, id, { limit: 500 }))).rows;
  const states = (recordIds: readonly RecordId[]) => Promise.all(recordIds.map((id) => tenant.state(id)));

  it('puts back what is not in the books, as it was suggested, and keeps it out of them', async () => {
    const records = await tenant.routed(unsure, unsure, { category: null });
    const id = await approve(records, { categoryId: tenant.categoryId('travel') });
    const decision = await undo(id, { reason: 'The wrong month' });
    expect(decision).toMatchObject({ restored: 3, reversed: 0, kept: 0, undoneBy: byBen.actor });
    expect(await states(records)).toEqual(['processed', 'processed', 'processed']);
    expect(await tenant.reviews()).toEqual(['low-confidence', 'low-confidence', 'uncategorised']);
    const [first, , bare] = await Promise.all(records.map((record) => tenant.review(record)));
    expect(first!.record).toMatchObject({ categoryId: tenant.categoryId('meals'), confidence: 0.5 });
    expect(bare!.record).toMatchObject({ categoryId: null, approvedBy: null });
    await tenant.post(...records);
    expect(await tenant.entries()).toEqual([]);
    expect(await tenant.events('REVIEW_REOPENED', 'DECISION_UNDONE')).toMatchObject([
      { payload: { count: 3, decisionId: id, isReversed: false } },
      { stream: `decision:${id}`, payload: { restored: 3, reason: 'The wrong month' } },
    ]);
  });

  it('reverses what is in the books, and lets it be approved and posted anew', async () => {
    const records = await tenant.routed(unsure, unsure);
    const id = await approve(records);
    await tenant.post(...records);
    expect(await tenant.balance('6400')).toBe(640n);
    expect(await undo(id)).toMatchObject({ restored: 0, reversed: 2, kept: 0 });
    expect(await tenant.balance('6400')).toBe(0n);
    expect(await states(records)).toEqual(['processed', 'processed']);
    const again = await approve(records, { categoryId: tenant.categoryId('travel') });
    await tenant.post(...records);
    expect([await tenant.balance('6400'), await tenant.balance('6300')]).toEqual([0n, 640n]);
    expect(await undo(again)).toMatchObject({ reversed: 2 });
    expect(await tenant.balance('6300')).toBe(0n);
    const references = (await tenant.entries()).filter((reference) => reference.startsWith('record:'));
    expect(references).toEqual(
      records.flatMap((record) => [`record:${record}`, `record:${record}:1`]).toSorted(),
    );
  });

  it('happens once, also when two people do it at the same time', async () => {
    const records = await tenant.routed(unsure, unsure, unsure);
    const id = await approve(records);
    await tenant.post(records[0]!);
    const both = await Promise.allSettled([undo(id), undo(id)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'approvals.decision-undone' },
    });
    await expect(undo(id)).rejects.toMatchObject({ code: 'approvals.decision-undone' });
    expect((await items(id)).map(({ undone }) => undone)).toEqual(['reversed', 'reversed', 'reversed']);
    expect(await tenant.events('ENTRY_REVERSED')).toHaveLength(3);
    await expect(undo(ids.next())).rejects.toMatchObject({ code: 'approvals.decision-not-found' });
  });

  it('meets the job that posts, and leaves nothing in the books whichever comes first', async () => {
    for (let round = 0; round < 8; round++) {
      const records = await tenant.routed(unsure, unsure, unsure);
      const id = await approve(records);
      const [, decision] = await Promise.all([tenant.post(...records), undo(id)]);
      expect(decision).toMatchObject({ kept: 0 });
      await tenant.post(...records);
      expect(await states(records)).toEqual(['processed', 'processed', 'processed']);
      expect(await tenant.balance('6400')).toBe(0n);
    }
  });

  it('goes on where it was cut off', async () => {
    const records = await tenant.routed(unsure, unsure);
    const id = await approve(records);
    await tenant.post(...records);
    const crash = jest.spyOn(NoteUndo.prototype, 'finished').mockRejectedValueOnce(new Error('killed'));
    await expect(undo(id)).rejects.toThrow('killed');
    crash.mockRestore();
    expect(await undo(id)).toMatchObject({ reversed: 2, kept: 0 });
    expect(await tenant.events('ENTRY_REVERSED')).toHaveLength(2);
  });

  it('leaves what the ledger does not let go as it is, and says why', async () => {
    const records = await tenant.routed(unsure);
    const id = await approve(records);
    await tenant.post(...records);
    await tenant.run(
      (tx) => tx.execute`
        INSERT INTO ledger_locks (tenant_id, id, locked_through, set_by)
        VALUES (current_tenant(), ${ids.next()}::uuid, '2026-03-31', 'user:1')`,
    );
    expect(await undo(id)).toMatchObject({ kept: 1, reversed: 0 });
    expect(await items(id)).toMatchObject([{ undone: 'kept', undoneCode: 'ledger.period-closed' }]);
    expect(await states(records)).toEqual(['approved']);
  });

  it('reverses on another date when asked', async () => {
    const records = await tenant.routed(unsure);
    const id = await approve(records);
    await tenant.post(...records);
    await undo(id, { effectiveOn: '2026-04-01', reason: 'Of the last month' });
    const { rows } = await tenant.run((tx) => test.get(ListEntries).execute(tx, { limit: 1 }));
    expect(rows).toMatchObject([{ effectiveOn: '2026-04-01', description: 'Of the last month' }]);
  });

  it('takes back rejections, first approvals and what was sent back', async () => {
    await tenant.needsTwo({ GBP: 1_000n });
    const [a, b, c] = (await tenant.routed(unsure, unsure, { amountMinor: -2_000n })) as [
      RecordId,
      RecordId,
      RecordId,
    ];
    const rejection = await decide({ action: 'reject', recordIds: [a] });
    const sentBack = await decide({ action: 'return', recordIds: [b] });
    const first = await approve([c]);
    for (const id of [rejection, sentBack, first])
      expect(await undo(id)).toMatchObject({ restored: 1, kept: 0 });
    expect(await Promise.all([a, b, c].map(async (id) => (await tenant.review(id)).status))).toEqual([
      ...['open', 'open', 'open'],
    ]);
    expect(await states([a, b, c])).toEqual(['processed', 'processed', 'processed']);
  });

  it('takes the second approval back to the first, and leaves the first be when there is a second', async () => {
    await tenant.needsTwo({ GBP: 1_000n });
    const records = await tenant.routed({ amountMinor: -2_000n });
    const first = await approve(records);
    const second = await decide({ action: 'approve', recordIds: records }, byBen);
    expect(await undo(second)).toMatchObject({ restored: 1 });
    expect(await tenant.review(records[0]!)).toMatchObject({
      status: 'awaiting-second',
      firstBy: byAnn.actor,
    });
    await decide({ action: 'approve', recordIds: records }, byBen);
    expect(await undo(first)).toMatchObject({ restored: 0, kept: 1 });
    expect(await items(first)).toMatchObject([{ undoneCode: 'approvals.decided-since' }]);
    expect(await states(records)).toEqual(['approved']);
  });
});
