import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { type TenantId } from '@balance/kernel';
import { ExampleRepository } from '../example.repository.js';
import { ModelRepository } from '../model.repository.js';
import {
  anApproval,
  meals,
  openTestSimilarity,
  someApprovals,
  type TestSimilarity,
  travel,
} from '../testing/test-similarity.js';
import { OpenPredictor } from './open-predictor.use-case.js';

jest.setTimeout(30_000);

describe('opening a predictor', () => {
  let similarity: TestSimilarity;
  let tenantId: TenantId;

  beforeAll(async () => {
    similarity = await openTestSimilarity();
  });
  beforeEach(async () => {
    tenantId = similarity.newTenant();
    await similarity.remember(tenantId, ...someApprovals(60));
    await similarity.train(tenantId);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => similarity.close());

  const text = 'ZEPHYR 0042';
  const predict = () => similarity.predict(tenantId, { text });
  const remember = (...categories: string[]) =>
    similarity.remember(tenantId, ...categories.map((categoryId) => anApproval({ text, categoryId })));

  it('reads the model once, and then only what is new', async () => {
    const stored = jest.spyOn(ModelRepository.prototype, 'stored');
    const newest = jest.spyOn(ExampleRepository.prototype, 'newest');
    await predict();
    await predict();
    expect([stored.mock.calls.length, newest.mock.calls.length]).toEqual([1, 1]);
    await remember(travel);
    expect((await predict())?.evidence.records).toBe(1);
    await remember(travel);
    expect((await predict())?.evidence.records).toBe(2);
    expect([stored.mock.calls.length, newest.mock.calls.length]).toEqual([1, 3]);
  });

  it('reads it once for all who ask at the same time', async () => {
    const stored = jest.spyOn(ModelRepository.prototype, 'stored');
    await Promise.all([predict(), predict(), predict()]);
    expect(stored).toHaveBeenCalledTimes(1);
  });

  it('goes by a correction of what was approved a moment ago', async () => {
    const approval = anApproval({ text, categoryId: travel });
    await similarity.remember(tenantId, approval);
    expect(await predict()).toMatchObject({ categoryId: travel });
    await similarity.remember(tenantId, { ...approval, categoryId: meals });
    expect(await predict()).toMatchObject({ categoryId: meals, evidence: { records: 1, agreeing: 1 } });
  });

  it('goes by the next model as soon as it is there', async () => {
    expect((await predict())?.evidence.model).toBe(1);
    await similarity.train(tenantId);
    expect((await predict())?.evidence.model).toBe(2);
  });

  it('has another one trained when what is stored cannot be read', async () => {
    await similarity.inTenant(tenantId, async (tx) => {
      await tx.execute`SET LOCAL ROLE NONE`;
      await tx.execute`UPDATE similarity_models SET snapshot = ${gzipSync('of another release')} WHERE tenant_id = current_tenant()`;
    });
    await expect(predict()).rejects.toMatchObject({ code: 'similarity.model-unreadable' });
    expect((await similarity.events(tenantId)).at(-1)).toMatchObject({
      ...{ type: 'TRAINING_REQUESTED', actor: 'system:similarity' },
    });
    await similarity.train(tenantId);
    expect((await predict())?.evidence.model).toBe(2);
  });

  it('tells another process the same', async () => {
    await remember(travel, travel);
    const other = await similarity.open();
    const predictor = await other.get(OpenPredictor, { strict: false }).execute(tenantId);
    const payment = { key: 'one', text, amountMinor: -1_250n, currency: 'GBP', bookedOn: '2026-03-02' };
    expect((await predictor.predict([payment])).get('one')).toEqual(await predict());
    await other.close();
  });
});
