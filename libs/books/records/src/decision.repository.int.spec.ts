import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Tx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { DecisionRepository } from './decision.repository.js';
import { type RecordId } from './domain/record.js';
import { type PersonsFiling, type RecordDecision, type RedecidedRecord } from './domain/record-decision.js';
import { ExampleRepository } from './example.repository.js';
import { RecordRepository } from './record.repository.js';
import { SubjectRepository } from './subject.repository.js';
import {
  aDecision,
  aRecord,
  aSource,
  categoryIdOf,
  openTestRecords,
  type TestRecords,
} from './testing/test-records.js';

let test: TestRecords;
let tenantId: TenantId;
let ids: RecordId[];

beforeAll(async () => {
  test = await openTestRecords();
});
beforeEach(async () => {
  tenantId = test.newTenant();
  const records = [1, 2, 3].map((line) => aRecord({ line, raw: { Line: line } }));
  await test.ingest(tenantId, aSource(), ...records);
  const rows = await test.records(tenantId);
  ids = rows.toSorted((a, b) => a.sourceLine - b.sourceLine).map(({ id }) => id as RecordId);
  await test.decide(
    tenantId,
    aDecision(ids[0]!, { tags: ['old'], note: 'Old', reviewReason: 'low-confidence', confidence: 0.4 }),
    aDecision(ids[1]!, { categoryId: null, confidence: 0, decidedBy: null, trace: { stages: [] } }),
    aDecision(ids[2]!, {
      splits: [1, 2].map((n) => ({ categoryId: categoryIdOf(n), amountMinor: -160n })),
      counterparty: 'Old',
    }),
  );
});
afterAll(() => test.close());

const inTenant = <T>(work: (tx: Tx) => Promise<T>) => test.database.forTenant(tenantId, work);
const decisions = () => test.get(DecisionRepository);
const recordOf = async (id: string) => (await test.records(tenantId)).find((record) => record.id === id)!;
const change = (n: number, facts: Partial<RecordDecision> = {}, revision = 0) => ({
  ...aDecision(ids[n]!, { categoryId: categoryIdOf(7), tags: ['new'], ...facts }),
  revision,
});
const redecide = (...changes: ReturnType<typeof change>[]) =>
  inTenant((tx) => decisions().redecide(tx, changes, 'user:1'));
const restore = (redecided: RedecidedRecord[]) => inTenant((tx) => decisions().restore(tx, redecided));
const allOf = async () => Promise.all(ids.map(recordOf));

describe('redecide and restore', () => {
  it('put other decisions in place, and everything back as it was', async () => {
    const before = await allOf();
    const redecided = await redecide(change(0), change(1, { note: 'New' }), change(2));
    expect(redecided.map(({ recordId }) => recordId)).toEqual(ids.toSorted());
    expect(await recordOf(ids[0]!)).toMatchObject({
      ...{ categoryId: categoryIdOf(7), confidence: 1, tags: ['new'], note: null, reviewReason: null },
      reasoningTrace: {
        decidedBy: 'rules',
        overrides: [
          {
            ...{ at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/), by: 'user:1' },
            categoryId: categoryIdOf(7),
            from: { categoryId: categoryIdOf(1), confidence: 0.4, decidedBy: 'rules' },
          },
        ],
      },
    });
    expect(await recordOf(ids[2]!)).toMatchObject({ splits: null, assignedCounterparty: null });
    const kept = JSON.parse(JSON.stringify(redecided)) as RedecidedRecord[];
    expect((await restore(kept)).toSorted()).toEqual(ids.toSorted());
    expect(await allOf()).toEqual(before);
  });

  it('leave what has been approved', async () => {
    await inTenant((tx) => test.get(RecordRepository).approve(tx, [ids[0]!], 'policy'));
    expect((await redecide(change(0), change(1))).map(({ recordId }) => recordId)).toEqual([ids[1]]);
    expect(await recordOf(ids[0]!)).toMatchObject({ categoryId: categoryIdOf(1), tags: ['old'] });
  });

  it('leave what has changed since it was read, and do not put back what was changed since', async () => {
    const first = await redecide(change(0));
    expect(await redecide(change(0, { categoryId: categoryIdOf(8) }))).toEqual([]);
    const second = await redecide(change(0, { categoryId: categoryIdOf(8) }, 1));
    expect(second).toMatchObject([{ revision: 2, before: { categoryId: categoryIdOf(7) } }]);
    expect(await restore(first)).toEqual([]);
    expect(await restore(second)).toEqual([ids[0]]);
    expect(await restore(second)).toEqual([]);
    expect(await recordOf(ids[0]!)).toMatchObject({ categoryId: categoryIdOf(7) });
  });

  it('let one of several that come at once win', async () => {
    const outcomes = await Promise.all(
      [7, 8, 9].map((n) => redecide(change(0, { categoryId: categoryIdOf(n) }))),
    );
    expect(outcomes.map(({ length }) => length).toSorted()).toEqual([0, 0, 1]);
  });

  it('see no neighbour’s records', async () => {
    const neighbour = test.newTenant();
    const work = (tx: Tx) => decisions().redecide(tx, [change(0)], 'user:1');
    expect(await test.database.forTenant(neighbour, work)).toEqual([]);
  });

  it('keep the last ten changes of a record that is decided again and again', async () => {
    for (let revision = 0; revision < 12; revision += 1) {
      const { reasoningTrace } = await recordOf(ids[0]!);
      await redecide(change(0, { trace: reasoningTrace, confidence: revision / 100 }, revision));
    }
    const { overrides } = (await recordOf(ids[0]!)).reasoningTrace as {
      overrides: { from: { confidence: number } }[];
    };
    expect(overrides.map(({ from }) => from.confidence)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => n / 100),
    );
  });
});

