import { DomainError } from '@balance/kernel';

export class RateUnknown extends DomainError {
  readonly code = 'ledger.rate-unknown';
  constructor(base: string, quote: string, on: string) {
    super(`No rate of ${base} in ${quote} is known for ${on} or the 31 days before; set one, or state it`, {
      base,
      quote,
      on,
    });
  }
}

export class RateInvalid extends DomainError {
  readonly code = 'ledger.rate-invalid';
  constructor(base: string, quote: string, rate: string) {
    super(
      `A rate is a decimal above zero, with at most 12 digits on each side of the point, between two currencies: ${rate} of ${base} in ${quote} is none`,
      { base, quote, rate },
    );
  }
}

export class ExchangeInvalid extends DomainError {
  readonly code = 'ledger.exchange-invalid';
  constructor(message: string, reference: string) {
    super(message, { reference });
  }
}
