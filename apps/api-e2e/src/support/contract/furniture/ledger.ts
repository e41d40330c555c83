import { ask } from '../send.js';

let accounts = 0;

/** @returns the code of an account that no other world has: unlike ids, codes are not unique by themselves */
export async function account(base: string, owner: string): Promise<string> {
  const code = `A-${++accounts}`;
  await ask(base, owner, 'POST', '/ledger/accounts', { code, name: 'Till', type: 'asset' });
  return code;
}

/** A hold that is large enough for a part of it to be committed. */
export async function hold(base: string, owner: string, reference: string): Promise<string> {
  const placed = await ask<{ hold: { id: string } }>(base, owner, 'POST', '/ledger/holds', {
    reference,
    effectiveOn: '2026-01-31',
    postings: [
      { accountCode: '6300', amount: '100.00', currency: 'GBP' },
      { accountCode: '1000', amount: '-100.00', currency: 'GBP' },
    ],
  });
  return placed.hold.id;
}
