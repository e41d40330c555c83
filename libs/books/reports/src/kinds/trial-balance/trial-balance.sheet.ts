import { type TrialBalance } from '../../domain/trial-balance.js';
import { type Sheet } from '../../render/sheet.js';

const columns: Sheet['columns'] = [
  { name: 'Currency', align: 'left' },
  { name: 'Code', align: 'left' },
  { name: 'Account', align: 'left' },
  { name: 'Debit', align: 'right' },
  { name: 'Credit', align: 'right' },
];

export const trialBalanceSheet = ({ to, currencies }: TrialBalance): Sheet => ({
  title: `Trial balance at ${to}`,
  columns,
  rows: currencies.flatMap(({ currency, lines, debit, credit }) => [
    ...lines.map((line) => [currency, line.code, line.name, line.debit.amount, line.credit.amount]),
    [currency, '', 'Total', debit.amount, credit.amount],
  ]),
});
