import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { openTestLedgerApi, type TestLedgerApi } from '../testing/test-ledger-api.js';

let api: TestLedgerApi;
beforeAll(async () => {
  api = await openTestLedgerApi(IdentityHttpModule);
});
afterAll(() => api.close());

const body = (changes: object = {}) => ({
  reference: 'fx:1',
  effectiveOn: '2026-01-10',
  sell: { accountCode: '1000', amount: '900.00' },
  buy: { accountCode: '1100', currency: 'USD', amount: '1000.00' },
  ...changes,
});
const rate = (changes: object = {}) => ({
  ...{ base: 'EUR', quote: 'USD', on: '2026-01-10', rate: '1.0834', source: 'ECB' },
  ...changes,
});
const put = (...rates: object[]) => api.call('PUT', '/ledger/rates', { rates });

describe('rates over HTTP', () => {
  it('are set and listed, latest day first', async () => {
    expect(await put(rate(), rate({ quote: 'JPY', rate: '160' }), rate({ on: '2026-01-11' }))).toMatchObject({
      status: 204,
    });
    const first = await api.call('GET', '/ledger/rates?base=EUR&limit=2&count=true');
    expect(first.body).toMatchObject({
      items: [rate({ on: '2026-01-11', setAt: expect.any(String) }), { quote: 'USD', on: '2026-01-10' }],
      count: 3,
    });
    const next = await api.call(
      'GET',
      `/ledger/rates?base=EUR&limit=2&cursor=${String(first.body['nextCursor'])}`,
    );
    expect(next.body).toMatchObject({ items: [{ quote: 'JPY', rate: '160' }], nextCursor: null });
    const some = await api.call('GET', '/ledger/rates?quote=USD&from=2026-01-10&until=2026-01-11');
    expect(some.body['items']).toHaveLength(1);
  });

  it.each([
    [400, 'http.request-invalid', { rate: '0' }],
    [400, 'http.request-invalid', { rate: 1.5 }],
    [400, 'http.request-invalid', { base: 'euro' }],
    [400, 'http.request-invalid', { on: '2026-02-30' }],
    [422, 'ledger.rate-invalid', { base: 'USD' }],
    [422, 'ledger.rate-invalid', { base: 'XXZ' }],
  ])('are refused with %s %s: %j', async (status, code, changes) => {
    expect(await put(rate(changes))).toMatchObject({ status, body: { code } });
  });
});

describe('exchanges over HTTP', () => {
  it('are posted at the stored rate, and answered the same when they come again', async () => {
    const wish = body({ buy: { accountCode: '1100', currency: 'USD' } });
    const first = await api.post('/ledger/exchanges', wish);
    expect(first).toMatchObject({
      status: 201,
      body: {
        ...{
          reference: 'fx:1',
          rate: '1.0834',
          rateSource: 'ECB',
          rateOn: '2026-01-10',
          homeCurrency: 'EUR',
        },
        ...{ entryId: expect.any(String), value: '900.00', realised: '0.00', balances: null },
      },
    });
    expect(await api.post('/ledger/exchanges', wish)).toEqual(first);
    expect(await api.call('GET', `/ledger/entries/${String(first.body['entryId'])}`)).toMatchObject({
      body: {
        reference: 'exchange:fx:1',
        postings: expect.arrayContaining([expect.objectContaining({ amount: '975.06' })]),
      },
    });
  });

  it('are tried out with what they would realise', async () => {
    const sale = {
      reference: 'fx:2',
      sell: { accountCode: '1100', currency: 'USD', amount: '975.06' },
      buy: { accountCode: '1000', amount: '1000.00' },
    };
    expect(await api.post('/ledger/exchanges?dryRun=true', body(sale))).toMatchObject({
      status: 201,
      body: {
        realised: '100.00',
        balances: expect.arrayContaining([expect.objectContaining({ balance: '100.00' })]),
      },
    });
    expect((await api.call('GET', '/ledger/entries?reference=exchange:fx:2')).body['items']).toEqual([]);
  });

  it.each([
    [422, 'ledger.exchange-invalid', { rate: '1.1' }],
    [422, 'ledger.exchange-invalid', { sell: { accountCode: '1000', amount: '0.00' } }],
    [422, 'ledger.rate-unknown', { buy: { accountCode: '1100', currency: 'CHF' } }],
    [422, 'ledger.currency-unknown', { buy: { accountCode: '1100', currency: 'XXZ' } }],
    [422, 'ledger.account-unknown', { buy: { accountCode: '9999', currency: 'USD', amount: '1.00' } }],
    [422, 'ledger.metadata-invalid', { metadata: { nested: [] } }],
    [409, 'ledger.reference-reused', { reference: 'fx:1' }],
    [400, 'http.request-invalid', { sell: null }],
    [400, 'http.request-invalid', { sell: 'all' }],
    [400, 'http.request-invalid', { sell: { accountCode: '1000', amount: '-5.00' } }],
    [400, 'http.request-invalid', { buy: { accountCode: '1100', currency: 'USD', amount: '0.001' } }],
    [400, 'http.request-invalid', { rate: 'much' }],
    [400, 'http.request-invalid', { override: null }],
    [422, 'ledger.exchange-invalid', { sell: { accountCode: '1000', amount: '9'.repeat(30) } }],
  ])('are refused with %s %s: %j', async (status, code, changes) => {
    const wish = body({ reference: 'refused', ...changes });
    expect(await api.post('/ledger/exchanges', wish)).toMatchObject({ status, body: { code } });
  });
});
