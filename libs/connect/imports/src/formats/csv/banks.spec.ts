import { describe, expect, it } from '@jest/globals';
import { formatMinor } from '@balance/kernel';
import { importText } from './import-text.js';

/** Header lines as banks export them; the rows below are made up. */
const exports: [string, string, string[]][] = [
  [
    'Barclays',
    'Number,Date,Account,Amount,Subcategory,Memo\n,13/01/2023,20-00-00 1234,-12.50,DEBIT,SHOP\n',
    ['2023-01-13 -12.50 GBP SHOP'],
  ],
  [
    'HSBC, without a header',
    '13/01/2023,SHOP,-12.50\n14/01/2023,SALARY,"1,200.00"\n',
    ['2023-01-13 -12.50 GBP SHOP', '2023-01-14 1200.00 GBP SALARY'],
  ],
  [
    'Lloyds',
    'Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance\n' +
      "13/01/2023,DEB,'11-22-33,1234,SHOP,12.50,,100.00\n14/01/2023,BGC,'11-22-33,1234,PAY,,5.00,105.00\n",
    ['2023-01-13 -12.50 GBP SHOP', '2023-01-14 5.00 GBP PAY'],
  ],
  [
    'NatWest',
    'Date,Type,Description,Value,Balance,Account Name,Account Number\n13 Jan 2023,POS,SHOP,-12.50,100.00,Me,1-2\n',
    ['2023-01-13 -12.50 GBP SHOP'],
  ],
  [
    'Monzo',
    'Transaction ID,Date,Time,Type,Name,Category,Amount,Currency,Local amount,Local currency,Description,Money Out,Money In\n' +
      'tx_1,13/01/2023,10:00:00,Card payment,Shop,Groceries,-12.50,GBP,-14.00,EUR,SHOP 1,-12.50,\n' +
      'tx_2,14/01/2023,10:00:00,Faster payment,Bob,Income,5.00,GBP,5.00,GBP,thanks,,5.00\n',
    ['2023-01-13 -12.50 GBP SHOP 1 | Shop', '2023-01-14 5.00 GBP thanks | Bob'],
  ],
  [
    'Starling',
    'Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP),Spending Category,Notes\n' +
      '13/01/2023,Shop,REF,CONTACTLESS,-12.50,100.00,GROCERIES,\n',
    ['2023-01-13 -12.50 GBP Shop | Shop'],
  ],
  [
    'Revolut',
    'Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\n' +
      'CARD_PAYMENT,Current,2023-01-12 10:00:00,2023-01-13 11:00:00,Shop,-12.50,0.00,EUR,COMPLETED,100.00\n',
    ['2023-01-13 -12.50 EUR Shop'],
  ],
  [
    'Bank of America',
    'Description,,Summary Amt.\nBeginning balance as of 01/01/2023,,"100.00"\n\nDate,Description,Amount,Running Bal.\n' +
      '01/14/2023,"SHOP, X","-12.50","87.50"\n',
    ['2023-01-14 -12.50 GBP SHOP, X'],
  ],
  [
    'Chase',
    'Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #\nDEBIT,01/13/2023,SHOP,-12.50,ACH_DEBIT,100.00,,\n',
    ['2023-01-13 -12.50 GBP SHOP'],
  ],
  [
    'Wells Fargo, without a header',
    '"01/13/2023","-12.50","*","","SHOP"\n"01/14/2023","5.00","*","","SALARY"\n',
    ['2023-01-13 -12.50 GBP SHOP', '2023-01-14 5.00 GBP SALARY'],
  ],
  [
    'PayPal',
    '"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","Transaction ID","Balance"\n' +
      '"13/01/2023","10:00:00","GMT","Bob","Payment","Completed","GBP","12.50","-0.50","12.00","TX1","1,000.00"\n',
    ['2023-01-13 12.00 GBP Bob | Bob'],
  ],
  [
    'N26',
    '"Booking Date","Value Date","Partner Name","Partner Iban",Type,"Payment Reference","Account Name","Amount (EUR)","Original Amount","Original Currency"\n' +
      '2023-01-13,2023-01-12,Shop,,Presentment,,Main,-12.50,14.00,USD\n',
    ['2023-01-13 -12.50 EUR Shop | Shop'],
  ],
  [
    'Sparkasse',
    '"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Beguenstigter/Zahlungspflichtiger";"Betrag";"Waehrung"\n' +
      '"DE1";"13.01.23";"13.01.23";"LASTSCHRIFT";"Miete";"Vermieter";"-1.012,50";"EUR"\n',
    ['2023-01-13 -1012.50 EUR Miete | Vermieter'],
  ],
  [
    'DKB',
    '"Girokonto";"DE1"\n""\n"Kontostand vom 13.01.2023:";"1.000,00 €"\n""\n' +
      '"Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Betrag (€)"\n' +
      '"13.01.23";"13.01.23";"Gebucht";"Me";"Laden";"Einkauf";"-12,50"\n',
    ['2023-01-13 -12.50 EUR Einkauf | Laden'],
  ],
  [
    'ING in the Netherlands',
    '"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";"Mededelingen";"Saldo na mutatie"\n' +
      '"20230113";"AH";"NL1";"";"BA";"Af";"12,50";"Betaalautomaat";"Pas 1";"100,00"\n' +
      '"20230114";"Werk";"NL1";"NL2";"OV";"Bij";"5,00";"Overschrijving";"Loon";"105,00"\n',
    ['2023-01-13 -12.50 EUR Pas 1 | AH', '2023-01-14 5.00 EUR Loon | Werk'],
  ],
  [
    'Crédit Agricole',
    'Date;Libellé;Débit euros;Crédit euros;\n13/01/2023;"CARTE\nMAGASIN";12,50;;\n14/01/2023;VIREMENT;;1 005,00;\n',
    ['2023-01-13 -12.50 EUR CARTE\nMAGASIN', '2023-01-14 1005.00 EUR VIREMENT'],
  ],
  [
    'PostFinance',
    'Buchungsdatum;Avisierungstext;Gutschrift in CHF;Lastschrift in CHF;Valuta;Saldo in CHF\n' +
      "13.01.2023;Kauf;;-12.50;13.01.2023;1'000.00\n14.01.2023;Lohn;5.00;;14.01.2023;1'005.00\n",
    ['2023-01-13 -12.50 CHF Kauf', '2023-01-14 5.00 CHF Lohn'],
  ],
  [
    'Nordea in Sweden',
    'Bokföringsdag;Belopp;Avsändare;Mottagare;Namn;Rubrik;Saldo;Valuta\n2023/01/13;-12,50;1;;ICA;Kortköp;100,00;SEK\n',
    ['2023-01-13 -12.50 SEK Kortköp | ICA'],
  ],
  [
    'mBank',
    '#Data operacji;#Data księgowania;#Opis operacji;#Tytuł;#Nadawca/Odbiorca;#Numer konta;#Kwota;#Saldo po operacji;\n' +
      '2023-01-12;2023-01-13;ZAKUP;x;Sklep;;-12,50;1 000,00;\n',
    ['2023-01-13 -12.50 GBP ZAKUP | Sklep'],
  ],
  [
    'State Bank of India',
    'Txn Date,Value Date,Description,Ref No./Cheque No.,Debit,Credit,Balance\n13 Jan 2023,13 Jan 2023,UPI,R1,"1,00,012.50", ,"2,00,000.00"\n',
    ['2023-01-13 -100012.50 GBP UPI'],
  ],
];

describe('statements as banks export them', () => {
  it.each(exports)('%s', async (_, text, expected) => {
    const { rows, rejected, plan } = await importText(text);
    expect(rejected).toEqual([]);
    expect(plan.sign).toBe('movement');
    const written = rows.map(
      ({ bookedOn, amountMinor, currency, description, counterparty }) =>
        `${bookedOn} ${formatMinor(amountMinor, currency)} ${currency} ${description}${counterparty ? ` | ${counterparty}` : ''}`,
    );
    expect(written).toEqual(expected);
  });
});
