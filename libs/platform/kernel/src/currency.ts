import { z } from 'zod';

/** An ISO 4217 alphabetic code. */
export type Currency = string & { readonly __currency: true };

// Minor units by ISO 4217:2015 for the codes that do not have two.
const exponents: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0,
  VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0, BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
  CLF: 4, UYW: 4,
}; // prettier-ignore

const known = new Set(Intl.supportedValuesOf('currency'));

export const isCurrency = (text: string): text is Currency => known.has(text);

export const currencySchema = z
  .string()
  .toUpperCase()
  .refine(isCurrency, { message: 'not an ISO 4217 currency code' })
  .transform((text) => text as Currency);

/** Number of decimal places of the currency's minor unit: 2 for EUR, 0 for JPY, 3 for KWD. */
export const minorDigits = (currency: Currency): number => exponents[currency] ?? 2;
