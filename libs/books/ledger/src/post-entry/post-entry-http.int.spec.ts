import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { openTestLedgerApi, type TestLedgerApi } from '../testing/test-ledger-api.js';

let api: TestLedgerApi;
beforeAll(async () => {
  api = await openTestLedgerApi(IdentityHttpModule);
});
afterAll(() => api.close());

const sides = (amount = '12.34') => [
  { accountCode: '6300', amount },
  { accountCode: '1000', amount: amount.startsWith('-') ? amount.slice(1) : `-${amount}` },
];
const body = (changes: object = {}) => ({
  reference: 'ticket',
  effectiveOn: '2025-03-31',
  description: 'A train ticket',
  postings: sides(),
  ...changes,
});
const most = (2n ** 63n - 1n).toString();

describe('POST /ledger/entries', () => {
  it('posts an entry, in decimals or minor units, and answers the same when it comes again', async () => {
    const first = await api.post('/ledger/entries', body({ metadata: { seat: 12, window: true } }));
    expect(first).toEqual({
      status: 201,
      body: { reference: 'ticket', entryId: expect.any(String), outcome: 'posted', balances: null },
    });
    const minor = [
      { accountCode: '1000', amountMinor: '-1234', currency: 'EUR' },
      { accountCode: '6300', amountMinor: '1234', currency: 'EUR' },
    ];
    const again = await api.post(
      '/ledger/entries',
      body({ metadata: { window: true, seat: 12 }, postings: minor }),
    );
    expect(again.body).toEqual({ ...first.body, outcome: 'already-posted' });
    expect(await api.post('/ledger/entries', body())).toMatchObject({
      status: 409,
      body: { code: 'ledger.reference-reused', reference: 'ticket' },
    });
  });

  it('tries an entry out', async () => {
    const wish = body({ reference: 'rehearsal', postings: sides('1.00') });
    const before = await api.books.standing(api.tenantId);
    expect(await api.post('/ledger/entries?dryRun=true', wish)).toMatchObject({
      status: 201,
      body: {
        entryId: null,
        outcome: 'rehearsed',
        balances: expect.arrayContaining([
          expect.objectContaining({
            accountCode: '6300',
            balanceMinor: String((before['6300 EUR'] ?? 0n) + 100n),
          }),
        ]),
      },
    });
    expect(await api.books.standing(api.tenantId)).toEqual(before);
  });

  it.each<[string, number, object]>([
    ['ledger.entry-unbalanced', 422, { postings: [sides()[0], sides('12.35')[1]] }],
    ['ledger.entry-one-sided', 422, { postings: sides().slice(0, 1) }],
    ['ledger.entry-one-sided', 422, { postings: [] }],
    ['ledger.posting-zero', 422, { postings: sides('0.00') }],
    ['ledger.amount-out-of-range', 422, { postings: sides('92233720368547758.08') }],
    ['ledger.amount-out-of-range', 422, { postings: sides('9'.repeat(30)) }],
    ['ledger.currency-unknown', 422, { postings: sides().map((side) => ({ ...side, currency: 'ABC' })) }],
    ['ledger.account-unknown', 422, { postings: sides().map((side) => ({ ...side, accountCode: '0' })) }],
    ['ledger.metadata-invalid', 422, { metadata: { deep: {} } }],
    ['ledger.metadata-invalid', 422, { metadata: { long: 'x'.repeat(5_000) } }],
    ['ledger.reference-reserved', 422, { reference: 'record:01890a5d-ac96-774b-bcce-b302099a8057' }],
    ['http.request-invalid', 400, { postings: sides('1.234') }],
    ['http.request-invalid', 400, { postings: [{ accountCode: '6300' }, sides()[1]] }],
    ['http.request-invalid', 400, { postings: [{ ...sides()[0], amountMinor: '1' }, sides()[1]] }],
    ['http.request-invalid', 400, { postings: [{ ...sides()[0], amount: 12.34 }, sides()[1]] }],
    ['http.request-invalid', 400, { postings: [null, 7] }],
    ['http.request-invalid', 400, { postings: 'all' }],
    ['http.request-invalid', 400, { effectiveOn: '2025-02-30' }],
    ['http.request-invalid', 400, { metadata: [] }],
    ['http.request-invalid', 400, { reference: '' }],
  ])('refuses with %s', async (code, status, changes) => {
    const answer = await api.post('/ledger/entries', body({ reference: 'faulty', ...changes }));
    expect(answer).toMatchObject({ status, body: { code } });
    expect((await api.books.entries(api.tenantId)).map(({ reference }) => reference)).not.toContain('faulty');
  });

  it('says which balance an amount does not fit into', async () => {
    const full = [
      { accountCode: '7000', amountMinor: most },
      { accountCode: '2000', amountMinor: `-${most}` },
    ];
    expect(await api.post('/ledger/entries', body({ reference: 'full', postings: full }))).toMatchObject({
      status: 201,
    });
    const more = sides().map((side, n) => (n === 0 ? { ...side, accountCode: '7000' } : side));
    expect(await api.post('/ledger/entries', body({ reference: 'more', postings: more }))).toMatchObject({
      status: 409,
      body: { code: 'ledger.balance-out-of-range', reference: 'more', accountCode: '7000', currency: 'EUR' },
    });
  });

  it('posts into a closed period for who may and says so', async () => {
    await api.books.lock(api.tenantId, '2020-12-31');
    const late = body({ reference: 'late', effectiveOn: '2020-12-31' });
    expect(await api.post('/ledger/entries', late)).toMatchObject({
      status: 409,
      body: { code: 'ledger.period-closed', effectiveOn: '2020-12-31' },
    });
    const wish = { ...late, override: true };
    expect(await api.post('/ledger/entries', wish, ['ledger:write'])).toMatchObject({
      status: 403,
      body: { code: 'ledger.override-forbidden' },
    });
    const answer = await api.post('/ledger/entries', wish, ['ledger:write', 'ledger:override']);
    expect(answer).toMatchObject({ status: 201, body: { outcome: 'posted' } });
    expect(await api.post('/ledger/entries', late)).toMatchObject({
      status: 201,
      body: { outcome: 'already-posted' },
    });
    const path = `/ledger/entries/${String(answer.body['entryId'])}/reversal`;
    expect(await api.post(path, {})).toMatchObject({ status: 409, body: { code: 'ledger.period-closed' } });
    expect(await api.post(path, { at: 'original-date', effectiveOn: '2020-12-31' })).toMatchObject({
      status: 400,
    });
    expect(await api.post(path, { at: 'original-date', override: true })).toMatchObject({ status: 201 });
  });

  it('is not for who may only read', async () => {
    expect(await api.post('/ledger/entries', body(), ['ledger:read'])).toMatchObject({ status: 403 });
  });
});

