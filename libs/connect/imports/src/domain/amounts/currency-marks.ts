import { type Currency, isCurrency } from '@balance/kernel';

/** Signs that banks print, with the currencies that use them, the likeliest first. */
const signs: Readonly<Record<string, readonly string[]>> = {
  '£': ['GBP', 'EGP', 'GIP', 'FKP', 'SHP', 'LBP', 'SYP'],
  '€': ['EUR'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'BRL', 'CLP', 'COP', 'ARS', 'TWD', 'BSD', 'BBD', 'BZD', 'BMD', 'FJD', 'JMD', 'KYD', 'LRD', 'NAD', 'SBD', 'SRD', 'TTD', 'XCD', 'GYD', 'BND', 'UYU', 'DOP'],
  '¥': ['JPY', 'CNY'],
  '￥': ['JPY', 'CNY'],
  '₹': ['INR'],
  '₩': ['KRW'],
  '₽': ['RUB'],
  '₺': ['TRY'],
  '₴': ['UAH'],
  '₪': ['ILS'],
  '฿': ['THB'],
  '₫': ['VND'],
  '₦': ['NGN'],
  '₱': ['PHP'],
  '₵': ['GHS'],
  '₸': ['KZT'],
  us$: ['USD'],
  a$: ['AUD'],
  au$: ['AUD'],
  c$: ['CAD'],
  ca$: ['CAD'],
  nz$: ['NZD'],
  hk$: ['HKD'],
  s$: ['SGD'],
  r$: ['BRL'],
  r: ['ZAR'],
  rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  zł: ['PLN'],
  kč: ['CZK'],
  ft: ['HUF'],
  fr: ['CHF'],
  lei: ['RON', 'MDL'],
}; // prettier-ignore

/**
 * The currency that a sign or a code means: `€`, `GBP`, `kr`, `US$`.
 *
 * @param expected the currency of the column or the account: it wins where a sign is used by several
 * @returns null when the text is neither a known sign nor an ISO 4217 code
 */
export function currencyOf(mark: string, expected: Currency): Currency | null {
  const code = mark.trim().toUpperCase();
  if (isCurrency(code)) return code;
  const candidates = (signs[mark.trim().toLowerCase().replace(/\.$/, '')] ?? []).filter(isCurrency);
  return candidates.includes(expected) ? expected : (candidates[0] ?? null);
}
