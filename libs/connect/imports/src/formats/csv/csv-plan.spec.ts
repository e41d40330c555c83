import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { type ColumnMapping } from '../../domain/column-mapping.js';
import { csvPlanSchema } from './csv-plan.js';
import { importText } from './import-text.js';

const data = '13/01/2023,Coffee,3.20\n14/01/2023,Tea,2.10\n';
const plain = `Date,Description,Amount\n${data}`;

async function refusal(text: string | Buffer, mapping: ColumnMapping = {}): Promise<unknown> {
  return importText(text, mapping).then(
    () => 'imported',
    (error: unknown) => error,
  );
}

describe('the plan of a CSV file', () => {
  it.each<[string, string]>([
    ['no preamble', plain],
    ['title lines', `My Bank\nAccount,12-34-56\n\n${plain}`],
    ['comments', `# exported 2023\n# by someone\n${plain}`],
    ['blank lines above', `\n,,\n${plain}`],
    ["Excel's hint", `sep=;\r\n${plain.replaceAll(',', ';')}`],
    ['semicolons', plain.replaceAll(',', ';')],
    ['tabs', plain.replaceAll(',', '\t')],
    ['bars', plain.replaceAll(',', '|')],
    ['CR line ends', plain.replaceAll('\n', '\r')],
    ['CRLF line ends', plain.replaceAll('\n', '\r\n')],
    ['all quoted', plain.replace(/[^,\n]+/g, '"$&"')],
    ['a header in two rows', `Transaction,,Amount\nDate,Description,(GBP)\n${data}`],
    ['a smaller table above', `Date,Amount\n${plain}`],
    ['units below the header', `Date,Description,Amount\n(dd/mm/yyyy),,(GBP)\n${data}`],
    ['spaces and case', ` DATE , Description , NetAmount \n${data}`],
    ['no header', data],
  ])('is made with %s', async (_, text) => {
    const { rows, rejected, plan } = await importText(text);
    expect(rejected).toEqual([]);
    expect(rows).toMatchObject([
      { bookedOn: '2023-01-13', amountMinor: 320n, description: 'Coffee' },
      { bookedOn: '2023-01-14', amountMinor: 210n, description: 'Tea' },
    ]);
    const { preamble, header, blank, data: outcomes } = plan.counts;
    const records = text.replace(/\r\n|\r/g, '\n').split('\n').length - 1;
    expect(preamble + header + blank + outcomes).toBe(records);
    expect(csvPlanSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])(
    'is made in %s, with and without a mark',
    async (encoding) => {
      const text = 'Date,Description,Amount\n13/01/2023,Café Zoë,£3.20\n';
      for (const addBOM of [true, false]) {
        const { rows } = await importText(iconv.encode(text, encoding, { addBOM }), {}, 'EUR');
        expect(rows).toMatchObject([{ description: 'Café Zoë', amountMinor: 320n, currency: 'GBP' }]);
      }
    },
  );

  it('is made anew when a late byte shows that the file is not UTF-8', async () => {
    const text = `${plain}${data.repeat(60_000)}15/01/2023,Café,1.00\n`;
    const { plan, rows } = await importText(iconv.encode(text, 'windows-1252'));
    expect(plan.encoding).toBe('windows-1252');
    expect(rows.at(-1)).toMatchObject({ description: 'Café' });
  });

  it('counts the records whose bytes could not be read', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${plain}15/01/2023,Crème brûlée`),
      Buffer.from([0xe9]),
      Buffer.from(',1.00\n'),
    ]);
    const { plan, rows } = await importText(bytes);
    expect(plan).toMatchObject({ encoding: 'utf-8', counts: { data: 3, undecodable: 1 } });
    expect(rows.at(-1)).toMatchObject({ description: 'Crème brûlée\ufffd' });
  });

  it.each<[string, string, 'movement' | 'spend']>([
    ['a supplier and no balance', 'Date,Supplier Name,Net Amount\n13/01/2023,ACME,1.00\n', 'spend'],
    [
      'a merchant',
      'Date,Merchant,Amount\n13/01/2023,ACME,1.00\n14/01/2023,ACME,-1.00\n15/01/2023,ACME,2\n',
      'spend',
    ],
    ['a merchant, mostly negative', 'Date,Merchant,Amount\n13/01/2023,ACME,-1.00\n', 'movement'],
    ['a payee and a balance', 'Date,Payee,Amount,Balance\n13/01/2023,ACME,1.00,5.00\n', 'movement'],
    ['a payee, debit and credit', 'Date,Payee,Debit,Credit\n13/01/2023,ACME,1.00,\n', 'movement'],
    ['credits that are marked', 'Date,Text,Amount\n13/01/2023,x,1.00\n14/01/2023,y,1.00 CR\n', 'spend'],
    ['a description alone', plain, 'movement'],
  ])('takes the sign from %s', async (_, text, sign) => {
    expect((await importText(text)).plan.sign).toBe(sign);
    expect((await importText(text, { sign: 'movement' })).plan.sign).toBe('movement');
  });

  it('takes a dollar sign for the dollar of the account', async () => {
    const text = 'Date,Amount $\n13/01/2023,1.00\n14/01/2023,$2.00\n';
    const currencies = async (currency: string) =>
      (await importText(text, {}, currency)).rows.map((row) => row.currency);
    expect(await currencies('CAD')).toEqual(['CAD', 'CAD']);
    expect(await currencies('GBP')).toEqual(['USD', 'USD']);
  });

  it('prefers a booking date, and a pair of columns to one', async () => {
    const text = 'Value Date,Booking Date,Net,Amount,Debit,Credit\n13/01/2023,15/01/2023,1,2,3,\n';
    expect((await importText(text)).rows).toMatchObject([{ bookedOn: '2023-01-15', amountMinor: -300n }]);
  });

  it.each<[string, string | Buffer, ColumnMapping, Record<string, unknown>]>([
    ['imports.empty-file', '', {}, {}],
    ['imports.empty-file', ' \r\n\r\n,,,\r\n', {}, {}],
    ['imports.binary-file', Buffer.from('PK\x03\x04'), {}, {}],
    ['imports.no-rows', 'Date,Description,Amount\n\n', {}, { columns: ['Date', 'Description', 'Amount'] }],
    ['imports.line-too-long', '"'.repeat(3_000_000), {}, { line: 1 }],
    ['imports.line-too-long', `${plain}${'x'.repeat(3_000_000)}`, {}, { line: 4 }],
    [
      'imports.ambiguous-dates',
      'Date,Amount\n01/02/2023,1\n03/04/2023,2\n',
      {},
      { examples: ['01/02/2023', '03/04/2023'] },
    ],
    ['imports.ambiguous-amounts', 'Date;Amount\n13/01/2023;1,234\n', {}, { examples: ['1,234'] }],
    ['imports.column-ambiguous', 'Date,Amount,Amount\n13/01/2023,1,2\n', {}, { role: 'amount' }],
    [
      'imports.column-unknown',
      'Wann,Wieviel\n13/01/2023,1\n',
      {},
      { missing: ['date', 'amount'], columns: ['Wann', 'Wieviel'] },
    ],
    ['imports.column-unknown', '13/01/2023,14/01/2023,1.00\n', {}, { missing: ['date'] }],
    [
      'imports.mapped-column-missing',
      plain,
      { date: 'Paid' },
      { wanted: 'Paid', columns: ['Date', 'Description', 'Amount'] },
    ],
    ['imports.mapped-column-missing', plain, { amount: 4 }, { wanted: 4 }],
    ['imports.header-not-found', plain, { headerLine: 99 }, {}],
    ['imports.encoding-unknown', plain, { encoding: 'klingon' }, {}],
  ])('is refused with %s', async (code, text, mapping, details) => {
    expect(await refusal(text, mapping)).toMatchObject({ code, details });
  });

  it('shows three records when it does not know the columns', async () => {
    expect(
      await refusal('Wann;Was\n13/01/2023;a\n\n14/01/2023;b\n15/01/2023;c\n16/01/2023;d\n'),
    ).toMatchObject({
      details: {
        examples: [
          { line: 2, cells: { Wann: '13/01/2023', Was: 'a' } },
          { line: 4, cells: { Wann: '14/01/2023', Was: 'b' } },
          { line: 5, cells: { Wann: '15/01/2023', Was: 'c' } },
        ],
      },
    });
  });

  it.each<[string, string, ColumnMapping, bigint, string]>([
    ['names', 'Wann,Wieviel\n13/01/2023,1\n', { date: 'Wann', amount: 'wieviel' }, 100n, '2023-01-13'],
    ['numbers', 'Wann,Wieviel\n13/01/2023,1\n', { date: 1, amount: 2 }, 100n, '2023-01-13'],
    [
      'numbers of a file without header',
      '13/01/2023,14/01/2023,1\n',
      { date: 2, amount: 3 },
      100n,
      '2023-01-14',
    ],
    ['one of two equal names', 'Date,Amount,Amount\n13/01/2023,1,2\n', { amount: 3 }, 200n, '2023-01-13'],
    [
      'the name that an error gave it',
      'Date,Amount,Amount\n13/01/2023,1,2\n',
      { amount: 'Amount (2)' },
      200n,
      '2023-01-13',
    ],
    ['one side of the money', 'Date,Weg,Credit\n13/01/2023,1,\n', { debit: 'Weg' }, -100n, '2023-01-13'],
    [
      'a number as a name',
      '13/01/2023,14/01/2023,1.5\n',
      { date: 'column 2', amount: 3 },
      150n,
      '2023-01-14',
    ],
    ['a date format', 'Date,Amount\n01/02/2023,1\n', { dateFormat: 'mm/dd/yyyy' }, 100n, '2023-01-02'],
    ['a decimal mark', 'Date;Amount\n13/01/2023;1,234\n', { decimal: '.' }, 123400n, '2023-01-13'],
    ['a delimiter', 'Date:Amount\n13/01/2023:1\n', { delimiter: ':' }, 100n, '2023-01-13'],
    ['a header line', 'Date,Amount\nDate,Amount\n13/01/2023,1\n', { headerLine: 2 }, 100n, '2023-01-13'],
    ['a header line of no header', '13/01/2023,1.5\n', { headerLine: 0 }, 150n, '2023-01-13'],
    [
      'a currency',
      'Date,Amount (GBP)\n13/01/2023,1\n',
      { defaultCurrency: 'JPY' as never },
      1n,
      '2023-01-13',
    ],
    [
      'amount in place of debit and credit',
      'Date,Debit,Credit,Net\n13/01/2023,1,,5\n',
      { amount: 'Net' },
      500n,
      '2023-01-13',
    ],
    ['a direction', 'Date,How,Amount\n13/01/2023,out,1\n', { direction: 'How' }, -100n, '2023-01-13'],
  ])('is settled by a mapping that gives %s', async (_, text, mapping, amountMinor, bookedOn) => {
    expect((await importText(text, mapping)).rows).toMatchObject([{ amountMinor, bookedOn }]);
  });
});
