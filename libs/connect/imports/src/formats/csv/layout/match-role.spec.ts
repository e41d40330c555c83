import { describe, expect, it } from '@jest/globals';
import { parseColumnName, toWords } from './column-name.js';
import { columnRoles, roleNames } from './column-roles.js';
import { matchRole } from './match-role.js';

const roleOf = (header: string) => matchRole(parseColumnName(header).words)?.role ?? null;

describe('column names', () => {
  it.each([
    ['Paid Date', 'date'],
    ['paid_date', 'date'],
    ['DatePaid', 'date'],
    ['DATE PAID', 'date'],
    ['Transaction Date', 'date'],
    ['Date (dd/mm/yyyy)', 'date'],
    ['Buchungstag', 'date'],
    ['Date opération', 'date'],
    ['Amount', 'amount'],
    [' NetAmount ', 'amount'],
    ['Net amount', 'amount'],
    ['Amount (GBP)', 'amount'],
    ['Amount £', 'amount'],
    ['AMOUNT_EUR', 'amount'],
    ['Ammount', 'amount'],
    ['Amuont', 'amount'],
    ['Betrag', 'amount'],
    ['Paid Out', 'debit'],
    ['Money In', 'credit'],
    ['Withdrawals', 'debit'],
    ['Débit', 'debit'],
    ['Haben', 'credit'],
    ['Debit/Credit', 'direction'],
    ['Af Bij', 'direction'],
    ['Supplier Name', 'counterparty'],
    ['supplier_name', 'counterparty'],
    ['SupplierName', 'counterparty'],
    ['Auftraggeber/Empfänger', 'counterparty'],
    ['Trans No', 'reference'],
    ['TransactionNumber', 'reference'],
    ['Transaciton Reference', 'reference'],
    ['Details', 'description'],
    ['Libellé', 'description'],
    ['Währung', 'currency'],
    ['Running Balance', 'balance'],
    ['Supplier ID', null],
    ['Expenditure Category', null],
    ['Expenditure Catergory', null],
    ['Merchant Category', null],
    ['Body Name', null],
    ['Account', null],
    ['', null],
  ])('takes %p for %p', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });

  it('gives the hints that stand beside a name', () => {
    expect(parseColumnName('Amount (GBP)')).toEqual({
      words: 'amount',
      currencyMark: 'GBP',
      dateOrder: null,
    });
    expect(parseColumnName('Betrag in EUR')).toMatchObject({ words: 'betrag', currencyMark: 'EUR' });
    expect(parseColumnName('Amount £').currencyMark).toBe('£');
    expect(parseColumnName('Date (MM/DD/YYYY)')).toEqual({
      words: 'date',
      currencyMark: null,
      dateOrder: 'mdy',
    });
    expect(parseColumnName('All')).toMatchObject({ words: 'all', currencyMark: null });
  });

  it('gives no name to two roles', () => {
    const rolesOf = new Map<string, Set<string>>();
    for (const role of columnRoles) {
      for (const name of roleNames[role].split(', ').map(toWords)) {
        rolesOf.set(name, new Set([...(rolesOf.get(name) ?? []), role]));
      }
    }
    expect([...rolesOf].filter(([, roles]) => roles.size > 1)).toEqual([]);
  });
});
