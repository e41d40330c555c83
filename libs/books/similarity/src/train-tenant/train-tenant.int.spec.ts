import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '@balance/events';
import { type TenantId } from '@balance/kernel';
import { JobInterrupted } from '@balance/queue';
import {
  anApproval,
  cause,
  meals,
  openTestSimilarity,
  someApprovals,
  type TestSimilarity,
  travel,
} from '../testing/test-similarity.js';
import { someExamples } from '../domain/example.builders.js';
import { trainSettings } from '../domain/train-settings.js';
import { learn } from './learn.js';
import { LearnInThread } from './learn-in-thread.js';
import { TrainTenantJob } from './train-tenant.job.js';

describe('the job train-tenant', () => {
  let similarity: TestSimilarity;
  let tenantId: TenantId;

  beforeAll(async () => {
    similarity = await openTestSimilarity();
  });
  beforeEach(() => {
    tenantId = similarity.newTenant();
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => similarity.close());

  const types = async () => (await similarity.events(tenantId)).map(({ type }) => type);
  const versions = async () =>
    (
      await similarity.inTenant(
        tenantId,
        (tx) => tx.query<{ version: number }>`SELECT version FROM similarity_models ORDER BY version`,
      )
    ).map(({ version }) => version);

  /** Does something while the next training learns. */
  function learning(meanwhile: () => Promise<unknown>): void {
    jest.spyOn(similarity.get(LearnInThread), 'execute').mockImplementationOnce(async (lesson) => {
      await meanwhile();
      return learn(lesson);
    });
  }

  it('learns from what was approved, and predictions go by it', async () => {
    await similarity.remember(tenantId, ...someApprovals(400));
    await similarity.train(tenantId);
    expect(await types()).toEqual(['TRAINING_REQUESTED', 'MODEL_TRAINED']);
    expect(await similarity.state(tenantId)).toMatchObject({
      ...{ modelVersion: 1, trainedSequence: 400n, trainingId: null },
    });
    expect(await similarity.predict(tenantId, { text: 'NORTHERN RAILWAY' })).toMatchObject({
      categoryId: travel,
      evidence: { kind: 'similar', model: 1 },
    });
    expect(await similarity.predict(tenantId, { text: someApprovals(1)[0]!.text })).toMatchObject({
      categoryId: meals,
      isSure: true,
      evidence: { kind: 'exact', model: 1 },
    });
  });

  it('lets the next record go by what was approved after the training', async () => {
    await similarity.remember(tenantId, ...someApprovals(60));
    await similarity.train(tenantId);
    const text = 'ZEPHYR LTD';
    await similarity.remember(tenantId, anApproval({ text, categoryId: travel }));
    expect(await similarity.predict(tenantId, { text })).toMatchObject({
      categoryId: travel,
      evidence: { kind: 'exact', records: 1, model: 1 },
    });
  });

  it('changes nothing when it runs again', async () => {
    await similarity.remember(tenantId, ...someApprovals(60));
    const trainingId = await similarity.requested(tenantId);
    const run = () =>
      similarity
        .get(TrainTenantJob)
        .handle({ tenantId, trainingId }, { cause, attempt: 1, signal: new AbortController().signal });
    await run();
    await run();
    expect(await versions()).toEqual([1]);
    expect(await types()).toEqual(['TRAINING_REQUESTED', 'MODEL_TRAINED']);
  });

  it('keeps one model when two workers train at the same time', async () => {
    await similarity.remember(tenantId, ...someApprovals(60));
    const trainingId = await similarity.requested(tenantId);
    const run = () =>
      similarity
        .get(TrainTenantJob)
        .handle({ tenantId, trainingId }, { cause, attempt: 1, signal: new AbortController().signal });
    await Promise.all([run(), run()]);
    expect(await versions()).toEqual([1]);
  });

  it('does it all after a crash before its commit', async () => {
    await similarity.remember(tenantId, ...someApprovals(60));
    jest.spyOn(EventLog.prototype, 'append').mockRejectedValueOnce(new Error('killed'));
    await expect(similarity.train(tenantId)).rejects.toThrow('killed');
    expect(await versions()).toEqual([]);
    await similarity.train(tenantId);
    expect(await versions()).toEqual([1]);
  });

  it('is still asked for after it was stopped because its worker ends', async () => {
    await similarity.remember(tenantId, ...someApprovals(60));
    const trainingId = await similarity.requested(tenantId);
    jest.spyOn(similarity.get(LearnInThread), 'execute').mockRejectedValueOnce(new JobInterrupted());
    await expect(similarity.train(tenantId)).rejects.toThrow(JobInterrupted);
    expect(await similarity.requested(tenantId)).toBe(trainingId);
  });

  it('asks for another training when much was approved meanwhile', async () => {
    await similarity.remember(tenantId, ...someApprovals(60));
    learning(() => similarity.remember(tenantId, ...someApprovals(200)));
    await similarity.train(tenantId);
    expect((await types()).at(-1)).toBe('TRAINING_REQUESTED');
    await similarity.train(tenantId);
    expect(await similarity.state(tenantId)).toMatchObject({ modelVersion: 2, trainingId: null });
  });

  it('keeps the last three models', async () => {
    await similarity.remember(tenantId, ...someApprovals(60));
    const learned = learn({ examples: someExamples(60), options: trainSettings });
    jest.spyOn(similarity.get(LearnInThread), 'execute').mockResolvedValue(learned);
    for (let count = 0; count < 5; count += 1) await similarity.train(tenantId);
    expect(await versions()).toEqual([3, 4, 5]);
  });

  it('is tied to its tenant', async () => {
    await similarity.remember(tenantId, ...someApprovals(60));
    await similarity.train(tenantId);
    expect(await similarity.predict(similarity.newTenant())).toBeUndefined();
  });
});
