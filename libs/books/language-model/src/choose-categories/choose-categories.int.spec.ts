import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { aPayment, categories, meals, TestLanguageModel, travel } from '../testing/test-language-model.js';

let test: TestLanguageModel;

beforeAll(async () => {
  test = await TestLanguageModel.open(IdentityHttpModule);
});
afterAll(() => test.close());
beforeEach(() => {
  test.server.seen.length = 0;
});

const taxi = aPayment('CITY TAXIS');
const cafe = aPayment('CORNER CAFE');
const facts = { confidence: expect.closeTo(0.8), model: 'gpt-4.1-mini', promptVersion: 'v1', cached: false };

describe('choosing categories', () => {
  it('answers each key with a category of the tenant’s own list, and why', async () => {
    const tenant = await test.tenant();
    const verdicts = await tenant.choose([taxi, cafe, aPayment('UNHEARD OF')]);
    expect([...verdicts]).toEqual(
      expect.arrayContaining([
        [taxi.key, { outcome: 'chosen', categoryId: travel.id, rationale: 'It says CITY TAXIS', ...facts }],
        [cafe.key, { outcome: 'chosen', categoryId: meals.id, rationale: 'It says CORNER CAFE', ...facts }],
        [
          'UNHEARD OF',
          { outcome: 'none', reason: 'no-category-fits', rationale: 'It says UNHEARD OF', ...facts },
        ],
      ]),
    );
    expect(verdicts.size).toBe(3);
  });

  it('sends what the log shows and nothing that names records, tenant, accounts or people', async () => {
    const tenant = await test.tenant();
    const payments = [
      aPayment('TAXI 4111 1111 1111 1111', { key: 'record-1', amountMinor: -4_999n }),
      aPayment('FASTER PAYMENT TO JOHN SMITH', { key: 'record-2' }),
      aPayment('20-00-00 12345678', { key: 'record-3' }),
    ];
    const verdicts = await tenant.choose(payments);
    expect(verdicts.get('record-2')).toEqual({ outcome: 'unavailable', reason: 'withheld' });
    expect(verdicts.get('record-3')).toEqual({ outcome: 'unavailable', reason: 'withheld' });
    const [seen] = test.server.seen;
    const item = { text: 'TAXI [card]', direction: 'out', amount: '10 to 100 GBP' };
    expect(seen?.items).toEqual([{ key: expect.stringMatching(/^[a-z]{4}$/), ...item }]);
    for (const secret of ['4111', '4999', '49.99', 'SMITH', 'record-', tenant.id, travel.id])
      expect(seen?.text).not.toContain(secret);
    expect(await tenant.requests()).toMatchObject([
      { items: [item], outcome: 'answered', answered: 1, model: 'gpt-4.1-mini', promptVersion: 'v1' },
    ]);
  });

  it('asks about one payee and direction once, whatever the texts and amounts', async () => {
    const tenant = await test.tenant();
    const taxis = [1n, 99n, 12_345n].map((minor, n) =>
      aPayment(`CITY TAXIS ${n}`, { key: `t${n}`, normalizedText: 'city taxis', amountMinor: -minor }),
    );
    const refund = aPayment('CITY TAXIS 9', { normalizedText: 'city taxis', amountMinor: 500n });
    const verdicts = await tenant.choose([...taxis, refund]);
    expect(verdicts.size).toBe(4);
    expect(test.server.seen.flatMap(({ items }) => items)).toMatchObject([
      { direction: 'out', amount: 'below 1000 GBP' },
      { direction: 'in', amount: 'below 10 GBP' },
    ]);
  });

  it('does not ask again what was answered, until the categories change', async () => {
    const tenant = await test.tenant();
    await tenant.choose([taxi]);
    expect((await tenant.choose([taxi])).get(taxi.key)).toEqual({
      outcome: 'chosen',
      categoryId: travel.id,
      rationale: 'It says CITY TAXIS',
      ...facts,
      cached: true,
    });
    await tenant.choose([taxi], { choices: categories.toReversed() });
    expect(test.server.seen).toHaveLength(1);
    await tenant.choose([taxi], { choices: [travel] });
    expect(test.server.seen).toHaveLength(2);
    await (await test.tenant()).choose([taxi]);
    expect(test.server.seen).toHaveLength(3);
  });

  it('cannot be given a category that is not on the list', async () => {
    const tenant = await test.tenant();
    test.server.usual = 'wrong-ids';
    expect((await tenant.choose([taxi])).get(taxi.key)).toEqual({
      outcome: 'unavailable',
      reason: 'invalid-answer',
    });
    test.server.usual = 'answers';
    const schema = JSON.stringify(test.server.seen[0]?.body.response_format);
    expect(schema).toContain('"enum":["c1","c2","none"]');
    expect((await tenant.choose([taxi])).get(taxi.key)).toMatchObject({ outcome: 'chosen', cached: false });
  });

  it('is told in plain lines why, however the model says it', async () => {
    const tenant = await test.tenant();
    const { decide } = test.server;
    test.server.decide = () => ({
      category: 'c1',
      confidence: 1,
      rationale: `<b>See</b>\n\u202ehttps://evil.example ${'x'.repeat(300)}`,
    });
    const verdict = (await tenant.choose([taxi])).get(taxi.key);
    test.server.decide = decide;
    const rationale = verdict && 'rationale' in verdict ? verdict.rationale : '';
    expect(rationale).toMatch(/^bSee\/b x+…$/);
    expect(rationale).toHaveLength(160);
  });

  it('has nothing to say without a key', async () => {
    const bare = await test.another(IdentityHttpModule, { LLM_API_KEY: '' });
    const tenant = await test.tenant();
    const verdicts = await tenant.choose([taxi, cafe], { app: bare });
    await bare.close();
    const verdict = { outcome: 'unavailable', reason: 'not-configured' };
    expect([...verdicts.values()]).toEqual([verdict, verdict]);
    expect(test.server.seen).toEqual([]);
  });

  it.each([
    ['no-consent', null],
    ['no-consent', { hasConsent: false }],
    ['switched-off', { isEnabled: false }],
    ['budget-used-up', { monthlyBudgetMicros: 0n }],
  ] as const)('sends nothing with %s (%j)', async (reason, wish) => {
    const tenant = await test.tenant(wish);
    expect([...(await tenant.choose([taxi, cafe])).values()]).toEqual([
      { outcome: 'unavailable', reason },
      { outcome: 'unavailable', reason },
    ]);
    expect(test.server.seen).toEqual([]);
    expect(await tenant.requests()).toEqual([]);
  });

  it('takes consent to one server for no consent to another', async () => {
    const elsewhere = await test.another(IdentityHttpModule, { LLM_BASE_URL: 'http://127.0.0.1:9/v1' });
    const tenant = await test.tenant();
    const verdicts = await tenant.choose([taxi], { app: elsewhere });
    await elsewhere.close();
    expect(verdicts.get(taxi.key)).toEqual({ outcome: 'unavailable', reason: 'no-consent' });
  });

  it('stops between requests when consent is taken back', async () => {
    const tenant = await test.tenant();
    const slow = await test.another(IdentityHttpModule, { LLM_BATCH: '1', LLM_CONCURRENCY: '1' });
    const { decide } = test.server;
    let withdrawn: Promise<unknown> | undefined;
    test.server.decide = (item) => {
      withdrawn ??= tenant.set({ hasConsent: false });
      return decide(item);
    };
    const work = tenant.choose(
      Array.from({ length: 30 }, (_, n) => aPayment(`TAXI NUMBER${n}`)),
      { app: slow },
    );
    const verdicts = [...(await work).values()];
    await withdrawn;
    test.server.decide = decide;
    await slow.close();
    const without = verdicts.filter((one) => one.outcome === 'unavailable' && one.reason === 'no-consent');
    expect(without.length).toBeGreaterThan(0);
    expect(verdicts).toHaveLength(30);
  });
});
