import { type Currency, minorDigits } from '@balance/kernel';
import { type PaymentToName } from './payment-to-name.js';

export const directionOf = (amountMinor: bigint): 'in' | 'out' => (amountMinor < 0n ? 'out' : 'in');

/** Whole units; what is larger is all alike. */
const borders = [10n, 100n, 1_000n, 10_000n];

/**
 * How large payments are, as roughly as a category needs: the power of ten they lie in. An exact amount together with
 * a text could name a payment; this cannot. Several payments share a band that holds all of them.
 *
 * @param payments of one currency, at least one
 */
export function amountBandOf(payments: readonly Pick<PaymentToName, 'amountMinor' | 'currency'>[]): string {
  const currency = payments[0]!.currency;
  const places = payments.map(({ amountMinor }) => placeOf(amountMinor, currency));
  const lower = borders[Math.min(...places) - 1];
  const upper = borders[Math.max(...places)];
  if (lower === undefined && upper === undefined) return `any ${currency}`;
  if (lower === undefined) return `below ${upper} ${currency}`;
  return upper === undefined ? `${lower} or more ${currency}` : `${lower} to ${upper} ${currency}`;
}

function placeOf(amountMinor: bigint, currency: Currency): number {
  const size = amountMinor < 0n ? -amountMinor : amountMinor;
  const place = borders.findIndex((border) => size < border * 10n ** BigInt(minorDigits(currency)));
  return place === -1 ? borders.length : place;
}