describe('override', () => {
  const override = (n: number, filing: Omit<PersonsFiling, 'recordId'>) =>
    inTenant((tx) => decisions().override(tx, [{ recordId: ids[n]!, ...filing }], 'user:1'));

  it('files a record in one piece, and keeps what was suggested', async () => {
    await override(2, { categoryId: categoryIdOf(9) });
    expect(await recordOf(ids[2]!)).toMatchObject({
      ...{ categoryId: categoryIdOf(9), decidedBy: 'reviewer', confidence: 1, splits: null },
      assignedCounterparty: 'Old',
      reasoningTrace: {
        stages: [],
        overrides: [{ categoryId: categoryIdOf(9), from: { splits: [{ amountMinor: '-160' }, {}] } }],
      },
    });
  });

  it('splits it on a person’s word', async () => {
    const splits = [
      { categoryId: categoryIdOf(3), amountMinor: -300n },
      { categoryId: categoryIdOf(4), amountMinor: -20n },
    ];
    await override(0, { categoryId: categoryIdOf(3), splits });
    expect(await recordOf(ids[0]!)).toMatchObject({
      ...{ tags: ['old'], reviewReason: null },
      splits: [{ amountMinor: '-300' }, { amountMinor: '-20' }],
    });
  });
});

describe('subjects', () => {
  const page = (wish: Partial<Parameters<SubjectRepository['page']>[1]> = {}) =>
    inTenant((tx) => test.get(SubjectRepository).page(tx, { limit: 50, ...wish }));

  it('come with what was decided on them, the newest first, as their source told them', async () => {
    const { rows } = await page();
    expect(rows.map(({ id }) => id)).toEqual(ids.toSorted().toReversed());
    const first = rows.find(({ id }) => id === ids[0]);
    expect(first).toEqual({
      ...{ id: ids[0], bookedOn: '2026-03-01', amountMinor: -320n, currency: 'GBP', description: 'COFFEE' },
      ...{ counterparty: null, reference: null, account: '1000', source: 'import', tags: [] },
      ...{ state: 'processed', revision: 0, isByPerson: false },
      decision: {
        ...{ categoryId: categoryIdOf(1), confidence: 0.4, decidedBy: 'rules', splits: null },
        ...{ assignedCounterparty: null, assignedTags: ['old'], note: 'Old', reviewReason: 'low-confidence' },
        approvedBy: null,
      },
    });
    expect(rows.find(({ id }) => id === ids[2])?.decision.splits).toEqual([
      { categoryId: categoryIdOf(1), amountMinor: -160n },
      { categoryId: categoryIdOf(2), amountMinor: -160n },
    ]);
  });

  it('come with the source’s own words where somebody asks', async () => {
    const { rows } = await page({ withRaw: true, limit: 1 });
    expect(rows).toMatchObject([{ raw: { Line: expect.any(Number) } }]);
    await test.ingest(tenantId, aSource(), aRecord({ description: 'TEA' }));
    const milk = aRecord({ description: 'MILK', raw: { a: 1 } });
    const { batchId } = await test.ingest(tenantId, aSource(), milk);
    const undecided = (withRaw?: boolean) =>
      inTenant((tx) => test.get(SubjectRepository).undecided(tx, [batchId], { ...(withRaw && { withRaw }) }));
    expect(await undecided(true)).toMatchObject([{ description: 'MILK', tags: [], raw: { a: 1 } }]);
    expect(await undecided()).toEqual([expect.not.objectContaining({ raw: expect.anything() })]);
  });

  it('go by filters, and say whether a person decided', async () => {
    await inTenant(async (tx) => {
      await decisions().override(tx, [{ recordId: ids[1]!, categoryId: categoryIdOf(5) }], 'user:1');
      await test.get(RecordRepository).approve(tx, [ids[0]!, ids[1]!], 'reviewer');
      await test.get(RecordRepository).approve(tx, [ids[2]!], 'policy');
    });
    const found = async (wish: Parameters<typeof page>[0]) =>
      (await page(wish)).rows.map(({ id, isByPerson }) => `${ids.indexOf(id)} ${isByPerson}`).toSorted();
    expect(await found({ approvedBy: ['reviewer'] })).toEqual(['0 true', '1 true']);
    expect(await found({ approvedBy: ['policy'] })).toEqual(['2 false']);
    expect(await found({ decidedBy: ['reviewer'] })).toEqual(['1 true']);
    expect(await found({ decidedBy: ['rules', 'llm'] })).toEqual(['0 true', '2 false']);
    expect(await found({ tag: ['old', 'other'] })).toEqual(['0 true']);
    expect(await found({ state: ['ingested'] })).toEqual([]);
  });
});

describe('examples', () => {
  it('are what was approved, and by whom', async () => {
    await inTenant(async (tx) => {
      await decisions().override(tx, [{ recordId: ids[1]!, categoryId: categoryIdOf(5) }], 'user:1');
      await test.get(RecordRepository).approve(tx, [ids[0]!], 'policy');
      await test.get(RecordRepository).approve(tx, [ids[1]!], 'reviewer');
    });
    const expected = [
      {
        ...{ recordId: ids[0], categoryId: categoryIdOf(1), approvedBy: 'policy', decidedBy: 'rules' },
        ...{ bookedOn: '2026-03-01', amountMinor: -320n, currency: 'GBP', description: 'COFFEE' },
        ...{ counterparty: null, isSplit: false },
      },
      { recordId: ids[1], categoryId: categoryIdOf(5), approvedBy: 'reviewer', decidedBy: 'reviewer' },
    ];
    const found = await inTenant((tx) => test.get(ExampleRepository).byIds(tx, ids));
    expect(found).toMatchObject(expected.toSorted((a, b) => (a.recordId! < b.recordId! ? -1 : 1)));
  });
});
