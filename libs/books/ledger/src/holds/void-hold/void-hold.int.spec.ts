import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aHold } from '../../testing/a-hold.js';
import { openTestBooks, type TestBooks } from '../../testing/test-books.js';
import { at, fare, testHolds } from '../../testing/test-holds.js';

let books: TestBooks;
beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

const newHolds = async () => {
  const tenantId = await books.newTenant();
  return { tenantId, ...testHolds(books, tenantId) };
};

describe('VoidHold', () => {
  it('frees what a hold still reserves, keeps what was committed of it, and tells so', async () => {
    const { tenantId, place, commit, void: give, held } = await newHolds();
    const { id } = await place(aHold({ postings: fare(100n) }));
    await commit(id, { reference: 'part', postings: fare(40n) });
    expect(await give(id)).toMatchObject({ status: 'voided', commits: [{ reference: 'part' }] });
    expect(await held()).toEqual({});
    expect(await books.balances(tenantId)).toMatchObject({ '1000 EUR': -40n });
    expect((await books.events(tenantId)).at(-1)).toMatchObject({
      type: 'HOLD_VOIDED',
      stream: `hold:${id}`,
      payload: { holdId: id },
    });
  });

  it('changes nothing the second time', async () => {
    const { tenantId, place, void: give } = await newHolds();
    const { id } = await place(aHold());
    const first = await give(id);
    expect(await give(id)).toEqual(first);
    expect(await books.events(tenantId)).toHaveLength(2);
  });

  it('refuses what is committed or has run out', async () => {
    const { place, commit, void: give } = await newHolds();
    const { id } = await place(aHold());
    await commit(id);
    await expect(give(id)).rejects.toMatchObject({
      code: 'ledger.hold-not-open',
      details: { status: 'committed' },
    });
    const expiresAt = new Date(Date.now() + 60_000);
    const late = await place(aHold({ reference: 'late', expiresAt }));
    await at(books, expiresAt, () =>
      expect(give(late.id)).rejects.toMatchObject({ details: { status: 'expired' } }),
    );
  });
});
