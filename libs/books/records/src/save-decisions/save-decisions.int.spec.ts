import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '@balance/events';
import { type TenantId } from '@balance/kernel';
import {
  aDecision,
  aRecord,
  aSource,
  categoryIdOf,
  openTestRecords,
  type TestRecords,
} from '../testing/test-records.js';

describe('SaveDecisions', () => {
  let test: TestRecords;
  let tenantId: TenantId;
  let first: string;
  let second: string;

  beforeAll(async () => {
    test = await openTestRecords();
  });
  beforeEach(async () => {
    tenantId = test.newTenant();
    await test.ingest(tenantId, aSource(), aRecord({ counterparty: 'CAFE 12' }), aRecord({ line: 2 }));
    const lines = await test.records(tenantId);
    [first = '', second = ''] = lines.toSorted((a, b) => a.sourceLine - b.sourceLine).map(({ id }) => id);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => test.close());

  const recordOf = async (id: string) => (await test.records(tenantId)).find((record) => record.id === id);

  it('keeps all that was decided, and of the rest nothing', async () => {
    const parts = [
      { categoryId: categoryIdOf(1), amountMinor: -300n },
      { categoryId: categoryIdOf(2), amountMinor: -20n },
    ];
    const full = { counterparty: 'Café', tags: ['a', 'b'], note: 'Why', splits: parts } as const;
    await test.decide(
      tenantId,
      aDecision(first, { ...full, reviewReason: 'marked-by-rule' }),
      aDecision(second, { categoryId: null, confidence: 0, decidedBy: null }),
    );
    expect(await recordOf(first)).toMatchObject({
      ...{ state: 'processed', categoryId: categoryIdOf(1), confidence: 1, decidedBy: 'rules' },
      ...{ counterparty: 'CAFE 12', assignedCounterparty: 'Café', tags: ['a', 'b'], note: 'Why' },
      ...{ reviewReason: 'marked-by-rule', approvedBy: null },
      splits: [
        { categoryId: categoryIdOf(1), amountMinor: '-300' },
        { categoryId: categoryIdOf(2), amountMinor: '-20' },
      ],
    });
    expect(await recordOf(second)).toMatchObject({
      ...{ state: 'processed', categoryId: null, confidence: 0, decidedBy: null, assignedCounterparty: null },
      ...{ tags: [], note: null, splits: null, reviewReason: null },
    });
    expect(await test.payloads(tenantId, 'PROCESSED')).toEqual([{ count: 2, categorised: 1 }]);
  });

  it('refuses to decide twice, and changes nothing then', async () => {
    await test.decide(tenantId, aDecision(first));
    const again = test.decide(tenantId, aDecision(first, { categoryId: categoryIdOf(2) }), aDecision(second));
    await expect(again).rejects.toThrow('Of 2 records only 1 were still undecided');
    expect(await recordOf(first)).toMatchObject({ categoryId: categoryIdOf(1) });
    expect(await recordOf(second)).toMatchObject({ state: 'ingested' });
  });

  it('does it all after a crash before its commit', async () => {
    const crash = jest.spyOn(EventLog.prototype, 'append').mockRejectedValueOnce(new Error('killed'));
    await expect(test.decide(tenantId, aDecision(first))).rejects.toThrow('killed');
    crash.mockRestore();
    expect(await recordOf(first)).toMatchObject({ state: 'ingested', reasoningTrace: null });
    await test.decide(tenantId, aDecision(first));
    expect(await recordOf(first)).toMatchObject({ state: 'processed' });
  });

  it('cannot decide on a neighbour’s record', async () => {
    await expect(test.decide(test.newTenant(), aDecision(first))).rejects.toThrow('only 0 were still');
    expect(await recordOf(first)).toMatchObject({ state: 'ingested' });
  });
});
