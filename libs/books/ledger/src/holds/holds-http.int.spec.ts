import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { openTestLedgerApi, type TestLedgerApi } from '../testing/test-ledger-api.js';

let api: TestLedgerApi;
beforeAll(async () => {
  api = await openTestLedgerApi(IdentityHttpModule);
});
afterAll(() => api.close());

const sides = (amount: string) => [
  { accountCode: '6300', amount },
  { accountCode: '1000', amount: `-${amount}` },
];
const body = (changes: object = {}) => ({
  reference: 'authorisation:1',
  effectiveOn: '2025-03-31',
  description: 'A train ticket',
  postings: sides('10.00'),
  ...changes,
});
const idOf = (answer: { body: Record<string, unknown> }): string =>
  (answer.body['hold'] as { id: string }).id;
const refusal = (status: number, code: string) => ({ status, body: { code } });

describe('holds over HTTP', () => {
  it('are placed, committed in part and voided', async () => {
    const placed = await api.post(
      '/ledger/holds',
      body({ expiresAt: '2999-01-01T00:00:00Z', metadata: { till: 4 } }),
    );
    expect(placed).toMatchObject({
      status: 201,
      body: {
        balances: null,
        hold: {
          ...{
            reference: 'authorisation:1',
            status: 'open',
            effectiveOn: '2025-03-31',
            metadata: { till: 4 },
          },
          ...{ expiresAt: '2999-01-01T00:00:00.000Z', closedAt: null, commits: [] },
          postings: [
            {
              ...{
                accountCode: '6300',
                amount: '10.00',
                amountMinor: '1000',
                held: '10.00',
                heldMinor: '1000',
              },
              ...{ currency: 'EUR', recordId: null, categoryId: null, counterparty: null },
            },
            { accountCode: '1000', amount: '-10.00', held: '-10.00' },
          ],
        },
      },
    });
    const id = idOf(placed);
    const part = { reference: 'capture-1', postings: sides('4.00'), effectiveOn: '2025-04-02' };
    const committed = await api.post(`/ledger/holds/${id}/commit`, part);
    expect(committed).toMatchObject({
      status: 201,
      body: { entryId: expect.any(String), hold: { status: 'open', postings: [{ held: '6.00' }, {}] } },
    });
    expect(await api.post(`/ledger/holds/${id}/commit`, part)).toEqual(committed);
    const voided = await api.post(`/ledger/holds/${id}/void`, {});
    expect(voided).toMatchObject({
      status: 200,
      body: { status: 'voided', commits: [{ reference: 'capture-1', entryId: committed.body['entryId'] }] },
    });
    expect(await api.call('GET', `/ledger/holds/${id}`)).toMatchObject({ status: 200, body: voided.body });
    expect(await api.post(`/ledger/holds/${id}/commit`, {})).toMatchObject(
      refusal(409, 'ledger.hold-not-open'),
    );
  });

  it('are tried out, both ways, and nothing is kept', async () => {
    const tried = await api.post('/ledger/holds?dryRun=true', body({ reference: 'tried' }));
    expect(tried).toMatchObject({
      status: 201,
      body: { balances: [{ accountCode: '1000', heldCreditMinor: '1000' }, { heldDebitMinor: '1000' }] },
    });
    expect(await api.call('GET', `/ledger/holds/${idOf(tried)}`)).toMatchObject({ status: 404 });
    const id = idOf(await api.post('/ledger/holds', body({ reference: 'kept' })));
    expect(await api.post(`/ledger/holds/${id}/commit?dryRun=true`, {})).toMatchObject({
      status: 201,
      body: { hold: { status: 'committed' }, balances: [{ heldCreditMinor: '0' }, {}] },
    });
    expect(await api.call('GET', `/ledger/holds/${id}`)).toMatchObject({ body: { status: 'open' } });
  });

  it('are listed by state, account and reference, in pages', async () => {
    for (const n of [1, 2, 3]) await api.post('/ledger/holds', body({ reference: `listed:${n}` }));
    const list = (query: string) => api.call('GET', `/ledger/holds?${query}`);
    const first = await list('status=open&accountCode=6300&limit=2&count=true');
    expect(first.body).toMatchObject({
      items: [{ reference: 'listed:3' }, { reference: 'listed:2' }],
      count: 4,
    });
    const next = await list(
      `status=open&accountCode=6300&limit=2&cursor=${String(first.body['nextCursor'])}`,
    );
    expect(next.body).toMatchObject({
      items: [{ reference: 'listed:1' }, { reference: 'kept' }],
      nextCursor: null,
    });
    expect((await list('reference=listed:2')).body['items']).toHaveLength(1);
    expect((await list('accountCode=4000')).body['items']).toEqual([]);
    expect((await list('sort=expiresAt')).body['items']).toHaveLength(5);
    expect(await list('status=lost')).toMatchObject(refusal(400, 'http.request-invalid'));
  });

  it.each([
    [409, 'ledger.reference-reused', { reference: 'kept', description: 'Another' }],
    [422, 'ledger.reference-reserved', { reference: 'record:1' }],
    [422, 'ledger.entry-unbalanced', { postings: [...sides('1.00'), ...sides('1.00').slice(1)] }],
    [422, 'ledger.entry-one-sided', { postings: sides('1.00').slice(1) }],
    [422, 'ledger.posting-zero', { postings: sides('0.00') }],
    [
      422,
      'ledger.account-unknown',
      { postings: [{ accountCode: '9999', amount: '1.00' }, ...sides('1.00').slice(1)] },
    ],
    [
      422,
      'ledger.currency-unknown',
      { postings: sides('1.00').map((side) => ({ ...side, currency: 'XXZ' })) },
    ],
    [422, 'ledger.amount-out-of-range', { postings: sides('92233720368547758.08') }],
    [422, 'ledger.hold-expiry-invalid', { expiresAt: '2020-01-01T00:00:00Z' }],
    [422, 'ledger.metadata-invalid', { metadata: { nested: {} } }],
    [400, 'http.request-invalid', { expiresAt: 'tomorrow' }],
    [400, 'http.request-invalid', { postings: sides('0.001') }],
    [400, 'http.request-invalid', { postings: null }],
    [400, 'http.request-invalid', { postings: [null, 1] }],
    [400, 'http.request-invalid', { status: 'committed' }],
  ])('are refused with %s %s', async (status, code, changes) => {
    const wish = body({ reference: 'refused', ...changes });
    expect(await api.post('/ledger/holds', wish)).toMatchObject(refusal(status, code));
  });

  it('refuse commits that are wrong, or of who may not', async () => {
    const id = idOf(await api.post('/ledger/holds', body({ reference: 'wrong' })));
    const commit = (wish: object) => api.post(`/ledger/holds/${id}/commit`, wish);
    const part = { reference: 'a', postings: sides('11.00') };
    expect(await commit(part)).toMatchObject(refusal(422, 'ledger.hold-exceeded'));
    expect(await commit({ postings: sides('1.00') })).toMatchObject(
      refusal(422, 'ledger.commit-reference-missing'),
    );
    for (const wish of [{ reference: null, postings: sides('1.00') }, { postings: null }, { override: 1 }])
      expect(await commit(wish)).toMatchObject(refusal(400, 'http.request-invalid'));
    expect(await commit({ rest: 'burn' })).toMatchObject(refusal(400, 'http.request-invalid'));
    const may = ['ledger:write'] as const;
    expect(await api.post(`/ledger/holds/${id}/commit`, { override: true }, [...may])).toMatchObject(
      refusal(403, 'ledger.override-forbidden'),
    );
    expect(await api.post(`/ledger/holds/${id}/void`, {}, ['ledger:read'])).toMatchObject({ status: 403 });
    expect(await api.post(`/ledger/holds/${api.tenantId}/void`, {})).toMatchObject(
      refusal(404, 'ledger.hold-not-found'),
    );
  });
});
