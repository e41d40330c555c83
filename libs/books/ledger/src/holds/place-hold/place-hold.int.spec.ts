import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NewHold } from '../../domain/hold.js';
import { aHold } from '../../testing/a-hold.js';
import { anEntry, aPosting } from '../../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../../testing/test-books.js';
import { fare, testHolds } from '../../testing/test-holds.js';
import { PlaceHold } from './place-hold.use-case.js';

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const tenantWithHolds = async () => {
  const tenantId = await books.newTenant();
  return { tenantId, ...testHolds(books, tenantId) };
};

describe('PlaceHold', () => {
  it('reserves on both sides, posts nothing, and tells so', async () => {
    const { tenantId, place, held } = await tenantWithHolds();
    const expiresAt = new Date(Date.now() + 60_000);
    const hold = await place(aHold({ expiresAt, metadata: { till: 4 } }));
    expect(hold).toMatchObject({
      ...{ status: 'open', expiresAt, closedAt: null, commits: [], metadata: { till: 4 } },
      postings: [
        { accountCode: '6300', amountMinor: 1234n, heldMinor: 1234n },
        { accountCode: '1000', amountMinor: -1234n, heldMinor: -1234n },
      ],
    });
    expect(await held()).toEqual({ '1000 EUR': [0n, 1234n], '6300 EUR': [1234n, 0n] });
    expect(await books.balances(tenantId)).toEqual({});
    expect(await books.events(tenantId)).toMatchObject([
      {
        type: 'HOLD_PLACED',
        stream: `hold:${hold.id}`,
        payload: { holdId: hold.id, reference: 'authorisation:1', expiresAt: expiresAt.toISOString() },
      },
    ]);
  });

  it('is placed once under its reference, and answered as it is now', async () => {
    const { tenantId, place, held, void: give } = await tenantWithHolds();
    const { id } = await place(aHold());
    expect(await place(aHold())).toMatchObject({ id, status: 'open' });
    await give(id);
    expect(await place(aHold())).toMatchObject({ id, status: 'voided' });
    expect(await held()).toEqual({});
    expect(await books.events(tenantId)).toHaveLength(2);
  });

  it('is placed once when many ask at the same moment', async () => {
    const { place, held } = await tenantWithHolds();
    const placed = await Promise.all(Array.from({ length: 8 }, () => place(aHold())));
    expect(new Set(placed.map(({ id }) => id)).size).toBe(1);
    expect(await held()).toEqual({ '1000 EUR': [0n, 1234n], '6300 EUR': [1234n, 0n] });
  });

  it.each<[Partial<NewHold>]>([
    [{ postings: fare(1235n) }],
    [{ effectiveOn: '2025-04-01' }],
    [{ description: 'A bus ticket' }],
    [{ metadata: { till: 5 } }],
    [{ expiresAt: new Date('2999-01-01T00:00:00Z') }],
  ])('refuses something else under a reference: %#', async (changes) => {
    const { place } = await tenantWithHolds();
    await place(aHold());
    await expect(place(aHold(changes))).rejects.toMatchObject({
      code: 'ledger.reference-reused',
      status: 409,
    });
  });

  const faults: [string, Partial<NewHold>][] = [
    ['ledger.entry-one-sided', { postings: [aPosting()] }],
    ['ledger.entry-unbalanced', { postings: [aPosting(), aPosting()] }],
    ['ledger.posting-zero', { postings: fare(0n) }],
    ['ledger.amount-out-of-range', { postings: fare(2n ** 63n) }],
    ['ledger.currency-unknown', { postings: fare(1n, 'XXZ') }],
    ['ledger.date-invalid', { effectiveOn: '2025-02-30' }],
    ['ledger.reference-invalid', { reference: '' }],
    [
      'ledger.account-unknown',
      { postings: [aPosting({ accountCode: '9999' }), aPosting({ amountMinor: -1234n })] },
    ],
    [
      'ledger.account-is-heading',
      { postings: [aPosting({ accountCode: '100' }), aPosting({ amountMinor: -1234n })] },
    ],
    ['ledger.hold-expiry-invalid', { expiresAt: new Date(Date.now() - 1) }],
  ];
  it.each(faults)('refuses with %s', async (code, changes) => {
    const { tenantId, place, held } = await tenantWithHolds();
    await expect(place(aHold(changes))).rejects.toMatchObject({ code });
    expect(await held()).toEqual({});
    expect(await books.events(tenantId)).toEqual([]);
  });

  it('refuses what an account does not take: when it is closed, or in another currency', async () => {
    const { tenantId, place } = await tenantWithHolds();
    const change = (code: string, currencies: string[] | null, closedAt: Date | null) =>
      books.database.forTenant(
        tenantId,
        (tx) =>
          tx.execute`UPDATE ledger_accounts SET currencies = ${currencies}::text[], closed_at = ${closedAt} WHERE code = ${code}`,
      );
    await change('6300', ['USD'], null);
    await expect(place(aHold())).rejects.toMatchObject({ code: 'ledger.currency-not-allowed' });
    await change('6300', null, new Date());
    await expect(place(aHold())).rejects.toMatchObject({ code: 'ledger.account-closed' });
  });

  it('leaves of a balance with a minimum only what nobody holds', async () => {
    const { tenantId, place, limit, held, void: give } = await tenantWithHolds();
    await books.post(tenantId, [anEntry({ reference: 'in', postings: fare(-100n) })]);
    await limit('1000', 0n);
    const first = await place(aHold({ reference: 'a', postings: fare(60n) }));
    const tooMuch = aHold({ reference: 'b', postings: fare(41n) });
    await expect(place(tooMuch)).rejects.toMatchObject({
      code: 'ledger.balance-too-low',
      status: 409,
      details: { accountCode: '1000', currency: 'EUR', reference: 'b' },
    });
    await expect(books.post(tenantId, [anEntry({ postings: fare(41n) })])).rejects.toMatchObject({
      code: 'ledger.balance-too-low',
    });
    // What comes in is no reason to refuse, and counts only once it has come.
    await place(aHold({ reference: 'c', postings: fare(-500n) }));
    await expect(place(tooMuch)).rejects.toMatchObject({ code: 'ledger.balance-too-low' });
    await give(first.id);
    await place(tooMuch);
    expect(await held()).toMatchObject({ '1000 EUR': [500n, 41n] });
  });

  it('never reserves more than there is, however many ask at the same moment', async () => {
    const { tenantId, place, limit, held } = await tenantWithHolds();
    await books.post(tenantId, [anEntry({ reference: 'in', postings: fare(-100n) })]);
    await limit('1000', 0n);
    const results = await Promise.allSettled(
      Array.from({ length: 12 }, (_, n) => place(aHold({ reference: `h${n}`, postings: fare(30n) }))),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await held()).toMatchObject({ '1000 EUR': [0n, 90n] });
  });

  it('refuses to hold more than 64 bits on an account', async () => {
    const { place } = await tenantWithHolds();
    await place(aHold({ reference: 'a', postings: fare(2n ** 63n - 1n) }));
    await expect(place(aHold({ reference: 'b', postings: fare(1n) }))).rejects.toMatchObject({
      code: 'ledger.balance-out-of-range',
    });
  });

  it('loses nothing to a crash before the commit', async () => {
    const { tenantId, place, held } = await tenantWithHolds();
    const crash = books.database.forTenant(tenantId, async (tx) => {
      await books.get(PlaceHold).execute(tx, aHold(), cause);
      throw new Error('power cut');
    });
    await expect(crash).rejects.toThrow('power cut');
    expect(await held()).toEqual({});
    await place(aHold());
    expect(await held()).toMatchObject({ '1000 EUR': [0n, 1234n] });
  });
});
