import { type Currency, DomainError, formatMinor } from '@balance/kernel';
import { type HoldStatus } from './hold.js';

export class HoldNotFound extends DomainError {
  readonly code = 'ledger.hold-not-found';
  override readonly status = 404;
  constructor(holdId: string) {
    super(`There is no hold ${holdId}`, { holdId });
  }
}

export class HoldNotOpen extends DomainError {
  readonly code = 'ledger.hold-not-open';
  override readonly status = 409;
  constructor(holdId: string, status: HoldStatus) {
    super(
      `Hold ${holdId} is ${status}; only what an open hold reserves can be committed or voided. Place a new one`,
      {
        holdId,
        status,
      },
    );
  }
}

export class HoldExceeded extends DomainError {
  readonly code = 'ledger.hold-exceeded';
  constructor(
    holdId: string,
    asked: { accountCode: string; currency: string; amountMinor: bigint },
    heldMinor: bigint,
  ) {
    const { accountCode, currency, amountMinor } = asked;
    const shown = (amount: bigint) => `${formatMinor(amount, currency as Currency)} ${currency}`;
    super(
      `Hold ${holdId} reserves ${shown(heldMinor)} on this side of account ${accountCode}, less than ${shown(amountMinor)}; commit at most that`,
      { holdId, accountCode, currency, heldMinor: String(heldMinor), amountMinor: String(amountMinor) },
    );
  }
}

export class HoldExpiryInvalid extends DomainError {
  readonly code = 'ledger.hold-expiry-invalid';
  constructor(reference: string, expiresAt: Date) {
    super('A hold must run out in the future; give a later time, or none', {
      reference,
      expiresAt: expiresAt.toISOString(),
    });
  }
}

export class CommitReferenceMissing extends DomainError {
  readonly code = 'ledger.commit-reference-missing';
  constructor(holdId: string) {
    super(
      'A commit of a part needs a reference, by which a repeat is told from a second part of the same amount',
      {
        holdId,
      },
    );
  }
}
