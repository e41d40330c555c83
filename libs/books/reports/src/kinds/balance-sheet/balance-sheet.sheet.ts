import { type BalanceSheet, type BalanceSheetSection } from '../../domain/balance-sheet.js';
import { type Sheet } from '../../render/sheet.js';

const columns: Sheet['columns'] = [
  { name: 'Currency', align: 'left' },
  { name: 'Section', align: 'left' },
  { name: 'Code', align: 'left' },
  { name: 'Account', align: 'left' },
  { name: 'Amount', align: 'right' },
];

export const balanceSheetSheet = ({ to, currencies }: BalanceSheet): Sheet => ({
  title: `Balance sheet at ${to}`,
  columns,
  rows: currencies.flatMap(({ currency, assets, liabilities, equity, earnings, liabilitiesAndEquity }) => [
    ...sectionRows(currency, 'Assets', assets),
    ...sectionRows(currency, 'Liabilities', liabilities),
    ...sectionRows(currency, 'Equity', equity),
    [currency, 'Equity', '', 'Earnings to date', earnings.amount],
    [currency, '', '', 'Total liabilities and equity', liabilitiesAndEquity.amount],
  ]),
});

const sectionRows = (currency: string, name: string, { lines, total }: BalanceSheetSection): string[][] => [
  ...lines.map((line) => [currency, name, line.code, line.name, line.amount]),
  [currency, name, '', `Total ${name.toLowerCase()}`, total.amount],
];
