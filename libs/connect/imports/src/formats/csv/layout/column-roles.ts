/** What a column can be for an import. `balance` is not imported: its presence says "bank statement". */
export const columnRoles = [
  'date',
  'amount',
  'debit',
  'credit',
  'direction',
  'description',
  'counterparty',
  'reference',
  'currency',
  'balance',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/**
 * Names by which banks and public bodies head each role, the preferred ones first: a file with a booking date
 * and a value date is booked by the former. Lower case, without accents; plurals need no entry.
 */
export const roleNames: Readonly<Record<ColumnRole, string>> = {
  date:
    'booking date, booked, booked on, date booked, posting date, posted, posted date, date posted, post date, ' +
    'entry date, accounting date, buchungstag, buchungsdatum, buchung, date comptable, date operation, ' +
    'date de l operation, date d operation, fecha operacion, fecha contable, fecha de operacion, data contabile, ' +
    'data operazione, boekdatum, boekingsdatum, data ksiegowania, data operacji, bokforingsdag, bokforingsdatum, ' +
    'bogforingsdato, bokfort dato, kirjauspaiva, date, datum, fecha, data, dato, tarih, transaction date, ' +
    'date of transaction, transaction posted date, trans date, tran date, txn date, purchase date, completed date, ' +
    'date completed, paid date, date paid, payment date, date of payment, payment made date, spend date, ' +
    'expenditure date, transaction date time, date time, datetime, timestamp, created, created at, created date, ' +
    'started date, settlement date, clearing date, cleared date, effective date, value date, value dated, valuta, ' +
    'valutadatum, wertstellung, date valeur, date de valeur, fecha valor, data valuta, invoice date, day',
  amount:
    'amount, transaction amount, amount of transaction, txn amount, trans amount, tran amount, amt, betrag, ' +
    'umsatz, montant, importe, importo, bedrag, kwota, belopp, belob, belop, valor, montante, tutar, ' +
    'account amount, amount in account currency, local amount, billing amount, booked amount, ' +
    'net amount, amount net, net amt, net, net value, amount paid, paid amount, payment amount, amount spent, ' +
    'spend amount, spend, expenditure amount, value, transaction value, payment value, amount ex vat, ' +
    'amount excl vat, amount excluding vat, net of vat, amount net of vat, total amount, gross amount, gross, ' +
    'total, invoice amount, line amount, cost, charge',
  debit:
    'debit, debit amount, amount debit, debit amt, debit value, withdrawal, withdrawal amount, withdrawal amt, ' +
    'paid out, money out, outflow, amount out, out, outgoing, payment out, dr, dr amount, amount dr, soll, belastung, lastschrift, ' +
    'debito, debe, cargo, debet, uscite, dare, spent, obciazenia, retrait, depense',
  credit:
    'credit, credit amount, amount credit, credit amt, credit value, deposit, deposit amount, deposit amt, ' +
    'paid in, money in, inflow, amount in, in, incoming, payment in, cr, cr amount, amount cr, haben, gutschrift, ' +
    'credito, haber, abono, entrate, avere, received, lodgement, receipt, uznania, versement, recette',
  direction:
    'debit credit, credit debit, dr cr, cr dr, d c, c d, dc, debit or credit, credit or debit, ' +
    'debit credit indicator, credit debit indicator, dr cr indicator, credit debit mark, direction, af bij, ' +
    'soll haben, s h, debet credit, debit credit code',
  description:
    'description, transaction description, details, transaction details, narrative, transaction narrative, ' +
    'narration, particulars, memo, remittance information, payment details, purpose, text, original description, ' +
    'statement description, transaction, purpose of spend, expenditure description, item description, ' +
    'verwendungszweck, buchungstext, vorgang, libelle, libelle operation, detail de l ecriture, concepto, ' +
    'descripcion, descrizione, descrizione operazione, causale, omschrijving, mededelingen, opis, opis operacji, ' +
    'tytul, beskrivning, rubrik, avisierungstext, tekst, descricao, historico, aciklama, selite, viesti, comment, note, subject, item',
  counterparty:
    'counterparty, counter party, counterparty name, counter party name, supplier name, supplier, vendor name, ' +
    'vendor, merchant name, merchant, payee name, payee, name of payee, paid to, beneficiary name, beneficiary, ' +
    'supplier beneficiary name, beneficiary of payment, recipient, recipient name, partner name, payer name, payer, ' +
    'payer payee, sender, creditor name, creditor, debtor name, debtor, to from, from to, other party, ' +
    'related party, auftraggeber empfanger, auftraggeber, empfanger, beguenstigter zahlungspflichtiger, ' +
    'begunstigter zahlungspflichtiger, name zahlungsbeteiligter, zahlungsempfanger, zahlungsempfanger in, ' +
    'zahlungspflichtiger, zahlungspflichtige r, namn, ' +
    'begunstigter, tegenpartij, naam tegenpartij, naam omschrijving, beneficiaire, tiers, beneficiario, ordinante, ' +
    'nadawca odbiorca, odbiorca, nadawca, kontrahent, mottagare, modtager, mottaker, saaja maksaja, company name, company, ' +
    'customer name, name, naam, nom',
  reference:
    'reference, transaction reference, transaction ref, payment reference, bank reference, reference number, ' +
    'reference no, ref no, ref no cheque no, chq ref no, ref, reference id, transaction id, transaction number, transaction no, trans no, ' +
    'trans number, trans id, tran id, txn id, txn no, payment id, payment number, payment no, unique reference, ' +
    'unique id, fitid, end to end id, end to end reference, customer reference, cheque number, cheque no, ' +
    'check number, check no, document number, document no, voucher number, invoice number, invoice no, ' +
    'kundenreferenz, referenz, referenznummer, mandatsreferenz, referentie, kenmerk, betalingskenmerk, ' +
    'referencia, riferimento, numero operacion, id',
  currency:
    'currency, currency code, ccy, curr, cur, iso currency, iso currency code, transaction currency, ' +
    'account currency, amount currency, payment currency, wahrung, devise, divisa, moneda, munt, muntsoort, ' +
    'waluta, moeda, para birimi',
  balance:
    'balance, running balance, account balance, closing balance, available balance, balance after, ' +
    'balance after transaction, ledger balance, saldo, saldo nach buchung, saldo na mutatie, kontostand, solde, ' +
    'saldo disponible, saldo contable, saldo po operacji, balance amount',
};

/** Names of a counterparty that money is paid to: in a file without balances they say "list of spending". */
export const spendNames = /^(supplier|vendor|merchant|payee|beneficiary|paid to|name of payee)/;

/** A column of this name gives the direction when all of its values do; it often means something else. */
export const weakDirectionNames = /^(type|transaction type|trans type|tran type|txn type|sign|dr or cr)$/;

/** In some languages the currency, in others the value date: a currency column if all of its values are codes. */
export const weakCurrencyNames = /^(valuta|mena|deviza)$/;
