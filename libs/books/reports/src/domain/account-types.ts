import { type AccountType } from '@balance/ledger';

/** In the order of reading. */
export const accountTypes: readonly AccountType[] = ['asset', 'liability', 'equity', 'income', 'expense'];
