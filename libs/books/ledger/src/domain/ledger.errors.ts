import { DomainError } from '@balance/kernel';

/** A fault in one entry; `details.reference` names it. */
abstract class EntryFault extends DomainError {
  constructor(message: string, reference: string | undefined, facts: Readonly<Record<string, unknown>> = {}) {
    super(message, { ...facts, ...(reference === undefined ? {} : { reference }) });
  }
}

export class EntryOneSided extends EntryFault {
  readonly code = 'ledger.entry-one-sided';
  constructor(reference?: string) {
    super('An entry needs at least two postings, given together', reference);
  }
}

export class EntryUnbalanced extends EntryFault {
  readonly code = 'ledger.entry-unbalanced';
  constructor(reference?: string, currency?: string, differenceMinor?: bigint) {
    super(
      'The postings of an entry must sum to zero in each currency',
      reference,
      currency === undefined ? {} : { currency, differenceMinor: String(differenceMinor) },
    );
  }
}

export class PostingZero extends EntryFault {
  readonly code = 'ledger.posting-zero';
  constructor(reference?: string, accountCode?: string) {
    super(
      `A posting${accountCode === undefined ? '' : ` to account ${accountCode}`} moves nothing; leave it out`,
      reference,
      accountCode === undefined ? {} : { accountCode },
    );
  }
}

export class AmountOutOfRange extends EntryFault {
  readonly code = 'ledger.amount-out-of-range';
  constructor(reference: string | undefined, amountMinor: bigint) {
    super('An amount does not fit 64 bits of minor units', reference, { amountMinor: String(amountMinor) });
  }
}

export class CurrencyUnknown extends EntryFault {
  readonly code = 'ledger.currency-unknown';
  constructor(reference?: string, currency?: string) {
    super(`${currency} is no ISO 4217 currency code`, reference, { currency });
  }
}

export class EntryDateInvalid extends EntryFault {
  readonly code = 'ledger.date-invalid';
  constructor(reference: string, effectiveOn: string) {
    super(`${effectiveOn} is no calendar date; write YYYY-MM-DD`, reference, { effectiveOn });
  }
}

export class ReferenceInvalid extends EntryFault {
  readonly code = 'ledger.reference-invalid';
  constructor(reference: string) {
    super('A reference has 1 to 200 characters', reference);
  }
}

export class AccountUnknown extends EntryFault {
  readonly code = 'ledger.account-unknown';
  constructor(reference?: string) {
    super('An entry names an account that is not in the chart of accounts', reference);
  }
}

export class AccountClosed extends EntryFault {
  readonly code = 'ledger.account-closed';
  override readonly status = 409;
  constructor(reference?: string, accountCode?: string) {
    super(`Account ${accountCode} is closed; reopen it or post to another`, reference, { accountCode });
  }
}

export class AccountIsHeading extends EntryFault {
  readonly code = 'ledger.account-is-heading';
  override readonly status = 409;
  constructor(reference?: string, accountCode?: string) {
    super(`Account ${accountCode} is a heading over others; post to one of those`, reference, {
      accountCode,
    });
  }
}

export class CurrencyNotAllowed extends EntryFault {
  readonly code = 'ledger.currency-not-allowed';
  override readonly status = 409;
  constructor(reference?: string, accountCode?: string, currency?: string) {
    super(`Account ${accountCode} takes no ${currency}`, reference, { accountCode, currency });
  }
}

export class BalanceTooLow extends EntryFault {
  readonly code = 'ledger.balance-too-low';
  override readonly status = 409;
  constructor(reference?: string, accountCode?: string, currency?: string) {
    super(`Account ${accountCode} would fall below its minimum in ${currency}`, reference, {
      accountCode,
      currency,
    });
  }
}

export class BalanceOutOfRange extends EntryFault {
  readonly code = 'ledger.balance-out-of-range';
  override readonly status = 409;
  constructor(reference?: string, accountCode?: string, currency?: string) {
    super(
      accountCode === undefined
        ? 'What moves on an account in a day would not fit 64 bits of minor units'
        : `The balance of account ${accountCode} in ${currency} would not fit 64 bits of minor units`,
      reference,
      accountCode === undefined ? {} : { accountCode, currency },
    );
  }
}

export class PeriodClosed extends EntryFault {
  readonly code = 'ledger.period-closed';
  override readonly status = 409;
  constructor(reference?: string, effectiveOn?: string) {
    super(
      `The books are closed for ${effectiveOn}; choose a later date, or override with the permission ledger:override`,
      reference,
      { effectiveOn },
    );
  }
}

export class ReferenceReused extends EntryFault {
  readonly code = 'ledger.reference-reused';
  override readonly status = 409;
  constructor(reference: string) {
    super(
      'Something else was posted under this reference; a reference stands for one entry, ever',
      reference,
    );
  }
}

export class ReferenceReserved extends EntryFault {
  readonly code = 'ledger.reference-reserved';
  constructor(reference: string) {
    super(
      'References that begin with record:, reversal:, hold: or exchange: are made by the books',
      reference,
    );
  }
}

export class OverrideForbidden extends DomainError {
  readonly code = 'ledger.override-forbidden';
  override readonly status = 403;
  constructor() {
    super('To post into a closed period takes the permission ledger:override');
  }
}

export class MetadataInvalid extends EntryFault {
  readonly code = 'ledger.metadata-invalid';
  constructor(reference?: string) {
    super('Metadata are texts, numbers and booleans by name, at most 4 KiB of JSON', reference);
  }
}

export class EntryNotFound extends DomainError {
  readonly code = 'ledger.entry-not-found';
  override readonly status = 404;
  constructor(entryId: string) {
    super(`There is no entry ${entryId}`, { entryId });
  }
}

export class AlreadyReversed extends DomainError {
  readonly code = 'ledger.already-reversed';
  override readonly status = 409;
  constructor(entryId: string) {
    super(`Entry ${entryId} has been reversed already; an entry is taken back once`, { entryId });
  }
}

export class ReversalOfReversal extends DomainError {
  readonly code = 'ledger.reversal-of-reversal';
  override readonly status = 409;
  constructor(entryId: string) {
    super(`Entry ${entryId} is itself a reversal; post the first entry anew instead`, { entryId });
  }
}
