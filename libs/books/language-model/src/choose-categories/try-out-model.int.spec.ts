import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '@balance/config';
import { LlmClient, llmSettingsOf } from '@balance/llm';
import { TestLlmServer } from '@balance/testing';
import { aPayment, categories, meals } from '../testing/test-language-model.js';
import { tryOutModel } from './try-out-model.js';

let server: TestLlmServer;
let client: LlmClient;

beforeAll(async () => {
  server = await TestLlmServer.start(({ text }) => ({
    category: /cafe/i.test(String(text)) ? 'c2' : 'none',
    confidence: 0.8,
    rationale: 'It says so',
  }));
  const variables = { LLM_BASE_URL: server.url, LLM_API_KEY: 'test', LLM_ATTEMPTS: '1' };
  client = new LlmClient(llmSettingsOf(loadConfig(variables)));
});
afterAll(() => server.stop());

describe('tryOutModel', () => {
  it('gives each key a verdict, and tells the cost by the tokens that the server has counted', async () => {
    const payments = [
      aPayment('CORNER CAFE'),
      aPayment('CORNER CAFE', { key: 'again' }),
      aPayment('WHO KNOWS'),
      aPayment('MR JOHN SMITH'),
    ];
    const { verdicts, costMicros } = await tryOutModel(client, { payments, categories });
    expect(verdicts.get('CORNER CAFE')).toMatchObject({ outcome: 'chosen', categoryId: meals.id });
    expect(verdicts.get('again')).toEqual(verdicts.get('CORNER CAFE'));
    expect(verdicts.get('WHO KNOWS')).toMatchObject({ outcome: 'none' });
    expect(verdicts.get('MR JOHN SMITH')).toEqual({ outcome: 'unavailable', reason: 'withheld' });
    expect(server.seen.flatMap(({ items }) => items)).toHaveLength(2);
    expect(costMicros).toBeGreaterThan(0n);
  });

  it('says that a model is out of reach', async () => {
    server.script.push({ status: 500 });
    const { verdicts } = await tryOutModel(client, { payments: [aPayment('OTHER CAFE')], categories });
    expect(verdicts.get('OTHER CAFE')).toEqual({ outcome: 'unavailable', reason: 'provider-failed' });
  });
});
