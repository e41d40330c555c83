import { periodsOf } from '../../domain/periods.js';
import { cutsOf, PeriodSums } from '../../domain/sums.js';
import { titleOfDay } from '../../domain/titles.js';
import { trialBalanceSchema } from '../../domain/trial-balance.js';
import { trialBalanceStatement } from '../../domain/trial-balance-statement.js';

/** The statement of a result that has none; its amounts do not lead to postings. */
export function earlierTrialBalance(result: unknown) {
  const { to, currencies } = trialBalanceSchema.parse(result);
  const lines = currencies.flatMap(({ currency, lines }) => lines.map((line) => ({ ...line, currency })));
  const periods = periodsOf({ to }, false);
  // The type of an account is not known any more; the order is by code, whatever it is.
  const chart = lines.map(({ code, name }) => ({ code, name, type: 'asset' as const, parentCode: null }));
  const sums = lines.map(({ code, currency, debit, credit }) => ({
    ...{ code, currency, interval: 0 },
    amountMinor: BigInt(debit.amountMinor) - BigInt(credit.amountMinor),
  }));
  return {
    title: titleOfDay('Trial balance', { to }),
    ...trialBalanceStatement({
      chart: [...new Map(chart.map((account) => [account.code, account])).values()],
      periods,
      sums: new PeriodSums(cutsOf(periods), sums),
      currencies: currencies.map(({ currency }) => currency),
      knownAt: undefined,
    }),
  };
}
