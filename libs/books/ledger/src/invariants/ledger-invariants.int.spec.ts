import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Database } from '@balance/database';
import { type Currency, type TenantId } from '@balance/kernel';
import { propertyBudget } from '@balance/testing';
import { SetRates } from '../currencies/set-rates/set-rates.use-case.js';
import { ExpireHolds } from '../holds/expire-holds/expire-holds.use-case.js';
import { cause, openTestBooks, type TestBooks } from '../testing/test-books.js';
import { VerifyLedger } from '../verify-ledger/verify-ledger.use-case.js';
import { brokenRules, snapshot } from './broken-rules.js';
import { Clients, entryOf } from './clients.js';
import { limits, scripts, type Step } from './commands.js';

const { seed, milliseconds } = propertyBudget(20_000);
const coded = (...codes: readonly string[]): string[] => codes.map((code) => `ledger.${code}`);
/** What clients are told often, and now and then; anything else that they meet is a fault of ours. */
const usual = coded('balance-too-low', 'reference-reused', 'already-reversed', 'hold-not-open');
const rare = coded(
  ...['reversal-of-reversal', 'entry-one-sided', 'hold-exceeded', 'posting-zero', 'hold-expiry-invalid'],
);

let books: TestBooks;
let owner: Database;

beforeAll(async () => {
  books = await openTestBooks();
  const connection = { connectionString: books.adminUrl, max: 1 };
  owner = new Database({ app: connection, system: connection });
});
afterAll(async () => {
  await owner.onApplicationShutdown();
  await books.close();
});

/** A tenant whose accounts may not fall below something, and that knows what currencies cost. */
async function newTenant(): Promise<TenantId> {
  const tenantId = await books.newTenant();
  await books.database.forTenant(tenantId, async (tx) => {
    for (const [code, minimum] of Object.entries(limits))
      await tx.execute`UPDATE ledger_accounts SET minimum_minor = ${minimum} WHERE code = ${code}`;
    const rate = { base: 'EUR' as Currency, on: '2026-01-05', source: 'test' };
    await books.get(SetRates).execute(
      tx,
      [
        { ...rate, quote: 'USD' as Currency, rate: '1.0834' },
        { ...rate, quote: 'JPY' as Currency, rate: '1.6' },
      ],
      cause,
    );
  });
  // Something to move, besides.
  const funds = Object.keys(limits).flatMap((to) =>
    ['EUR', 'USD', 'JPY'].map((currency) => ({ from: '4000', to, amountMinor: 3_000n, currency })),
  );
  await books.post(tenantId, [entryOf({ reference: 'funds', effectiveOn: '2026-01-05', movements: funds })]);
  return tenantId;
}

async function examine(script: readonly (readonly Step[])[], totals: Map<string, number>): Promise<void> {
  const tenantId = await newTenant();
  const clients = new Clients(books, owner, tenantId);
  const read = <T>(work: typeof brokenRules | typeof snapshot) =>
    books.database.readForTenant(tenantId, (tx) => work(tx) as Promise<T>);
  await Promise.all(script.map((steps) => clients.run(steps)));
  expect(await read(brokenRules)).toEqual({});
  expect([...clients.refused.keys()].filter((code) => ![...usual, ...rare].includes(code))).toEqual([]);

  // Every hold that ends by itself has ended by now: nothing but the repeats themselves could change anything.
  await pause(70);
  await books.get(ExpireHolds).execute('system:test');
  const before = await read<string>(snapshot);
  for (const n of clients.done.keys()) await clients.repeat(n);
  expect(await read<string>(snapshot)).toBe(before);
  expect(await read(brokenRules)).toEqual({});
  expect((await books.get(VerifyLedger).execute(tenantId)).difference).toBeUndefined();
  for (const { what } of clients.done)
    count(totals, what.replace(/^\{"do":"(.*?)".*$/s, '$1').split(' ')[0]!);
  for (const [code, times] of [...clients.refused, ...Object.entries(clients.crashes)])
    count(totals, code, times);
  count(totals, 'runs');
}

const count = (totals: Map<string, number>, what: string, times = 1) =>
  void totals.set(what, (totals.get(what) ?? 0) + times);

describe('the ledger, whatever clients do at once, with transactions given up and connections lost', () => {
  it(
    `keeps every rule, and a command that is repeated changes nothing (seed ${seed})`,
    async () => {
      const totals = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(scripts, (script) => examine(script, totals)),
        // Threads do not come back in the same order: a smaller script would tell nothing.
        { seed, numRuns: 1_000_000, interruptAfterTimeLimit: milliseconds, endOnFailure: true },
      );
      // All of it did happen.
      const deeds = [
        'post',
        'post-many',
        'reverse',
        'place',
        'commit',
        'void',
        'exchange',
        'givenUp',
        'lost',
      ];
      for (const what of [...deeds, ...usual]) expect([what, totals.get(what) ?? 0]).not.toEqual([what, 0]);
    },
    milliseconds + 30_000,
  );
});
