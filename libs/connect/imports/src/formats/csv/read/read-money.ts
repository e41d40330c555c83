import { type Currency, minorDigits } from '@balance/kernel';
import { type AmountText, isNoAmount, takeAmountApart } from '../../../domain/amounts/amount-text.js';
import { currencyOf } from '../../../domain/amounts/currency-marks.js';
import { type DecimalMark, readMagnitude, readPlainMinor } from '../../../domain/amounts/read-amount.js';
import { type RejectReason } from '../../../domain/statement-row.js';
import { type CsvPlan } from '../csv-plan.js';

export interface Money {
  amountMinor: bigint;
  currency: Currency;
}

export interface Fault {
  reason: RejectReason;
  detail: string;
}

/** What a column's amounts are read with. */
export interface MoneyColumn {
  decimal: DecimalMark;
  sign: CsvPlan['sign'];
  /** Currency of the row, which a sign at the amount may replace unless `isStated`. */
  currency: Currency;
  /** Whether the row's currency column gave it. */
  isStated: boolean;
}

const shownLength = 60;

/** A value as it stands in a reason for rejection. */
export const shown = (text: string): string =>
  `"${text.length > shownLength ? `${text.slice(0, shownLength)}…` : text}"`.replace(
    /\p{Surrogate}/gu,
    '\ufffd',
  );

/** Reads one cell that holds money, as written, sign included. */
export function readMoney(text: string, column: MoneyColumn): Money | Fault {
  const plain = readPlainMinor(text, column.decimal, minorDigits(column.currency));
  if (!Number.isNaN(plain)) return { amountMinor: BigInt(plain), currency: column.currency };
  if (isNoAmount(text)) return { reason: 'missing-amount', detail: 'the amount is empty' };
  const amount = takeAmountApart(text);
  if (!amount) return unreadable(text);
  const currency = currencyAt(amount, column);
  if (typeof currency !== 'string') return currency;
  const magnitude = readMagnitude(amount.digits, column.decimal, currency);
  const sign = signOf(amount, column.sign);
  if (magnitude === null || sign === null) return unreadable(text);
  return { amountMinor: sign * magnitude, currency };
}

function currencyAt({ mark }: AmountText, { currency, isStated }: MoneyColumn): Currency | Fault {
  const marked = mark === null ? currency : (currencyOf(mark, currency) ?? currency);
  if (!isStated || marked === currency) return marked;
  const detail = `the amount is in ${marked}, the currency column says ${currency}`;
  return { reason: 'currency-conflict', detail };
}

/** `DR` and `CR` say which way the money went; what that makes of the sign depends on what positive means. */
function signOf({ isNegative, side }: AmountText, meaning: CsvPlan['sign']): 1n | -1n | null {
  if (side === null) return isNegative ? -1n : 1n;
  const isMinus = (side === 'debit') === (meaning === 'movement');
  return isNegative && !isMinus ? null : isMinus ? -1n : 1n;
}

const unreadable = (text: string): Fault => ({
  reason: 'unreadable-amount',
  detail: `${shown(text)} is no amount that can be kept exactly`,
});
