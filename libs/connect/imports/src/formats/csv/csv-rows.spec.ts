import { describe, expect, it } from '@jest/globals';
import { maxRawLength } from '../../domain/statement-row.js';
import { importText } from './import-text.js';

const amountsOf = async (...args: Parameters<typeof importText>) =>
  (await importText(...args)).rows.map(({ amountMinor }) => amountMinor);

describe('rows of a CSV file', () => {
  it('carry everything that the file states', async () => {
    const { outcomes, plan } = await importText(
      'Date,Description,Payee,Reference,Amount,Currency\n' +
        '13/01/2023,"Card payment, contactless",Café Nero,REF1,-3.20,EUR\n',
    );
    expect(outcomes).toEqual([
      {
        kind: 'row',
        line: 2,
        raw: '13/01/2023,"Card payment, contactless",Café Nero,REF1,-3.20,EUR',
        cells: {
          Date: '13/01/2023',
          Description: 'Card payment, contactless',
          Payee: 'Café Nero',
          Reference: 'REF1',
          Amount: '-3.20',
          Currency: 'EUR',
        },
        row: {
          bookedOn: '2023-01-13',
          amountMinor: -320n,
          currency: 'EUR',
          description: 'Card payment, contactless',
          counterparty: 'Café Nero',
          reference: 'REF1',
        },
      },
    ]);
    expect(plan).toMatchObject({ currency: 'GBP', sign: 'movement', dateOrder: 'dmy', delimiter: ',' });
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it.each<[string, string, bigint[]]>([
    ['a signed column', 'Date,Amount\n2023-01-13,12.50\n2023-01-14,-3\n', [1250n, -300n]],
    ['a decimal comma', 'Date;Amount\n2023-01-13;1.234,50\n2023-01-14;-3,00\n', [123450n, -300n]],
    ['debit and credit', 'Date,Debit,Credit\n2023-01-13,12.50,\n2023-01-14,,3.00\n', [-1250n, 300n]],
    [
      'zeros on the other side',
      'Date,Debit,Credit\n2023-01-13,12.50,0.00\n2023-01-14,0.00,3.00\n',
      [-1250n, 300n],
    ],
    [
      'dashes on the other side',
      'Date,Debit,Credit\n2023-01-13,12.50,-\n2023-01-14,-,3.00\n',
      [-1250n, 300n],
    ],
    [
      'debits that have their minus',
      'Date,Debit,Credit\n2023-01-13,-12.50,\n2023-01-14,,3.00\n',
      [-1250n, 300n],
    ],
    ['a debit taken back', 'Date,Debit,Credit\n2023-01-13,12.50,\n2023-01-14,-3.00,\n', [-1250n, 300n]],
    ['a debit column alone', 'Date,Paid Out\n2023-01-13,12.50\n', [-1250n]],
    [
      'a column of directions',
      'Datum;Af Bij;Bedrag (EUR)\n2023-01-13;Af;12,50\n2023-01-14;Bij;3,00\n',
      [-1250n, 300n],
    ],
    [
      'a type that is a direction',
      'Date,Type,Amount\n2023-01-13,DEBIT,12.50\n2023-01-14,Credit,3.00\n',
      [-1250n, 300n],
    ],
    [
      'a type that is a direction, above a total',
      'Date,Type,Amount\n2023-01-13,DEBIT,12.50\n,Total,12.50\n',
      [-1250n],
    ],
    ['a type that is none', 'Date,Type,Amount\n2023-01-13,DEBIT,12.50\n2023-01-14,Fee,3.00\n', [1250n, 300n]],
    [
      'a type beside signed amounts',
      'Date,Type,Amount\n2023-01-13,DEBIT,-12.50\n2023-01-14,CREDIT,3.00\n',
      [-1250n, 300n],
    ],
    ['DR and CR', 'Date,Amount\n2023-01-13,12.50 DR\n2023-01-14,3.00 CR\n', [-1250n, 300n]],
    [
      'CR alone, as on a card statement',
      'Date,Amount\n2023-01-13,12.50\n2023-01-14,3.00CR\n',
      [1250n, -300n],
    ],
    ['brackets', 'Date,Amount\n2023-01-13,"(1,012.50)"\n2023-01-14,3.00\n', [-101250n, 300n]],
  ])('take their amounts from %s', async (_, text, amounts) => {
    expect(await amountsOf(text)).toEqual(amounts);
  });

  it.each<[string, string, string[]]>([
    ['the currency column', 'Date,Amount,Ccy\n2023-01-13,1.00,USD\n2023-01-14,1.00,\n', ['USD', 'GBP']],
    ['a sign at the amount', 'Date,Amount\n2023-01-13,€1.00\n2023-01-14,1.00\n', ['EUR', 'GBP']],
    ['a code at the amount', 'Date,Amount\n2023-01-13,1.00 SEK\n2023-01-14,JPY 100\n', ['SEK', 'JPY']],
    ['the heading of the amounts', 'Date,Amount (CHF)\n2023-01-13,1.00\n', ['CHF']],
    ['a sign in the heading', 'Date,Amount €\n2023-01-13,1.00\n', ['EUR']],
    ['the caller', 'Date,Amount\n2023-01-13,1.00\n', ['GBP']],
  ])('take their currency from %s', async (_, text, currencies) => {
    expect((await importText(text)).rows.map(({ currency }) => currency)).toEqual(currencies);
  });

  it('keep as many decimals as their currency has', async () => {
    const text = 'Date,Amount,Currency\n2023-01-13,100,JPY\n2023-01-13,1.5,KWD\n2023-01-13,1.5,GBP\n';
    expect(await amountsOf(text)).toEqual([100n, 1500n, 150n]);
  });

  it('describe themselves by the counterparty or the reference when there is nothing else', async () => {
    const { rows } = await importText(
      'Date,Supplier,Ref,Amount\n2023-01-13,ACME,7,1\n2023-01-13,,8,1\n2023-01-13,,,1\n',
    );
    expect(rows.map(({ description }) => description)).toEqual(['ACME', '8', '']);
  });

  it('may be shorter or longer than the header', async () => {
    const { outcomes } = await importText(
      'Date,Amount,Description,\n2023-01-13,1.00\n2023-01-14,2.00,x,,extra\n',
    );
    expect(outcomes).toMatchObject([
      { kind: 'row', cells: { Date: '2023-01-13', Amount: '1.00' }, row: { description: '' } },
      { kind: 'row', cells: { Date: '2023-01-14', Amount: '2.00', Description: 'x', 'column 5': 'extra' } },
    ]);
  });
});

describe('records of a CSV file that are rejected', () => {
  const header = 'Date,Description,Amount,Currency\n2023-01-31,fine,10.00,GBP\n';

  it.each<[string, string, string, bigint | null]>([
    ['too-few-cells', '2023-01-13,x', '2 cells, where 3 are needed', null],
    ['missing-date', ',Total,12.50,GBP', 'the date is empty', 1250n],
    ['unreadable-date', '00:00:00,x,12.50,GBP', '"00:00:00" is no date like yyyy-mm-dd', 1250n],
    ['unreadable-date', '2023-02-31,x,12.50,GBP', '"2023-02-31" is no date like yyyy-mm-dd', 1250n],
    ['missing-amount', '2023-01-13,x,,GBP', 'the amount is empty', null],
    ['unreadable-amount', '2023-01-13,x,12.345,GBP', '"12.345" is no amount that can be kept exactly', null],
    ['unreadable-amount', '2023-01-13,x,92233720368547758.08,GBP', expect.any(String) as never, null],
    ['unreadable-amount', '2023-01-13,x,n/a,GBP', '"n/a" is no amount that can be kept exactly', null],
    ['unknown-currency', '2023-01-13,x,12.50,Pounds', '"Pounds" is no currency', null],
    [
      'currency-conflict',
      '2023-01-13,x,€12.50,GBP',
      'the amount is in EUR, the currency column says GBP',
      null,
    ],
    ['repeated-header', 'Date,Description,Amount,Currency', 'the header again', null],
    ['unterminated-quote', '2023-01-13,"x,12.50,GBP', 'a quote is opened and never closed', null],
    ['stray-quote', '2023-01-13,"a "b", c",12.50,GBP', expect.any(String) as never, null],
    ['too-many-cells', `2023-01-13${','.repeat(2_000)}`, '2001 cells, where at most 2000 are read', null],
  ])('%s: %s', async (reason, record, detail, amountMinor) => {
    const { outcomes } = await importText(`${header}${record}\n2023-02-01,behind,11.00,GBP\n`);
    expect(outcomes).toMatchObject([
      { kind: 'row' },
      { kind: 'rejected', line: 3, raw: record, reason, detail, amountMinor },
      { kind: 'row', row: { description: 'behind' } },
    ]);
  });

  it('two-amounts and unreadable-direction', async () => {
    expect((await importText('Date,Debit,Credit\n2023-01-13,1,2\n2023-01-14,1,\n')).rejected).toEqual([
      [2, 'two-amounts'],
    ]);
    expect((await importText('Date,D/C,Amount\n2023-01-13,D,2\n2023-01-14,?,1\n')).rejected).toEqual([
      [3, 'unreadable-direction'],
    ]);
  });

  it('keep no more of their text than can be stored', async () => {
    const { outcomes } = await importText(`${header},${'😀'.repeat(5_000)},1.00,GBP\n`);
    const { raw } = outcomes[1]!;
    expect(raw.length).toBeLessThan(maxRawLength + 40);
    expect(raw).toMatch(/… \(10010 characters\)$/);
    expect(raw).not.toMatch(/\p{Surrogate}/u);
  });
});
