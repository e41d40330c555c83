import { type ProfitAndLoss, type ProfitAndLossSection } from '../../domain/profit-and-loss.js';
import { type Sheet } from '../../render/sheet.js';

const columns: Sheet['columns'] = [
  { name: 'Currency', align: 'left' },
  { name: 'Section', align: 'left' },
  { name: 'Code', align: 'left' },
  { name: 'Account', align: 'left' },
  { name: 'Amount', align: 'right' },
];

export const profitAndLossSheet = ({ from, to, currencies }: ProfitAndLoss): Sheet => ({
  title: `Profit and loss, ${from} to ${to}`,
  columns,
  rows: currencies.flatMap(({ currency, income, expense, net }) => [
    ...sectionRows(currency, 'Income', income),
    ...sectionRows(currency, 'Expense', expense),
    [currency, 'Net', '', 'Income less expense', net],
  ]),
});

const sectionRows = (currency: string, name: string, { lines, total }: ProfitAndLossSection): string[][] => [
  ...lines.map((line) => [currency, name, line.code, line.name, line.amount]),
  [currency, name, '', `Total ${name.toLowerCase()}`, total],
];
