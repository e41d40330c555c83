import { type AmountTally } from '../../../domain/amounts/amount-evidence.js';
import { type CsvPlan } from '../csv-plan.js';
import { type RoleColumns } from '../layout/choose-columns.js';
import { parseColumnName } from '../layout/column-name.js';
import { spendNames } from '../layout/column-roles.js';

/**
 * Whether a positive amount is money in, as on a bank statement, or money paid out, as on a list of spending.
 *
 * A debit, credit, direction or balance column makes it a statement. Otherwise it is a list of spending when
 * it names a supplier, merchant or payee and most amounts are positive, or when only credits are marked
 * (`12.00 CR`), as card statements do.
 */
export function decideSign(
  columns: RoleColumns,
  headers: readonly string[],
  amounts: AmountTally,
): CsvPlan['sign'] {
  const { amount, counterparty, direction, balance } = columns;
  if (amount === undefined || direction !== undefined || balance !== undefined) return 'movement';
  if (amounts.debitSides > 0) return 'movement';
  if (amounts.creditSides > 0) return 'spend';
  const isSpendName =
    counterparty !== undefined && spendNames.test(parseColumnName(headers[counterparty]!).words);
  return isSpendName && amounts.positives > amounts.negatives ? 'spend' : 'movement';
}
