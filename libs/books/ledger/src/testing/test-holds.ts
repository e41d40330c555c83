import { jest } from '@jest/globals';
import { Clock, type TenantId } from '@balance/kernel';
import { BalanceRepository } from '../balance.repository.js';
import { type NewPosting } from '../domain/entry.js';
import { type Hold, type HoldId, type NewHold } from '../domain/hold.js';
import { CommitHold } from '../holds/commit-hold/commit-hold.use-case.js';
import { ListHolds } from '../holds/list-holds/list-holds.use-case.js';
import { PlaceHold } from '../holds/place-hold/place-hold.use-case.js';
import { VoidHold } from '../holds/void-hold/void-hold.use-case.js';
import { aPosting } from './an-entry.js';
import { cause, type TestBooks } from './test-books.js';

type Commit = Partial<Parameters<CommitHold['execute']>[2]>;

/** Travel paid from the bank. */
export const fare = (amountMinor: bigint, currency = 'EUR'): NewPosting[] => [
  aPosting({ accountCode: '6300', amountMinor, currency }),
  aPosting({ amountMinor: -amountMinor, currency }),
];

/** What can be done with holds of one tenant, each in a transaction of its own. */
export const testHolds = (books: TestBooks, tenantId: TenantId) => ({
  place: (hold: NewHold): Promise<Hold> =>
    books.database.forTenant(tenantId, (tx) => books.get(PlaceHold).execute(tx, hold, cause)),

  commit: (id: HoldId, wish: Commit = {}, mayOverrideLock = false) =>
    books.database.forTenant(tenantId, (tx) =>
      books.get(CommitHold).execute(tx, id, wish, { cause, mayOverrideLock }),
    ),

  void: (id: HoldId): Promise<Hold> =>
    books.database.forTenant(tenantId, (tx) => books.get(VoidHold).execute(tx, id, cause)),

  find: (id: HoldId): Promise<Hold> =>
    books.database.readForTenant(tenantId, (tx) => books.get(ListHolds).find(tx, id)),

  list: async (wish: Omit<Parameters<ListHolds['execute']>[1], 'limit'> = {}): Promise<readonly Hold[]> =>
    (
      await books.database.readForTenant(tenantId, (tx) =>
        books.get(ListHolds).execute(tx, { limit: 100, ...wish }),
      )
    ).rows,

  /** `{ '1000 EUR': [held debits, held credits] }` without what holds nothing. */
  async held(): Promise<Record<string, readonly [bigint, bigint]>> {
    const all = await books.database.readForTenant(tenantId, (tx) =>
      books.get(BalanceRepository).current(tx),
    );
    return Object.fromEntries(
      all
        .filter(({ heldDebitMinor, heldCreditMinor }) => heldDebitMinor !== 0n || heldCreditMinor !== 0n)
        .map((of) => [`${of.accountCode} ${of.currency}`, [of.heldDebitMinor, of.heldCreditMinor]]),
    );
  },

  /** Lets an account fall no lower. */
  limit: (code: string, minimumMinor: bigint) =>
    books.database.forTenant(
      tenantId,
      (tx) => tx.execute`UPDATE ledger_accounts SET minimum_minor = ${minimumMinor} WHERE code = ${code}`,
    ),
});

/** Does `work` as if the time were another. */
export async function at<T>(books: TestBooks, time: Date, work: () => Promise<T>): Promise<T> {
  const spy = jest.spyOn(books.get(Clock), 'now').mockReturnValue(time);
  try {
    return await work();
  } finally {
    spy.mockRestore();
  }
}
