import { DomainError } from '@balance/kernel';
import { type AccountName, type AccountType } from './account.js';
import { type Balance } from './balance.js';

export class AccountNotFound extends DomainError {
  readonly code = 'ledger.account-not-found';
  override readonly status = 404;
  constructor(accountCode: string) {
    super(`There is no account ${accountCode}`, { accountCode });
  }
}

export class AccountExists extends DomainError {
  readonly code = 'ledger.account-exists';
  override readonly status = 409;
  constructor(accountCode: string) {
    super(`There is an account ${accountCode} already; choose another code, or change that one`, {
      accountCode,
    });
  }
}

export class ParentUnknown extends DomainError {
  readonly code = 'ledger.parent-unknown';
  constructor(parentCode: string) {
    super(`There is no account ${parentCode} to stand under`, { parentCode });
  }
}

export class ParentTypeDiffers extends DomainError {
  readonly code = 'ledger.parent-type-differs';
  constructor(accountCode: string, type: AccountType, parent: AccountName) {
    super(`Account ${accountCode} is ${type}, and ${parent.code} is ${parent.type}; both must be the same`, {
      accountCode,
      type,
      parentCode: parent.code,
      parentType: parent.type,
    });
  }
}

export class ParentClosed extends DomainError {
  readonly code = 'ledger.parent-closed';
  override readonly status = 409;
  constructor(parentCode: string) {
    super(`Account ${parentCode} is closed; open it again first`, { parentCode });
  }
}

export class ParentHasPostings extends DomainError {
  readonly code = 'ledger.parent-has-postings';
  override readonly status = 409;
  constructor(parentCode: string) {
    super(`Account ${parentCode} has postings of its own, and a heading takes none; choose another one`, {
      parentCode,
    });
  }
}

export class AccountCycle extends DomainError {
  readonly code = 'ledger.account-cycle';
  override readonly status = 409;
  constructor(accountCode: string, parentCode: string) {
    super(`Account ${parentCode} stands beneath ${accountCode}, which cannot stand under it as well`, {
      accountCode,
      parentCode,
    });
  }
}

export class AccountHasBalance extends DomainError {
  readonly code = 'ledger.account-has-balance';
  override readonly status = 409;
  constructor({ accountCode, currency, balanceMinor, heldDebitMinor, heldCreditMinor }: Balance) {
    super(`Something stands or is held on account ${accountCode}; bring it to zero before closing it`, {
      accountCode,
      currency,
      balanceMinor: String(balanceMinor),
      heldDebitMinor: String(heldDebitMinor),
      heldCreditMinor: String(heldCreditMinor),
    });
  }
}

export class AccountHasOpenChildren extends DomainError {
  readonly code = 'ledger.account-has-children';
  override readonly status = 409;
  constructor(accountCode: string, childCode: string) {
    super(`Account ${childCode} beneath ${accountCode} is open; close it, or move it, first`, {
      accountCode,
      childCode,
    });
  }
}

export class CurrencyInUse extends DomainError {
  readonly code = 'ledger.currency-in-use';
  override readonly status = 409;
  constructor(accountCode: string, currency: string) {
    super(`Account ${accountCode} has a balance in ${currency}, which must stay allowed`, {
      accountCode,
      currency,
    });
  }
}

export class MinimumTooHigh extends DomainError {
  readonly code = 'ledger.minimum-too-high';
  override readonly status = 409;
  constructor({ accountCode, currency }: Balance, availableMinor: bigint, minimumMinor: bigint) {
    super(`Account ${accountCode} is below that minimum now`, {
      accountCode,
      currency,
      availableMinor: String(availableMinor),
      minimumMinor: String(minimumMinor),
    });
  }
}
