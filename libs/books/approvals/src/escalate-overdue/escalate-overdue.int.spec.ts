import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '@balance/events';
import { type ReviewReason } from '@balance/records';
import { AssignReview } from '../assign-review/assign-review.use-case.js';
import { ChangePolicy } from '../change-policy/change-policy.use-case.js';
import { DecideRecord } from '../decide-record/decide-record.use-case.js';
import { defaultPolicy } from '../domain/approval-policy.js';
import { cause, openTestApprovals, type TestApprovals, type TestTenant } from '../testing/test-approvals.js';
import { EscalateOverdueJob } from './escalate-overdue.job.js';

const dayMs = 86_400_000;

describe('the job escalate-overdue', () => {
  let test: TestApprovals;
  let tenant: TestTenant;

  beforeAll(async () => {
    test = await openTestApprovals();
  });
  beforeEach(async () => {
    tenant = await test.newTenant();
    const dueDays = new Map<ReviewReason | '*', number>([
      ['*', 3],
      ['uncategorised', 1],
    ]);
    await tenant.run((tx) => test.get(ChangePolicy).execute(tx, { ...defaultPolicy, dueDays }, cause));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => test.close());

  const run = () => test.get(EscalateOverdueJob).handle();
  const due = (recordId: Awaited<ReturnType<TestTenant['routed']>>[number], inMs: number) =>
    tenant.run((tx) =>
      test.get(AssignReview).execute(tx, recordId, { dueAt: new Date(Date.now() + inMs) }, cause),
    );

  it('finds when reviews are due in the policy, by their reason', async () => {
    const before = Date.now();
    const records = await tenant.routed({ category: null }, { confidence: 0.5 });
    const dueInDays = await Promise.all(
      records.map(async (id) => Math.round(((await tenant.review(id)).dueAt!.getTime() - before) / dayMs)),
    );
    expect(dueInDays).toEqual([1, 3]);
  });

  it('escalates what is overdue and waits, once', async () => {
    const [late, later, early, done] = await tenant.routed(
      ...Array.from({ length: 4 }, () => ({ confidence: 0.5 })),
    );
    for (const [id, inMs] of [
      [late!, -1_000],
      [later!, -dayMs],
      [early!, dayMs],
      [done!, -1_000],
    ] as const)
      // prettier-ignore
      await due(id, inMs);
    await tenant.run((tx) => test.get(DecideRecord).approve(tx, { recordId: done! }, cause));
    await run();
    await run();
    expect(await tenant.events('REVIEW_ESCALATED')).toMatchObject([
      { payload: { count: 2, recordIds: [late, later].toSorted() }, actor: 'system:escalation' },
    ]);
    expect(await tenant.review(late!)).toMatchObject({ escalatedAt: expect.any(Date), status: 'open' });
    expect(await tenant.review(early!)).toMatchObject({ escalatedAt: null });
  });

  it('does it all after a crash before its commit', async () => {
    const [late] = await tenant.routed({ confidence: 0.5 });
    await due(late!, -1_000);
    const crash = jest.spyOn(EventLog.prototype, 'append').mockRejectedValueOnce(new Error('killed'));
    await expect(run()).rejects.toThrow('killed');
    crash.mockRestore();
    expect(await tenant.review(late!)).toMatchObject({ escalatedAt: null });
    await run();
    expect(await tenant.events('REVIEW_ESCALATED')).toHaveLength(1);
  });

  it('begins anew when it is put off', async () => {
    const [late] = await tenant.routed({ confidence: 0.5 });
    await due(late!, -1_000);
    await run();
    await due(late!, dayMs);
    expect(await tenant.review(late!)).toMatchObject({ escalatedAt: null });
    await due(late!, -1_000);
    await run();
    expect(await tenant.events('REVIEW_ESCALATED')).toHaveLength(2);
  });
});
