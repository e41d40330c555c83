import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '@balance/events';
import { IdentityHttpModule } from '@balance/identity/http';
import { SystemIds } from '@balance/kernel';
import { JobInterrupted } from '@balance/queue';
import { RuleRunRepository } from '../rule-run.repository.js';
import { TestRuleRuns, type TestTenant } from '../testing/test-rule-runs.js';
import { applyRules } from './apply-rules.job.js';

jest.setTimeout(60_000);

let test: TestRuleRuns;
let tenant: TestTenant;

beforeAll(async () => {
  test = await TestRuleRuns.open(IdentityHttpModule);
});
beforeEach(async () => {
  tenant = await test.newTenant();
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => test.close());

/** More than two pages of them. */
const many = 1_200;
const waitingMany = () => tenant.waiting(...Array.from({ length: many }, () => ({})));

describe('the job apply-rules', () => {
  it('gives records that wait what the rules say, and leaves them in review', async () => {
    const [coffee, chair] = await tenant.waiting({}, { description: 'CHAIR', category: 'meals' });
    const ruleId = await tenant.rule('coffee', 'meals', {
      then: { categoryId: tenant.categoryId('meals'), counterparty: 'Corner', tags: ['drinks'] },
    });
    const runId = await tenant.run();
    expect(await tenant.record(coffee!)).toMatchObject({
      ...{ state: 'processed', categoryId: tenant.categoryId('meals'), confidence: 1, decidedBy: 'rules' },
      reasoningTrace: {
        decidedBy: 'rules',
        stages: [{ stage: 'rules', outcome: 'decided', evidence: { ruleId, version: 1 } }],
        overrides: [{ by: `rule-run:${runId}`, from: { confidence: 0 } }],
      },
    });
    expect(await tenant.record(chair!)).toMatchObject({ decidedBy: 'similarity', confidence: 0.6 });
    expect(await tenant.shown(runId)).toMatchObject({
      status: 'completed',
      total: 2,
      examined: 2,
      changed: 1,
    });
    expect((await tenant.events(runId)).map(({ type, payload }) => [type, payload])).toEqual([
      ['RULE_RUN_REQUESTED', { ruleIds: null, filter: {} }],
      ['RULE_RUN_COMPLETED', { total: 2, examined: 2, changed: 1 }],
    ]);
    const { body } = await tenant.call('GET', `/rule-runs/${runId}/changes`);
    expect(body['items']).toMatchObject([
      {
        recordId: coffee,
        changes: ['confidence', 'category', 'counterparty', 'tags', 'review'],
        before: { categoryId: null, decidedBy: null, tags: [], reviewReason: 'uncategorised' },
        after: { decidedBy: 'rules', counterparty: 'Corner', tags: ['drinks'], reviewReason: null },
        undone: null,
      },
    ]);
  });

  it('adds to what another stage decided where the rules name no category', async () => {
    const [id] = await tenant.waiting({ category: 'travel' });
    await tenant.rule('coffee', 'meals', { then: { tags: ['drinks'] } });
    await tenant.run();
    expect(await tenant.record(id!)).toMatchObject({
      ...{ categoryId: tenant.categoryId('travel'), decidedBy: 'similarity', tags: ['drinks'] },
      reasoningTrace: { stages: [{ stage: 'rules', outcome: 'passed' }, { stage: 'similarity' }] },
    });
  });

  it('leaves alone what people and the policy have decided', async () => {
    const records = await tenant.waiting({ category: 'travel' }, { category: 'travel' }, {});
    await tenant.approve(records[0]!);
    await tenant.approve(records[1]!, undefined, 'policy');
    await tenant.reject(records[2]!);
    await tenant.rule('coffee', 'meals');
    const runId = await tenant.run();
    expect(await tenant.shown(runId)).toMatchObject({ total: 0, examined: 0, changed: 0 });
    expect(await tenant.categoriesOf(records)).toEqual(['travel', 'travel', null]);
  });

  it('changes nothing when it runs again, nor does another run', async () => {
    const [id] = await tenant.waiting({});
    await tenant.rule('coffee', 'meals');
    const runId = await tenant.run();
    const before = await tenant.record(id!);
    await tenant.work(runId);
    const second = await tenant.run();
    expect(await tenant.record(id!)).toEqual(before);
    expect(await tenant.shown(second)).toMatchObject({ status: 'completed', examined: 1, changed: 0 });
    expect(await tenant.eventTypes(runId)).toEqual(['RULE_RUN_REQUESTED', 'RULE_RUN_COMPLETED']);
  });

  it('goes on behind the page at which it was killed, and changes no record twice', async () => {
    const records = await waitingMany();
    await tenant.rule('coffee', 'meals');
    const runId = await tenant.requestRun();
    const runs = test.get(RuleRunRepository);
    const insertChanges = runs.insertChanges.bind(runs);
    let pages = 0;
    jest.spyOn(runs, 'insertChanges').mockImplementation(async (...given) => {
      pages += 1;
      if (pages === 2) throw new Error('killed');
      await insertChanges(...given);
    });
    await expect(tenant.work(runId)).rejects.toThrow('killed');
    expect(await tenant.shown(runId)).toMatchObject({
      status: 'running',
      total: many,
      examined: 500,
      changed: 500,
    });
    jest.restoreAllMocks();
    await tenant.work(runId, { attempt: 2 });
    expect(await tenant.shown(runId)).toMatchObject({ status: 'completed', examined: many, changed: many });
    const traces = await Promise.all(records.slice(0, 20).map((id) => tenant.record(id)));
    for (const { reasoningTrace } of traces)
      expect((reasoningTrace as { overrides: unknown[] }).overrides).toHaveLength(1);
    expect(await tenant.eventTypes(runId)).toEqual(['RULE_RUN_REQUESTED', 'RULE_RUN_COMPLETED']);
  });

  it('changes each record once when two workers have the same run', async () => {
    await waitingMany();
    await tenant.rule('coffee', 'meals');
    const runId = await tenant.requestRun();
    await Promise.all([tenant.work(runId), tenant.work(runId)]);
    expect(await tenant.shown(runId)).toMatchObject({ status: 'completed', examined: many, changed: many });
    expect(await tenant.eventTypes(runId)).toEqual(['RULE_RUN_REQUESTED', 'RULE_RUN_COMPLETED']);
  });

  it('goes back into the queue behind a page when the worker ends, and does not fail for it', async () => {
    await waitingMany();
    await tenant.rule('coffee', 'meals');
    const runId = await tenant.requestRun();
    const last = { signal: AbortSignal.abort(), attempt: applyRules.retry.attempts };
    await expect(tenant.work(runId, last)).rejects.toThrow(JobInterrupted);
    expect(await tenant.shown(runId)).toMatchObject({ status: 'running', examined: 500 });
    await tenant.work(runId);
    expect(await tenant.shown(runId)).toMatchObject({ status: 'completed', changed: many });
  });

  it('does not follow what comes in while it goes on', async () => {
    await tenant.rule('coffee', 'meals');
    await waitingMany();
    const runId = await tenant.requestRun();
    await expect(tenant.work(runId, { signal: AbortSignal.abort() })).rejects.toThrow(JobInterrupted);
    const [late] = await tenant.waiting({});
    await tenant.work(runId);
    expect(await tenant.shown(runId)).toMatchObject({ total: many, examined: many });
    expect(await tenant.categoriesOf([late!])).toEqual([null]);
  });

  it('fails with the last attempt, tells nothing of what is inside, and goes on when it comes back', async () => {
    await tenant.waiting({});
    await tenant.rule('coffee', 'meals');
    const runId = await tenant.requestRun();
    jest
      .spyOn(EventLog.prototype, 'append')
      .mockRejectedValueOnce(new Error('connect ECONNREFUSED 10.0.0.7'));
    await expect(tenant.work(runId, { attempt: applyRules.retry.attempts })).rejects.toThrow('ECONNREFUSED');
    const failed = await tenant.shown(runId);
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'processing.run-failed' }, changed: 0 });
    expect(JSON.stringify(failed)).not.toContain('10.0.0.7');
    await tenant.work(runId);
    expect(await tenant.shown(runId)).toMatchObject({ status: 'completed', error: null, changed: 1 });
    expect(await tenant.eventTypes(runId)).toEqual([
      'RULE_RUN_REQUESTED',
      'RULE_RUN_FAILED',
      'RULE_RUN_COMPLETED',
    ]);
  });

  it('stays failed when it comes back while another run is under way', async () => {
    await tenant.waiting({});
    await tenant.rule('coffee', 'meals');
    const runId = await tenant.requestRun();
    jest.spyOn(EventLog.prototype, 'append').mockRejectedValueOnce(new Error('cut'));
    await expect(tenant.work(runId, { attempt: applyRules.retry.attempts })).rejects.toThrow('cut');
    const other = await tenant.requestRun();
    await expect(tenant.work(runId)).rejects.toMatchObject({ code: 'processing.run-in-progress' });
    expect([(await tenant.shown(runId))['status'], (await tenant.shown(other))['status']]).toEqual([
      'failed',
      'requested',
    ]);
  });

  it('knows nothing of another tenant’s run, nor touches its records', async () => {
    const other = await test.newTenant();
    const [theirs] = await other.waiting({});
    await tenant.waiting({});
    await tenant.rule('coffee', 'meals');
    const runId = await tenant.requestRun();
    await expect(other.work(runId)).rejects.toMatchObject({ code: 'processing.run-not-found' });
    await expect(tenant.work(new SystemIds().next())).rejects.toMatchObject({
      code: 'processing.run-not-found',
    });
    await tenant.work(runId);
    expect(await tenant.shown(runId)).toMatchObject({ total: 1, changed: 1 });
    expect(await other.categoriesOf([theirs!])).toEqual([null]);
  });
});
