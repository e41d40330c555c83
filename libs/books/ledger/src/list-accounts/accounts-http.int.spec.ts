import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { anEntry } from '../testing/an-entry.js';
import { openTestLedgerApi, type TestLedgerApi } from '../testing/test-ledger-api.js';

let api: TestLedgerApi;
beforeAll(async () => {
  api = await openTestLedgerApi(IdentityHttpModule);
  await api.books.post(api.tenantId, [anEntry({ reference: 'ticket' })]);
});
afterAll(() => api.close());

const savings = { code: '1010', name: 'Savings', type: 'asset', parentCode: '100' };
const opened = {
  ...savings,
  ...{ normalSide: 'debit', currencies: ['EUR'], minimumMinor: '0', isHeading: false },
  ...{ closedAt: null, version: 1, balances: [] },
};

describe('accounts over HTTP', () => {
  it('opens an account, and shows it with its version', async () => {
    const draft = { ...savings, currencies: ['EUR'], minimumMinor: '0' };
    expect(await api.call('POST', '/ledger/accounts', draft)).toMatchObject({ status: 201, body: opened });
    expect(await api.call('POST', '/ledger/accounts', draft)).toMatchObject({
      status: 409,
      body: { code: 'ledger.account-exists' },
    });
    const shown = await api.call('GET', '/ledger/accounts/1010');
    expect(shown).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: opened });
    expect(
      await api.call('GET', '/ledger/accounts/1010', undefined, { headers: { 'if-none-match': '"1"' } }),
    ).toMatchObject({ status: 304 });
  });

  it('changes an account that nobody else has changed', async () => {
    const ifMatch = { headers: { 'if-match': '"1"' } };
    const wish = { name: 'Petty cash box', isClosed: true, currencies: null, minimumMinor: null };
    expect(await api.call('PATCH', '/ledger/accounts/1300', wish, ifMatch)).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { name: 'Petty cash box', closedAt: expect.stringMatching(/Z$/), version: 2 },
    });
    expect(await api.call('PATCH', '/ledger/accounts/1300', { name: 'x' }, ifMatch)).toMatchObject({
      status: 412,
      body: { code: 'http.version-mismatch' },
    });
    const closed = await api.call('GET', '/ledger/accounts?isClosed=true&parentCode=100');
    expect(closed.body).toMatchObject({ items: [{ code: '1300' }] });
  });

  it('says what stands in the way', async () => {
    expect(await api.call('PATCH', '/ledger/accounts/1000', { isClosed: true })).toMatchObject({
      status: 409,
      body: { code: 'ledger.account-has-balance', currency: 'EUR', balanceMinor: '-1234' },
    });
    expect(
      await api.call('POST', '/ledger/accounts', { ...savings, code: 'x', parentCode: '1000' }),
    ).toMatchObject({
      status: 409,
      body: { code: 'ledger.parent-has-postings' },
    });
    expect(await api.call('GET', '/ledger/accounts/nothing%20here')).toMatchObject({
      status: 404,
      body: { code: 'ledger.account-not-found' },
    });
  });

  it.each<[string, object]>([
    ['an empty code', { ...savings, code: '' }],
    ['a code with a space', { ...savings, code: '10 10' }],
    ['a code too long', { ...savings, code: '1'.repeat(21) }],
    ['a number for a code', { ...savings, code: 1010 }],
    ['a name on two lines', { ...savings, name: 'a\nb' }],
    ['no name', { ...savings, name: '' }],
    ['another type', { ...savings, type: 'assets' }],
    ['another side', { ...savings, normalSide: 'left' }],
    ['no side', { ...savings, normalSide: null }],
    ['a currency that is none', { ...savings, currencies: ['EUR', 'XXQ'] }],
    ['no currency', { ...savings, currencies: [] }],
    ['a currency twice', { ...savings, currencies: ['EUR', 'EUR'] }],
    ['currencies of other kinds', { ...savings, currencies: [1, {}] }],
    ['a text for currencies', { ...savings, currencies: 'EUR' }],
    ['a decimal minimum', { ...savings, minimumMinor: '1.5' }],
    ['a minimum beyond 64 bits', { ...savings, minimumMinor: '9223372036854775808' }],
    ['a number for a minimum', { ...savings, minimumMinor: 5 }],
    ['a heading of another kind', { ...savings, parentCode: {} }],
    ['a field that is none', { ...savings, balance: '5' }],
  ])('refuses %s', async (_what, draft) => {
    expect(await api.call('POST', '/ledger/accounts', draft)).toMatchObject({
      status: 400,
      body: { code: 'http.request-invalid' },
    });
  });

  it('keeps a key that may only read from changing anything', async () => {
    const reader = { scopes: ['ledger:read' as const] };
    expect(await api.call('POST', '/ledger/accounts', { ...savings, code: 'y' }, reader)).toMatchObject({
      status: 403,
    });
    expect(await api.call('PATCH', '/ledger/accounts/1000', { name: 'y' }, reader)).toMatchObject({
      status: 403,
    });
    expect(await api.call('PUT', '/ledger/lock', { lockedThrough: '2020-12-31' }, reader)).toMatchObject({
      status: 403,
    });
  });
});

