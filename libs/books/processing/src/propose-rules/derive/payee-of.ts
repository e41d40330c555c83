import { normalizePayee } from '@balance/similarity';
import { type SeenPayment } from '../../domain/learn/learned-decision.js';

/** Longer names are cut: the rest of them tells nobody apart, and a key of an index has to be short. */
const longestPayee = 200;

/** Whom a payment names, the same for every payment to them; empty when it names nobody. */
export function payeeOf({ counterparty, text }: SeenPayment): string {
  const payee = normalizePayee(counterparty || text);
  return payee.length <= longestPayee ? payee : [...payee].slice(0, longestPayee).join('');
}
