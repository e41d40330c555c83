import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '@balance/events';
import { IdentityHttpModule } from '@balance/identity/http';
import { type RecordId } from '@balance/records';
import { type RuleRunId } from '../domain/rule-runs/rule-run.js';
import { TestRuleRuns, type TestTenant } from '../testing/test-rule-runs.js';

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

const undo = (runId: RuleRunId) => tenant.call('POST', `/rule-runs/${runId}/undo`);
const snapshots = (recordIds: readonly RecordId[]) => Promise.all(recordIds.map((id) => tenant.record(id)));

describe('undoing a run', () => {
  it('restores exactly what was before, traces and all, and says so', async () => {
    const records = await tenant.waiting(
      {},
      { category: 'travel', facts: { tags: ['b', 'a'], note: 'N', counterparty: 'Corner', confidence: 0.3 } },
      { description: 'CHAIR' },
    );
    const before = await snapshots(records);
    const actions = { categoryId: tenant.categoryId('meals'), counterparty: 'Café', tags: ['c'], note: 'M' };
    await tenant.rule('coffee', 'meals', { then: actions });
    const runId = await tenant.run();
    expect(await tenant.categoriesOf(records)).toEqual(['meals', 'meals', null]);
    expect(await undo(runId)).toEqual({
      status: 200,
      body: { restored: 2, approved: 0, rejected: 0, changed: 0 },
    });
    expect(await snapshots(records)).toEqual(before);
    expect(await tenant.shown(runId)).toMatchObject({
      status: 'completed',
      undo: { restored: 2, by: expect.stringMatching(/^key:/), at: expect.any(String) },
    });
    expect((await tenant.events(runId)).at(-1)).toMatchObject({
      type: 'RULE_RUN_UNDONE',
      payload: { restored: 2, approved: 0, rejected: 0, changed: 0 },
    });
  });

  it('restores the parts of a split record', async () => {
    const [travel, meals] = [tenant.categoryId('travel'), tenant.categoryId('meals')];
    const splits = [travel, meals].map((categoryId) => ({ categoryId, amountMinor: -160n }));
    const [id] = await tenant.waiting({ category: 'travel', facts: { splits } });
    const before = await tenant.record(id!);
    await tenant.rule('coffee', 'meals');
    const runId = await tenant.run();
    expect((await tenant.record(id!)).splits).toBeNull();
    await undo(runId);
    expect(await tenant.record(id!)).toEqual(before);
  });

  it('leaves alone what people, the policy and other runs have touched since, and says why', async () => {
    const records = await tenant.waiting({}, {}, {}, {}, { description: 'COFFEE AND CAKE' });
    await tenant.rule('coffee', 'meals');
    const runId = await tenant.run();
    await tenant.approve(records[0]!);
    await tenant.approve(records[1]!, undefined, 'policy');
    await tenant.reject(records[2]!);
    await tenant.rule('cake', 'travel', { priority: 5 });
    const later = await tenant.run();
    expect(await undo(runId)).toMatchObject({
      body: { restored: 1, approved: 2, rejected: 1, changed: 1 },
    });
    expect(await tenant.categoriesOf(records)).toEqual(['meals', 'meals', 'meals', null, 'travel']);
    const { body } = await tenant.call('GET', `/rule-runs/${runId}/changes`);
    expect((body['items'] as { undone: string }[]).map(({ undone }) => undone)).toEqual([
      'approved',
      'approved',
      'rejected',
      'restored',
      'changed',
    ]);
    expect(await undo(later)).toMatchObject({ body: { restored: 1, changed: 0 } });
    expect(await tenant.categoriesOf(records.slice(4))).toEqual(['meals']);
  });

  it('happens once, however often and at the same time it is asked for', async () => {
    const records = await tenant.waiting({}, {});
    await tenant.rule('coffee', 'meals');
    const runId = await tenant.run();
    const answers = await Promise.all([undo(runId), undo(runId), undo(runId)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await undo(runId)).toMatchObject({ status: 409, body: { code: 'processing.run-undone' } });
    expect(await tenant.categoriesOf(records)).toEqual([null, null]);
    expect(await tenant.eventTypes(runId)).toEqual([
      'RULE_RUN_REQUESTED',
      'RULE_RUN_COMPLETED',
      'RULE_RUN_UNDONE',
    ]);
  });

  it('happens whole or not at all', async () => {
    const records = await tenant.waiting(...Array.from({ length: 1_100 }, () => ({})));
    await tenant.rule('coffee', 'meals');
    const runId = await tenant.run();
    jest.spyOn(EventLog.prototype, 'append').mockRejectedValueOnce(new Error('power cut'));
    expect(await undo(runId)).toMatchObject({ status: 500 });
    expect(await tenant.categoriesOf(records.slice(0, 2))).toEqual(['meals', 'meals']);
    expect(await tenant.shown(runId)).toMatchObject({ undo: null });
    expect(await undo(runId)).toMatchObject({ status: 200, body: { restored: 1_100 } });
    expect(await tenant.categoriesOf(records.slice(1_098))).toEqual([null, null]);
  });

  it('waits for the end of the run, which may be brought about', async () => {
    const records = await tenant.waiting({});
    await tenant.rule('coffee', 'meals');
    const runId = await tenant.requestRun();
    expect(await undo(runId)).toMatchObject({ status: 409, body: { code: 'processing.run-not-ended' } });
    expect(await tenant.call('POST', `/rule-runs/${runId}/cancel`)).toMatchObject({
      status: 200,
      body: { status: 'cancelled', changed: 0 },
    });
    await tenant.work(runId);
    expect(await tenant.categoriesOf(records)).toEqual([null]);
    expect(await undo(runId)).toMatchObject({ status: 200, body: { restored: 0 } });
    expect(await tenant.eventTypes(runId)).toEqual([
      'RULE_RUN_REQUESTED',
      'RULE_RUN_CANCELLED',
      'RULE_RUN_UNDONE',
    ]);
  });

  it('is not for another tenant', async () => {
    const records = await tenant.waiting({});
    await tenant.rule('coffee', 'meals');
    const runId = await tenant.run();
    const other = await test.newTenant();
    for (const word of ['undo', 'cancel'])
      expect(await other.call('POST', `/rule-runs/${runId}/${word}`)).toMatchObject({
        status: 404,
        body: { code: 'processing.run-not-found' },
      });
    for (const path of ['', '/changes'])
      expect(await other.call('GET', `/rule-runs/${runId}${path}`)).toMatchObject({ status: 404 });
    expect((await other.call('GET', '/rule-runs')).body['items']).toEqual([]);
    expect(await tenant.categoriesOf(records)).toEqual(['meals']);
  });
});
