import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DomainError } from '@balance/kernel';
import { ChooseCategories } from '@balance/language-model';
import { JobInterrupted } from '@balance/queue';
import { OpenPredictor } from '@balance/similarity';
import { TestLlmServer } from '@balance/testing';
import { type BatchTenant, openTestBatches, type TestBatches } from '../testing/test-batches.js';

let llm: TestLlmServer;
let test: TestBatches;
let tenant: BatchTenant;

beforeAll(async () => {
  llm = await TestLlmServer.start(({ text }) => ({
    category: String(text).includes('taxi') ? 'c1' : 'none',
    ...{ confidence: 0.99, rationale: 'It is a ride' },
  }));
  test = await openTestBatches(llm);
});
beforeEach(async () => {
  tenant = await test.newTenant();
  await tenant.learned('CORNER CAFE', 'meals', 30);
  await tenant.learned('NORTHERN POWER', 'utilities', 30);
});
afterEach(() => {
  jest.restoreAllMocks();
  llm.usual = 'answers';
  llm.seen.length = 0;
});
afterAll(async () => {
  await test.close();
  await llm.stop();
});

const stagesOf = ({ reasoningTrace }: { reasoningTrace: unknown }) =>
  (reasoningTrace as { stages: { stage: string; outcome: string; reason?: string }[] }).stages.map(
    ({ stage, outcome, reason }) => [stage, reason ?? outcome].join(' '),
  );

describe('stages that go by what was learned', () => {
  it('decide as similar records were approved, and ask a model about the others', async () => {
    await tenant.consents(llm);
    await tenant.rule('bank', 'bank-charges');
    await tenant.run([
      await tenant.ingested('BANK CHARGE', 'CORNER CAFE', 'city taxi', 'CITY TAXI', 'who knows'),
    ]);
    const [bank, cafe, taxi, again, unknown] = await tenant.records();
    expect(bank).toMatchObject({ decidedBy: 'rules', reviewReason: null });
    expect(cafe).toMatchObject({ decidedBy: 'similarity', categoryId: tenant.categoryId('meals') });
    expect(taxi).toMatchObject({ decidedBy: 'llm', confidence: 0.8, reviewReason: 'unconfirmed-model' });
    expect(again).toMatchObject({ decidedBy: 'llm', categoryId: taxi!.categoryId });
    expect(stagesOf(unknown!).at(-1)).toBe('llm no-category-fits');
    const asked = llm.seen.flatMap(({ items }) => items).map(({ text }) => String(text).toLowerCase());
    expect(asked.filter((text) => text.includes('taxi'))).toHaveLength(1);
    expect(asked.join()).not.toContain('bank');
  });

  it.each(['malformed', 'missing', 'wrong-ids', 'hangs', 'cuts', 'garbles', { status: 500 }] as const)(
    'leave records to people when the model’s server does this: %j',
    async (behaviour) => {
      await tenant.consents(llm);
      llm.usual = behaviour;
      await tenant.run([await tenant.ingested('city taxi', 'other taxi')]);
      const records = await tenant.records();
      expect(records.map(({ state }) => state)).toEqual(['processed', 'processed']);
      for (const record of records.filter(({ decidedBy }) => decidedBy !== 'llm'))
        expect(record.reviewReason).not.toBeNull();
    },
    20_000,
  );

  it('send nothing without consent', async () => {
    await tenant.run([await tenant.ingested('city taxi')]);
    const [record] = await tenant.records();
    expect(stagesOf(record!).at(-1)).toBe('llm no-consent');
    expect(llm.seen).toEqual([]);
  });
});

class Unreadable extends DomainError {
  readonly code = 'similarity.unreadable';
}

describe('an outage of what was learned', () => {
  const failing = (fault: Error) => jest.spyOn(OpenPredictor.prototype, 'execute').mockRejectedValue(fault);

  it('is waited for at first, and then leaves records to the stages behind it and to people', async () => {
    failing(new Error('connection reset'));
    const batchId = await tenant.ingested('CORNER CAFE');
    for (const attempt of [1, 2])
      await expect(tenant.run([batchId], { attempt })).rejects.toThrow('connection reset');
    expect(await tenant.records()).toMatchObject([{ state: 'ingested' }]);
    await tenant.run([batchId], { attempt: 3 });
    const [record] = await tenant.records();
    expect(record).toMatchObject({ state: 'processed', categoryId: null, reviewReason: 'uncategorised' });
    expect(stagesOf(record!)).toEqual(['rules no-rule', 'similarity failed', 'llm no-consent']);
  });

  it('is not waited for where another try would not help: the batch is no dead letter', async () => {
    failing(new Unreadable('It cannot be read'));
    await tenant.rule('cafe', 'meals');
    await tenant.run([await tenant.ingested('CORNER CAFE', 'CHAIR')]);
    expect(await tenant.records()).toMatchObject([
      { decidedBy: 'rules' },
      { state: 'processed', categoryId: null },
    ]);
  });

  it('is no reason to lose what similarity knows when the model’s part fails', async () => {
    jest.spyOn(ChooseCategories.prototype, 'execute').mockRejectedValue(new Unreadable('No prompt'));
    await tenant.run([await tenant.ingested('CORNER CAFE', 'CHAIR')]);
    const [cafe, chair] = await tenant.records();
    expect(cafe).toMatchObject({ decidedBy: 'similarity' });
    expect(stagesOf(chair!).at(-1)).toBe('llm failed');
  });

  it('is not what it is when the worker ends: the batch goes back as it was', async () => {
    await tenant.consents(llm);
    llm.usual = 'hangs';
    const ending = new AbortController();
    const batchId = await tenant.ingested('city taxi');
    const running = tenant.run([batchId], { attempt: 8, signal: ending.signal });
    setTimeout(() => ending.abort(), 50);
    await expect(running).rejects.toThrow(JobInterrupted);
    expect(await tenant.records()).toMatchObject([{ state: 'ingested' }]);
  });
});
