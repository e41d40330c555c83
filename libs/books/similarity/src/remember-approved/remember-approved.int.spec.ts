import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TenantId } from '@balance/kernel';
import {
  anApproval,
  meals,
  openTestSimilarity,
  someApprovals,
  type TestSimilarity,
  travel,
} from '../testing/test-similarity.js';

describe('remembering what was approved', () => {
  let similarity: TestSimilarity;
  let tenantId: TenantId;

  beforeAll(async () => {
    similarity = await openTestSimilarity();
  });
  beforeEach(() => {
    tenantId = similarity.newTenant();
  });
  afterAll(() => similarity.close());

  const requests = async () =>
    (await similarity.events(tenantId)).filter(({ type }) => type === 'TRAINING_REQUESTED').length;

  it('lets the next record of a counterparty go by what a person has just approved', async () => {
    expect(await similarity.predict(tenantId)).toBeUndefined();
    await similarity.remember(tenantId, anApproval(), anApproval({ text: 'SWIFT CABS', categoryId: travel }));
    const prediction = await similarity.predict(tenantId);
    expect(prediction).toMatchObject({
      categoryId: meals,
      isSure: false,
      evidence: { kind: 'exact', records: 1, agreeing: 1, model: 0 },
    });
    expect((await similarity.predict(tenantId, { text: 'SWIFT CABS LONDON' }))?.categoryId).toBe(travel);
  });

  it('counts a record once, by what was said of it last', async () => {
    const approval = anApproval();
    expect(await similarity.remember(tenantId, approval, approval)).toBe(1);
    expect(await similarity.remember(tenantId, approval)).toBe(0);
    expect(await similarity.remember(tenantId, { ...approval, categoryId: travel })).toBe(1);
    expect(await similarity.predict(tenantId)).toMatchObject({
      categoryId: travel,
      evidence: { records: 1 },
    });
  });

  it('shows no tenant what another one has approved', async () => {
    const approval = anApproval();
    const other = similarity.newTenant();
    await similarity.remember(tenantId, approval);
    expect(await similarity.predict(other)).toBeUndefined();
    await similarity.remember(other, { ...approval, categoryId: travel });
    expect((await similarity.predict(tenantId))?.categoryId).toBe(meals);
    expect((await similarity.predict(other))?.categoryId).toBe(travel);
  });

  it('asks for training when there is enough to learn, once', async () => {
    await similarity.remember(tenantId, ...someApprovals(49));
    expect(await requests()).toBe(0);
    await similarity.remember(tenantId, anApproval());
    expect(await requests()).toBe(1);
    await similarity.remember(tenantId, ...someApprovals(100));
    expect(await requests()).toBe(1);
  });

  it('gives every example a place of its own when several transactions remember at once', async () => {
    await Promise.all(Array.from({ length: 4 }, () => similarity.remember(tenantId, ...someApprovals(30))));
    const [row] = await similarity.inTenant(
      tenantId,
      (tx) => tx.query`
        SELECT examples, last_sequence AS "last", (SELECT count(DISTINCT sequence) FROM similarity_examples) AS "places"
        FROM similarity_states`,
    );
    expect(row).toEqual({ examples: 120, last: 120n, places: 120n });
  });
});
