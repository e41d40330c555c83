import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Database } from '@balance/database';
import { EventQuery } from '@balance/events';
import { IdentityHttpModule } from '@balance/identity/http';
import { everyRow } from '@balance/testing';
import { aPayment, TestLanguageModel } from './testing/test-language-model.js';

jest.setTimeout(30_000);

let test: TestLanguageModel;

beforeAll(async () => {
  test = await TestLanguageModel.open(IdentityHttpModule);
});
afterAll(() => test.close());

const body = { isEnabled: true, hasConsent: true, monthlyBudget: '2.5' };

describe('the language model over HTTP', () => {
  it('is not allowed anything until somebody says so', async () => {
    const tenant = await test.tenant(null);
    expect(await tenant.call('GET', '')).toMatchObject({
      status: 200,
      headers: { etag: '"0"' },
      body: {
        isConfigured: true,
        provider: new URL(test.server.url).host,
        model: 'gpt-4.1-mini',
        isEnabled: true,
        consent: null,
        monthlyBudget: null,
        currency: 'USD',
        version: 0,
      },
    });
  });

  it('remembers who gave consent first and when, until it is taken back', async () => {
    const tenant = await test.tenant(null);
    const given = await tenant.call('PUT', '', body);
    expect(given).toMatchObject({ status: 200, body: { monthlyBudget: '2.500000', version: 1 } });
    const consent = given.body.consent as { by: string; provider: string };
    expect(consent).toMatchObject({ by: expect.stringMatching(/^key:/), at: expect.any(String) });
    const kept = await tenant.call('PUT', '', { ...body, isEnabled: false });
    expect(kept.body).toMatchObject({ consent, isEnabled: false, version: 2 });
    const taken = await tenant.call('PUT', '', { ...body, hasConsent: false, monthlyBudget: null });
    expect(taken.body).toMatchObject({ consent: null, monthlyBudget: null, version: 3 });
    const { events } = await test
      .get(Database)
      .forTenant(tenant.id, (tx) =>
        test.get(EventQuery).page(tx, { types: ['LANGUAGE_MODEL_CHANGED'], limit: 10 }),
      );
    expect(events.map(({ payload }) => payload)).toMatchObject([
      { consentTo: null, monthlyBudget: null },
      { consentTo: consent.provider, isEnabled: false },
      { consentTo: consent.provider, isEnabled: true, monthlyBudget: '2.500000', currency: 'USD' },
    ]);
  });

  it('is changed by one at a time', async () => {
    const tenant = await test.tenant(null);
    const changes = await Promise.all(
      [1, 2].map(() => tenant.call('PUT', '', body, { headers: { 'if-match': '"0"' } })),
    );
    expect(changes.map(({ status }) => status).sort()).toEqual([200, 412]);
    const unchanged = await tenant.call('GET', '', undefined, { headers: { 'if-none-match': '"1"' } });
    expect(unchanged.status).toBe(304);
  });

  it.each([
    {},
    { ...body, monthlyBudget: '-1' },
    { ...body, monthlyBudget: '1.0000001' },
    { ...body, monthlyBudget: '9'.repeat(10) },
    { ...body, monthlyBudget: 5 },
    { ...body, monthlyBudget: undefined },
    { ...body, hasConsent: 'yes' },
    { ...body, isEnabled: null },
    { ...body, consent: {} },
  ])('refuses %j', async (fault) => {
    const tenant = await test.tenant(null);
    expect(await tenant.call('PUT', '', fault)).toMatchObject({
      status: 400,
      body: { code: 'http.request-invalid' },
    });
  });

  it('is changed by those who may', async () => {
    const tenant = await test.tenant(null);
    expect(await tenant.call('PUT', '', body, { scopes: ['models:read'] })).toMatchObject({ status: 403 });
    expect(await tenant.call('GET', '', undefined, { scopes: ['rules:read'] })).toMatchObject({
      status: 403,
    });
  });

  it('tells what was sent and what it has cost, to the tenant whose it is', async () => {
    const tenant = await test.tenant({ monthlyBudgetMicros: 2_000_000n });
    for (const text of ['TAXI ONE', 'CORNER CAFE', 'NO IDEA']) await tenant.choose([aPayment(text)]);
    test.server.script.push({ status: 401 });
    await tenant.choose([aPayment('TAXI TWO')]);

    const { body: page } = await tenant.call('GET', '/requests?limit=2&count=true');
    expect(page).toMatchObject({
      count: 4,
      items: [
        { outcome: 'unauthorised', cost: '0.000000', inputTokens: null, answered: 0 },
        {
          outcome: 'answered',
          items: [{ text: 'NO IDEA', direction: 'out', amount: 'below 10 GBP' }],
          promptVersion: 'v1',
          currency: 'USD',
          answered: 1,
        },
      ],
    });
    const rest = await tenant.call('GET', `/requests?cursor=${String(page.nextCursor)}`);
    const others = rest.body.items as { cost: string; items: { text: string }[] }[];
    expect(others.map(({ items }) => items[0]?.text)).toEqual(['CORNER CAFE', 'TAXI ONE']);
    expect((await tenant.call('GET', '/requests?outcome=unauthorised,server')).body.items).toHaveLength(1);
    expect((await tenant.call('GET', '/requests?until=2020-01-01T00:00:00Z')).body.items).toEqual([]);

    const all = [...(page.items as { cost: string }[]), ...others];
    const sum = all.reduce((total, { cost }) => total + BigInt(cost.replace('.', '')), 0n);
    const spending = await tenant.call('GET', '/spending');
    expect(spending.body).toEqual({
      month: `${new Date().toISOString().slice(0, 7)}-01`,
      spent: `0.${sum.toString().padStart(6, '0')}`,
      held: '0.000000',
      budget: '2.000000',
      currency: 'USD',
    });

    const stranger = await test.tenant();
    expect((await stranger.call('GET', '/requests')).body.items).toEqual([]);
    expect((await stranger.call('GET', '/spending')).body).toMatchObject({
      spent: '0.000000',
      budget: '5.000000',
    });
  });

  it('keeps nothing of what was withheld or taken out', async () => {
    const tenant = await test.tenant();
    await tenant.choose([
      aPayment('FASTER PAYMENT TO MARY JONES'),
      aPayment('TAXI GB33BUKB20201555555555', { normalizedText: 'taxi of the bank' }),
    ]);
    for (const [table, text] of await everyRow(test.adminUrl))
      expect([table, /mary jones|20201555555555|taxi of the bank/i.test(text)]).toEqual([table, false]);
  });
});
