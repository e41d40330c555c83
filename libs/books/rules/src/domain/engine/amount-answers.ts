import { type Currency } from '@balance/kernel';
import { type MinorBounds, type Test } from '../operators/operator.js';
import { type RuleSubject } from '../subject.js';

/** The bounds of every amount test in one currency, by the number of the test. */
interface CurrencyBounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly exact: readonly (MinorBounds | undefined)[];
}

const [anySign, onlyIn, onlyOut] = [0, 1, 2];

/** Answers the amount tests for the record at hand: with doubles where those are exact, else with integers. */
export class AmountAnswers {
  private readonly signs: Uint8Array;
  private readonly byCurrency = new Map<Currency, CurrencyBounds>();
  private bounds: CurrencyBounds | undefined;
  private currency: Currency | undefined;
  private amount = 0;
  private amountMinor = 0n;

  constructor(private readonly tests: readonly Test[]) {
    this.signs = Uint8Array.from(tests, (test) =>
      test.on !== 'amount' || !test.direction ? anySign : test.direction === 'in' ? onlyIn : onlyOut,
    );
  }

  begin({ amountMinor, currency }: RuleSubject): void {
    this.amountMinor = amountMinor;
    this.amount = Number(amountMinor);
    if (currency === this.currency) return;
    this.currency = currency;
    this.bounds = this.byCurrency.get(currency);
    if (!this.bounds) this.byCurrency.set(currency, (this.bounds = this.boundsIn(currency)));
  }

  passes(test: number): boolean {
    const { amount } = this;
    const sign = this.signs[test];
    if ((sign === onlyIn && !(amount > 0)) || (sign === onlyOut && !(amount < 0))) return false;
    const size = Math.abs(amount);
    if (size > Number.MAX_SAFE_INTEGER) return this.passesExactly(test);
    // A bound that is too large for a double is rounded to one that is above every safe size.
    return size >= this.bounds!.low[test]! && size <= this.bounds!.high[test]!;
  }

  private passesExactly(test: number): boolean {
    const { min, max } = this.bounds!.exact[test]!;
    const size = this.amountMinor < 0n ? -this.amountMinor : this.amountMinor;
    return (min === undefined || size >= min) && (max === undefined || size <= max);
  }

  private boundsIn(currency: Currency): CurrencyBounds {
    const exact = this.tests.map((test) => (test.on === 'amount' ? test.boundsIn(currency) : undefined));
    return {
      exact,
      low: Float64Array.from(exact, (bounds) => Number(bounds?.min ?? -Infinity)),
      high: Float64Array.from(exact, (bounds) => Number(bounds?.max ?? Infinity)),
    };
  }
}
