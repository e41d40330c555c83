import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Schemas } from '@balance/client';
import { type Client } from './support/client.js';
import { Installation } from './support/installation.js';
import { hasRealFiles, realFile } from './support/repository.js';
import { importFile, sumOf } from './support/steps.js';
import { until } from './support/until.js';

jest.setTimeout(120_000);

interface Expected {
  readonly data_rows: number;
  readonly blank_records: number;
  readonly unparsable_amounts: number;
  readonly sum: string;
}

const minorOf = (amount: string): bigint => BigInt(amount.replace('.', ''));

// The files lie beside the repository, and not everywhere.
const expected = (
  hasRealFiles ? JSON.parse(readFileSync(realFile('spend/EXPECTED.json'), 'utf8')) : {}
) as Record<string, Expected>;

describe('spending that councils publish', () => {
  let balance: Installation;
  let client: Client;
  const views = new Map<string, Schemas['ImportView']>();

  beforeAll(async () => {
    balance = await Installation.start();
    ({ client } = balance);
  });
  afterAll(() => balance?.stop());

  it('is taken in with its padding and its total accounted for', async () => {
    const content =
      'BodyName,ExpenditureCatergory,DatePaid,TransactionNumber, NetAmount ,SupplierName\r\n' +
      'A Council,Rents,13-Nov-2012,1,"  1,765.00 ",ACME Ltd  \r\n,,,,,\r\n,,,,"1,765.00",\r\n';
    const view = await importFile(client, { name: 'made-up.csv', content });
    views.set('made-up.csv', view);
    expect(view).toMatchObject({
      status: 'completed',
      accepted: { rows: 1, amount: '1765.00' },
      rejected: { rows: 1, amount: '1765.00' },
      blank: 1,
    });
  });

  if (hasRealFiles) {
    it.each(Object.entries(expected))(
      'takes %s in to the last record and the last penny',
      async (name, file) => {
        const view = await importFile(client, realFile(`spend/${name}`));
        views.set(name, view);
        const { accepted, duplicate, rejected } = view;
        expect(view).toMatchObject({ status: 'completed', error: null });
        expect(accepted.rows + duplicate.rows + rejected.rows).toBe(file.data_rows);
        expect(view.blank).toBe(file.blank_records);
        const sum = [accepted, duplicate, rejected].reduce((all, { amount }) => all + minorOf(amount), 0n);
        expect(sum).toBe(minorOf(file.sum));
      },
    );

    it.each(Object.keys(expected))('lists every line of %s that became no record, and why', async (name) => {
      const view = views.get(name)!;
      const lines = await client.all('/api/v1/imports/{id}/lines', { path: { id: view.id } });
      const rejected = lines.filter(({ outcome }) => outcome === 'rejected');
      expect([rejected.length, lines.length - rejected.length]).toEqual([
        view.rejected.rows,
        view.duplicate.rows,
      ]);
      expect(new Set(lines.map(({ line }) => line)).size).toBe(lines.length);
      const text = readFileSync(realFile(`spend/${name}`), 'latin1');
      for (const { line, reason, raw } of rejected) {
        expect([line > 1, reason]).toEqual([true, expect.stringMatching(/^(missing|unreadable)-date$/)]);
        expect(text).toContain(raw.split('\n', 1)[0]!.replace(/[^\x20-\x7e].*$/, ''));
      }
    });
  }

  it('decides on every record', async () => {
    const accepted = [...views.values()].reduce((rows, view) => rows + view.accepted.rows, 0);
    await until('every record is routed', async () => {
      const [processed, waiting] = [
        await sumOf(client, 'PROCESSED'),
        await sumOf(client, 'REVIEW_REQUESTED'),
      ];
      return processed === accepted && waiting === accepted;
    });
  });
});
