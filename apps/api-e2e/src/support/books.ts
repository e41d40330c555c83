import { expect } from '@jest/globals';
import { type Schemas } from '@balance/client';
import { type Installation } from './installation.js';
import { type MadeUpStatement } from './made-up-statement.js';
import { sumOf } from './steps.js';

type RecordView = Schemas['RecordView'];

const minorOf = (amount: string): bigint => BigInt(amount.replace('.', ''));
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, one) => all + one, 0n);
const batchOf = (recordId: string): string => `batch:${recordId.slice(0, 28)}00000000`;

/** Holds an installation that was sent `statement` and nothing else to account for each of its rows, once. */
export async function expectEachRowOnce(balance: Installation, statement: MadeUpStatement): Promise<void> {
  const records = await balance.client.all('/api/v1/records');
  expect(records).toHaveLength(statement.rows);
  const lines = records.map(({ source }) => source.line).sort((a, b) => a - b);
  expect(lines).toEqual(Array.from({ length: statement.rows }, (_, n) => n + 2));
  expect(sum(records.map(({ amount }) => minorOf(amount)))).toBe(statement.sumMinor);
  await expectEachStepOnce(balance, records);
  await expectEachEntryOnce(balance, records);
  await expectNothingDead(balance);
  const holds = expect.stringContaining('The chain holds');
  expect(await balance.command('events', 'verify')).toEqual({ code: 0, output: holds });
  expect(await balance.command('ledger', 'verify')).toMatchObject({ code: 0 });
}

/** One event of each step speaks of each record: as many as its batch has. */
async function expectEachStepOnce({ client }: Installation, records: readonly RecordView[]): Promise<void> {
  const sizes = new Map<string, number>();
  for (const { id } of records) sizes.set(batchOf(id), (sizes.get(batchOf(id)) ?? 0) + 1);
  for (const step of ['INGESTED', 'PROCESSED']) {
    const events = await client.all('/api/v1/events', { query: { type: [step] } });
    const told = events.map(({ subject, payload }) => [subject, payload['count']]).sort();
    expect(told).toEqual([...sizes].sort());
  }
  const inState = (state: RecordView['state']) => records.filter((record) => record.state === state).length;
  expect(inState('approved') + inState('processed')).toBe(records.length);
  expect(await sumOf(client, 'TX_APPROVED')).toBe(inState('approved'));
  expect(await sumOf(client, 'REVIEW_REQUESTED')).toBe(inState('processed'));
}

/** Each approved record that moves money is in the books once, and the books balance. */
async function expectEachEntryOnce({ client }: Installation, records: readonly RecordView[]): Promise<void> {
  const posted = records.filter(({ state, amount }) => state === 'approved' && minorOf(amount) !== 0n);
  const entries = await client.all('/api/v1/ledger/entries');
  expect(entries.map(({ reference }) => reference).sort()).toEqual(
    posted.map(({ id }) => `record:${id}`).sort(),
  );
  expect(await sumOf(client, 'ENTRIES_POSTED', 'entries')).toBe(entries.length);
  const accounts = await client.all('/api/v1/ledger/accounts');
  const totalOf = (one: Schemas['AccountView']) =>
    sum(one.balances.map(({ amountMinor }) => BigInt(amountMinor)));
  expect(sum(accounts.map(totalOf))).toBe(0n);
  const bank = accounts.find(({ code }) => code === '1000')!;
  expect(totalOf(bank)).toBe(sum(posted.map(({ amount }) => minorOf(amount))));
}

/** The table of `balance queues` has the dead letters in its last column. */
export async function expectNothingDead(balance: Installation): Promise<void> {
  const { code, output } = await balance.command('queues');
  expect(code).toBe(0);
  const rows = output.split('\n').flatMap((line) => {
    const cells = line.split('│').map((cell) => cell.trim());
    return /^[\w.]+$/.test(cells[1] ?? '') && cells[1] !== 'queue' ? [[cells[1], cells.at(-2)]] : [];
  });
  expect(rows).toContainEqual(['records.ingest', '0']);
  expect(rows.filter(([, dead]) => dead !== '0')).toEqual([]);
}
