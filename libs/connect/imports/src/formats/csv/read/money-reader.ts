import { type Currency } from '@balance/kernel';
import { isNoAmount } from '../../../domain/amounts/amount-text.js';
import { currencyOf } from '../../../domain/amounts/currency-marks.js';
import { type CsvPlan } from '../csv-plan.js';
import { DirectionMemo } from './direction.js';
import { type Fault, type Money, readMoney, shown } from './read-money.js';

/** Reads the money of a record from its amount column, or from its debit and credit columns. */
export class MoneyReader {
  readonly #directions = new DirectionMemo();
  readonly #currencies = new Map<string, Currency | null>();

  constructor(private readonly plan: CsvPlan) {}

  read(cells: readonly string[]): Money | Fault {
    const { columns, currency: usual } = this.plan;
    const stated = columns.currency === null ? '' : (cells[columns.currency] ?? '').trim();
    const currency = stated === '' ? usual : this.#currencyOf(stated);
    if (!currency) return { reason: 'unknown-currency', detail: `${shown(stated)} is no currency` };
    const isStated = stated !== '';
    if (columns.amount === null) return this.#readSides(cells, currency, isStated);
    const money = this.#readCell(cells, 'amount', currency, isStated);
    return columns.direction === null || !('amountMinor' in money) ? money : this.#directed(money, cells);
  }

  #readCell(
    cells: readonly string[],
    role: 'amount' | 'debit' | 'credit',
    currency: Currency,
    isStated: boolean,
  ): Money | Fault {
    const { columns, decimals, sign } = this.plan;
    const index = columns[role];
    const text = index === null ? '' : (cells[index] ?? '').trim();
    return readMoney(text, { decimal: decimals[role] ?? '.', sign, currency, isStated });
  }

  /** Credit adds and debit takes off; a row fills one of the two, or writes zero in the other. */
  #readSides(cells: readonly string[], currency: Currency, isStated: boolean): Money | Fault {
    const { columns, isDebitSigned } = this.plan;
    const isEmpty = (index: number | null) => index === null || isNoAmount(cells[index] ?? '');
    const credit = isEmpty(columns.credit) ? null : this.#readCell(cells, 'credit', currency, isStated);
    const debit = isEmpty(columns.debit) ? null : this.#readCell(cells, 'debit', currency, isStated);
    if (credit && !('amountMinor' in credit)) return credit;
    if (!debit) return credit ?? { reason: 'missing-amount', detail: 'neither debit nor credit is filled' };
    if (!('amountMinor' in debit)) return debit;
    if (credit && debit.amountMinor === 0n) return credit;
    if (credit && credit.amountMinor !== 0n)
      return { reason: 'two-amounts', detail: 'both debit and credit are filled' };
    return isDebitSigned ? debit : { ...debit, amountMinor: -debit.amountMinor };
  }

  #directed(money: Money, cells: readonly string[]): Money | Fault {
    const text = cells[this.plan.columns.direction!] ?? '';
    const direction = this.#directions.get(text);
    if (!direction)
      return { reason: 'unreadable-direction', detail: `${shown(text)} says neither debit nor credit` };
    const isMinus = (direction === 'debit') === (this.plan.sign === 'movement');
    return isMinus ? { ...money, amountMinor: -money.amountMinor } : money;
  }

  #currencyOf(stated: string): Currency | null {
    if (stated.length > 10) return null;
    let currency = this.#currencies.get(stated);
    if (currency === undefined) {
      currency = currencyOf(stated, this.plan.currency);
      this.#currencies.set(stated, currency);
    }
    return currency;
  }
}