describe('balances and postings over HTTP', () => {
  it('rolls balances up', async () => {
    const { status, body } = await api.call(
      'GET',
      '/ledger/balances?on=2025-12-31&account=100,1000&knownAt=2999-01-01T00:00:00Z',
    );
    expect([status, body]).toEqual([
      200,
      {
        on: '2025-12-31',
        knownAt: expect.stringMatching(/^20.*Z$/),
        accounts: [
          {
            ...{ code: '100', name: 'Cash and bank', type: 'asset', parentCode: null, isHeading: true },
            balances: [
              {
                ...{ currency: 'EUR', amount: '-12.34', amountMinor: '-1234' },
                ...{ ownAmount: '0.00', ownAmountMinor: '0' },
              },
            ],
          },
          {
            ...{ code: '1000', name: 'Cash at bank', type: 'asset', parentCode: '100', isHeading: false },
            balances: [
              {
                ...{ currency: 'EUR', amount: '-12.34', amountMinor: '-1234' },
                ...{ ownAmount: '-12.34', ownAmountMinor: '-1234' },
              },
            ],
          },
        ],
      },
    ]);
    const before = await api.call('GET', '/ledger/balances?knownAt=2020-01-01T00:00:00Z');
    expect(before.body).toEqual({ on: null, knownAt: '2020-01-01T00:00:00.000Z', accounts: [] });
  });

  it('lists postings with the running balance of an account', async () => {
    const { body } = await api.call('GET', '/ledger/postings?account=1000&currency=EUR&count=true');
    expect(body).toMatchObject({
      items: [
        {
          ...{
            reference: 'ticket',
            accountCode: '1000',
            amount: '-12.34',
            amountMinor: '-1234',
            currency: 'EUR',
          },
          ...{ number: 1, runningBalance: '-12.34', runningBalanceMinor: '-1234', recordId: null },
        },
      ],
      ...{ nextCursor: null, count: 1 },
    });
    const all = await api.call('GET', '/ledger/postings?limit=1');
    expect(all.body).toMatchObject({ items: [{ runningBalance: null }], nextCursor: expect.any(String) });
  });

  it.each([
    '/ledger/balances?on=2025-02-30',
    '/ledger/balances?knownAt=2025-02-01',
    '/ledger/balances?account=a%20b',
    '/ledger/postings?currency=euro',
    '/ledger/postings?recordId=1',
    '/ledger/postings?sort=amount',
    '/ledger/postings?categoryId=x',
    '/ledger/postings?limit=501',
  ])('refuses %s', async (path) => {
    expect(await api.call('GET', path)).toMatchObject({
      status: 400,
      body: { code: 'http.request-invalid' },
    });
  });
});

describe('the period lock over HTTP', () => {
  it('closes the books, and opens them for who may override', async () => {
    expect(await api.call('GET', '/ledger/lock')).toMatchObject({
      ...{ status: 200, headers: { etag: '"0"' } },
      body: { lockedThrough: null, reason: null, setBy: null, setAt: null, version: 0 },
    });
    const closed = await api.call('PUT', '/ledger/lock', { lockedThrough: '2024-12-31', reason: 'Filed' });
    expect(closed).toMatchObject({
      ...{ status: 200, headers: { etag: '"1"' } },
      body: {
        lockedThrough: '2024-12-31',
        reason: 'Filed',
        setBy: expect.stringMatching(/^key:/),
        version: 1,
      },
    });
    const writer = { scopes: ['ledger:write' as const] };
    expect(await api.call('PUT', '/ledger/lock', { lockedThrough: null }, writer)).toMatchObject({
      status: 403,
      body: { code: 'ledger.lock-held', lockedThrough: '2024-12-31' },
    });
    const opener = { scopes: ['ledger:write' as const, 'ledger:override' as const] };
    expect(await api.call('PUT', '/ledger/lock', { lockedThrough: null }, opener)).toMatchObject({
      status: 200,
    });
    const history = await api.call('GET', '/ledger/lock/history?limit=1');
    expect(history.body).toMatchObject({ items: [{ lockedThrough: null }], nextCursor: expect.any(String) });
  });

  it.each<[object]>([
    [{}],
    [{ lockedThrough: '2025-02-30' }],
    [{ lockedThrough: 20250228 }],
    [{ lockedThrough: '2025-02-28', reason: '' }],
    [{ lockedThrough: '2025-02-28', reason: 5 }],
    [{ lockedThrough: '2025-02-28', override: true }],
  ])('refuses %j', async (wish) => {
    expect(await api.call('PUT', '/ledger/lock', wish)).toMatchObject({
      status: 400,
      body: { code: 'http.request-invalid' },
    });
  });
});
