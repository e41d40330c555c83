import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readLabelled } from './labelled-files.js';

describe('readLabelled', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'balance-labelled-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (name: string, ...lines: string[]): string => {
    const where = path.join(folder, name);
    writeFileSync(where, `${lines.join('\n')}\n`);
    return where;
  };
  const rows = ['2026-01-05,Oakleaf Bakery,-12.50,Catering', '2026-01-06,Town Hall,-80.00,Rent'];
  const read = (...files: string[]) => readLabelled(files, ['Expenditure Category'], () => undefined);

  it('takes payee, amount, day and label, whatever case and blanks the column’s name has', async () => {
    const { examples } = await read(file('a.csv', 'Date,Payee,Amount,expenditure_category', ...rows));
    expect(examples).toEqual([
      { payee: 'Oakleaf Bakery', amountMinor: -1_250, day: 20_458, label: 'catering' },
      { payee: 'Town Hall', amountMinor: -8_000, day: 20_459, label: 'rent' },
    ]);
  });

  it.each(['Expenditure Catergory', 'Expenditure Catgory', 'Expenditure Cetegory'])(
    'takes %s for a slip, and tells',
    async (name) => {
      const { examples, misspelt } = await read(file('slip.csv', `Date,Payee,Amount,${name}`, ...rows));
      expect(examples).toHaveLength(2);
      expect(misspelt).toEqual([`slip.csv: ${name}`]);
    },
  );

  it('tells which files have no such column, also where two are nearly it', async () => {
    const good = file('good.csv', 'Date,Payee,Amount,Expenditure Category', ...rows);
    const none = file('none.csv', 'Date,Payee,Amount,Cost Centre', ...rows);
    const two = file(
      'two.csv',
      'Date,Payee,Amount,Expenditure Categori,Expenditure Categor',
      ...rows.map((row) => `${row},Other`),
    );
    expect(await read(good, none, two)).toMatchObject({ skipped: ['none.csv', 'two.csv'], misspelt: [] });
  });

  it('refuses files of which none has the column', async () => {
    const none = file('none.csv', 'Date,Payee,Amount,Cost Centre', ...rows);
    await expect(read(none)).rejects.toMatchObject({ code: 'balance.label-column-missing' });
  });
});
