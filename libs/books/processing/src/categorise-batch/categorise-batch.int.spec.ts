import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '@balance/events';
import { type BatchId } from '@balance/records';
import { reasoningTraceSchema } from '../domain/reasoning-trace.js';
import { type BatchTenant, openTestBatches, type TestBatches } from '../testing/test-batches.js';

describe('the job categorise-batch', () => {
  let test: TestBatches;
  let tenant: BatchTenant;

  beforeAll(async () => {
    test = await openTestBatches();
  });
  beforeEach(async () => {
    tenant = await test.newTenant();
    await tenant.rule('coffee', 'meals');
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => test.close());

  const run = (...batchIds: BatchId[]) => tenant.run(batchIds);
  const processed = async () =>
    (await tenant.events('PROCESSED')).map(({ stream, payload }) => ({ stream, payload }));
  const hits = () =>
    tenant.do((tx) => tx.query`SELECT hits::int, decided::int FROM rule_hits ORDER BY rule_id`);

  async function expectBoth(batchId: BatchId, of = tenant): Promise<void> {
    expect(await of.records()).toMatchObject([
      {
        description: 'CORNER COFFEE',
        state: 'processed',
        categoryId: of.categoryId('meals'),
        decidedBy: 'rules',
      },
      { description: 'CHAIR', state: 'processed', categoryId: null, reviewReason: 'uncategorised' },
    ]);
    expect(await processed()).toEqual([
      { stream: `batch:${batchId}`, payload: { count: 2, categorised: 1 } },
    ]);
    expect(await hits()).toEqual([{ hits: 1, decided: 1 }]);
  }

  it('decides on each record of a batch, and says so once', async () => {
    const batchId = await tenant.ingested('CORNER COFFEE', 'CHAIR');
    await run(batchId);
    await expectBoth(batchId);
  });

  it('leaves traces that say what each stage made of a record', async () => {
    await run(await tenant.ingested('CORNER COFFEE', 'CHAIR'));
    const traces = (await tenant.records()).map(({ reasoningTrace }) =>
      reasoningTraceSchema.parse(reasoningTrace),
    );
    expect(traces).toMatchObject([
      { decidedBy: 'rules', stages: [{ stage: 'rules', outcome: 'decided', evidence: { version: 1 } }] },
      {
        decidedBy: null,
        stages: [
          { stage: 'rules', outcome: 'passed', reason: 'no-rule' },
          { stage: 'similarity', outcome: 'passed', reason: 'nothing-alike' },
          { stage: 'llm', outcome: 'unavailable', reason: 'not-configured' },
        ],
      },
    ]);
  });

  it('keeps all that rules say, and shows them the source’s own words', async () => {
    const parts = ['meals', 'travel'].map((key) => tenant.categoryId(key));
    const split = [
      { categoryId: parts[0], fixed: '1.20' },
      { categoryId: parts[1], remainder: true },
    ];
    await tenant.rule('dinner', { split, counterparty: 'Café', tags: ['b', 'a'], note: 'Both' });
    const when = { field: 'raw/Kind', operator: 'is', value: 'fee' };
    await tenant.rule('raw', { review: 'Fees are looked at' }, { when });
    await run(await tenant.ingested('DINNER', { description: 'COFFEE', raw: { Kind: 'fee' } }));
    expect(await tenant.records()).toMatchObject([
      {
        ...{ categoryId: parts[1], assignedCounterparty: 'Café', tags: ['a', 'b'], note: 'Both' },
        splits: [
          { categoryId: parts[0], amountMinor: '-120' },
          { categoryId: parts[1], amountMinor: '-200' },
        ],
        reviewReason: null,
      },
      { categoryId: parts[0], decidedBy: 'rules', reviewReason: 'marked-by-rule' },
    ]);
  });

  it('changes nothing when it runs again, although the rules have changed', async () => {
    const batchId = await tenant.ingested('CORNER COFFEE', 'CHAIR');
    await run(batchId);
    await tenant.rule('chair', 'office-supplies');
    await run(batchId);
    await expectBoth(batchId);
  });

  it('does it all after a crash before its commit, and counts hits once', async () => {
    const batchId = await tenant.ingested('CORNER COFFEE', 'CHAIR');
    const crash = jest.spyOn(EventLog.prototype, 'append').mockRejectedValueOnce(new Error('killed'));
    await expect(run(batchId)).rejects.toThrow('killed');
    crash.mockRestore();
    expect((await tenant.records()).map(({ state }) => state)).toEqual(['ingested', 'ingested']);
    expect(await hits()).toEqual([]);
    await run(batchId);
    await expectBoth(batchId);
  });

  it('decides on each record once when several workers run it at the same time', async () => {
    const batchId = await tenant.ingested('CORNER COFFEE', 'CHAIR');
    const outcomes = await Promise.allSettled([run(batchId), run(batchId), run(batchId)]);
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    await run(batchId);
    await expectBoth(batchId);
  });

  it('finishes a group of batches of which one was done before', async () => {
    const [first, second] = [await tenant.ingested('CORNER COFFEE'), await tenant.ingested('CHAIR')];
    await run(first);
    await run(first, second);
    expect(await processed()).toEqual([
      { stream: `batch:${first}`, payload: { count: 1, categorised: 1 } },
      { stream: `batch:${second}`, payload: { count: 1, categorised: 0 } },
    ]);
  });

  it('goes by a rule from the moment that it is in force', async () => {
    await run(await tenant.ingested('CHAIR'));
    await tenant.rule('chair', 'office-supplies');
    await run(await tenant.ingested('CHAIR'));
    expect((await tenant.records()).map(({ categoryId }) => categoryId)).toEqual([
      null,
      tenant.categoryId('office-supplies'),
    ]);
  });

  it('decides for one tenant by nothing that is another’s', async () => {
    const neighbour = await test.newTenant();
    await neighbour.rule('chair', 'office-supplies');
    await neighbour.learned('CHAIR', 'office-supplies', 30);
    const theirs = await neighbour.ingested('CORNER COFFEE');
    const batchId = await tenant.ingested('CORNER COFFEE', 'CHAIR');
    await run(batchId, theirs);
    await expectBoth(batchId);
    expect(await neighbour.records()).toMatchObject([{ state: 'ingested' }]);
  });
});