describe('POST /ledger/entries/bulk', () => {
  const entries = (...references: string[]) => references.map((reference) => body({ reference }));

  it('posts all entries and says what came of each', async () => {
    const first = await api.post('/ledger/entries/bulk', { entries: entries('b', 'a') });
    expect(first).toMatchObject({ status: 201, body: { posted: 2, alreadyPosted: 0, balances: null } });
    const again = await api.post('/ledger/entries/bulk', { entries: entries('c', 'a', 'c') });
    expect(again.body).toMatchObject({
      posted: 1,
      alreadyPosted: 2,
      entries: [
        { reference: 'c', outcome: 'posted' },
        { ...(first.body['entries'] as object[])[1], outcome: 'already-posted' },
        { reference: 'c', outcome: 'already-posted' },
      ],
    });
  });

  it('posts none when one is wrong, and says which', async () => {
    const wrong = body({ reference: 'wrong', postings: sides().slice(1) });
    expect(await api.post('/ledger/entries/bulk', { entries: [...entries('x', 'y'), wrong] })).toMatchObject({
      status: 422,
      body: { code: 'ledger.entry-one-sided', reference: 'wrong' },
    });
    const malformed = body({ reference: 'malformed', postings: sides('0.001') });
    expect(await api.post('/ledger/entries/bulk', { entries: [...entries('x'), malformed] })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/entries/1/postings/0/amount' }] },
    });
    const references = (await api.books.entries(api.tenantId)).map(({ reference }) => reference);
    expect(references).not.toEqual(expect.arrayContaining(['x']));
  });

  it('takes a thousand at once and no more', async () => {
    const many = entries(...Array.from({ length: 1_000 }, (_, n) => `many${n}`));
    expect(await api.post('/ledger/entries/bulk?dryRun=true', { entries: many })).toMatchObject({
      status: 201,
      body: { posted: 1_000 },
    });
    expect(await api.post('/ledger/entries/bulk', { entries: many })).toMatchObject({
      body: { posted: 1_000 },
    });
    expect(await api.post('/ledger/entries/bulk', { entries: [...many, body()] })).toMatchObject({
      status: 400,
    });
    expect(await api.post('/ledger/entries/bulk', { entries: [] })).toMatchObject({ status: 400 });
  });
});
