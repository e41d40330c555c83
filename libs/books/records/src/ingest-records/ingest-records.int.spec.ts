import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { blockOf, type TenantId } from '@balance/kernel';
import { aRecord, aSource, cause, openTestRecords, type TestRecords } from '../testing/test-records.js';
import { IngestRecords } from './ingest-records.use-case.js';

describe('IngestRecords', () => {
  let test: TestRecords;
  let tenantId: TenantId;

  beforeAll(async () => {
    test = await openTestRecords();
  });
  beforeEach(() => {
    tenantId = test.newTenant();
  });
  afterAll(() => test.close());

  const count = async () => (await test.records(tenantId)).length;

  it('takes a batch in and says so once', async () => {
    const source = aSource();
    const { batchId, accepted, duplicates } = await test.ingest(
      tenantId,
      source,
      aRecord(),
      aRecord({ line: 2, description: 'TEA' }),
    );
    expect([accepted, duplicates]).toEqual([2, []]);
    const records = await test.records(tenantId);
    expect(records.map(({ id }) => blockOf(id as typeof batchId))).toEqual([batchId, batchId]);
    expect(await test.payloads(tenantId, 'INGESTED')).toEqual([
      { sourceKind: 'import', sourceId: source.id, count: 2 },
    ]);
  });

  it('takes two equal coffees of one file for two', async () => {
    const { accepted } = await test.ingest(tenantId, aSource(), aRecord(), aRecord({ line: 2 }));
    expect([accepted, await count()]).toEqual([2, 2]);
  });

  it('takes all of a second telling for duplicates, and says nothing', async () => {
    const coffees = [aRecord(), aRecord({ line: 2 })];
    await test.ingest(tenantId, aSource(), ...coffees);
    const again = await test.ingest(tenantId, aSource(), ...coffees);
    expect(again.accepted).toBe(0);
    expect(again.duplicates.map(({ record }) => record.line)).toEqual([1, 2]);
    expect(await count()).toBe(2);
    expect(await test.payloads(tenantId, 'INGESTED')).toHaveLength(1);
  });

  it('takes only the third of three coffees when two were told before', async () => {
    await test.ingest(tenantId, aSource(), aRecord(), aRecord({ line: 2 }));
    const more = await test.ingest(
      tenantId,
      aSource(),
      aRecord(),
      aRecord({ line: 2 }),
      aRecord({ line: 3 }),
    );
    expect([more.accepted, more.duplicates.map(({ record }) => record.line)]).toEqual([1, [1, 2]]);
  });

  it('takes what is new of files that overlap', async () => {
    const day = (n: number) => aRecord({ line: n, bookedOn: `2026-03-0${n}` });
    await test.ingest(tenantId, aSource(), day(1), day(2), day(3));
    const next = await test.ingest(tenantId, aSource(), day(2), day(3), day(4));
    expect([next.accepted, await count()]).toEqual([1, 4]);
  });

  it('goes on counting equal rows across the batches of one file', async () => {
    const source = aSource();
    await test.ingest(tenantId, source, aRecord(), aRecord({ line: 2 }));
    const next = await test.ingest(tenantId, source, aRecord({ line: 3 }), aRecord({ line: 4 }));
    expect([next.accepted, await count()]).toEqual([2, 4]);
  });

  it('goes on counting those that were duplicates earlier in the file', async () => {
    await test.ingest(tenantId, aSource(), aRecord(), aRecord({ line: 2 }), aRecord({ line: 3 }));
    const source = aSource();
    // Of five in this file, in batches of 2, 2 and 1, three are known.
    const batches = [[1, 2], [3, 4], [5]].map((lines) => lines.map((line) => aRecord({ line })));
    const outcomes: number[] = [];
    let known = 0;
    for (const batch of batches) {
      const { accepted, duplicates } = await test.database.forTenant(tenantId, (tx) =>
        test
          .get(IngestRecords)
          .execute(tx, source, batch, cause, async (fingerprints) =>
            known === 0 ? new Map() : new Map(fingerprints.map((fingerprint) => [fingerprint, known])),
          ),
      );
      known += duplicates.length;
      outcomes.push(accepted);
    }
    expect([outcomes, known, await count()]).toEqual([[0, 1, 1], 3, 5]);
  });

  it('lets two files that come at once count one coffee once', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => test.ingest(tenantId, aSource(), aRecord())));
    expect(outcomes.map(({ accepted }) => accepted).toSorted()).toEqual([0, 0, 1]);
    expect(await count()).toBe(1);
  });

  it('recognises a row although case and spacing differ', async () => {
    await test.ingest(tenantId, aSource(), aRecord({ description: 'Corner  Café ' }));
    const again = await test.ingest(tenantId, aSource(), aRecord({ description: 'CORNER CAFÉ' }));
    expect(again.accepted).toBe(0);
  });

  it.each([
    ['another day', { bookedOn: '2026-03-02' }],
    ['another amount', { amountMinor: -321n }],
    ['the other direction', { amountMinor: 320n }],
    ['another reference', { reference: 'A' }],
    ['another counterparty', { counterparty: 'A' }],
  ])('takes %s for another record', async (_, facts) => {
    await test.ingest(tenantId, aSource(), aRecord());
    expect((await test.ingest(tenantId, aSource(), aRecord(facts))).accepted).toBe(1);
  });

  it('takes the same row on another account for another record', async () => {
    await test.ingest(tenantId, aSource(), aRecord());
    expect((await test.ingest(tenantId, aSource({ accountCode: '1100' }), aRecord())).accepted).toBe(1);
  });

  it('goes by the source’s own key where there is one, within its scope', async () => {
    const scope = 'integration-1';
    const keyed = (sourceKey: string, facts = {}) => aRecord({ sourceKey, ...facts });
    await test.ingest(tenantId, aSource({ scope }), keyed('a'));
    expect(
      (await test.ingest(tenantId, aSource({ scope }), keyed('a', { description: 'TEA' }))).accepted,
    ).toBe(0);
    expect((await test.ingest(tenantId, aSource({ scope }), keyed('b'))).accepted).toBe(1);
    expect((await test.ingest(tenantId, aSource({ scope: 'integration-2' }), keyed('a'))).accepted).toBe(1);
  });

  it('keeps the tenants’ coffees apart', async () => {
    await test.ingest(tenantId, aSource(), aRecord());
    const neighbour = test.newTenant();
    expect((await test.ingest(neighbour, aSource(), aRecord())).accepted).toBe(1);
    expect(await test.records(neighbour)).toHaveLength(1);
    expect(await count()).toBe(1);
  });
});
