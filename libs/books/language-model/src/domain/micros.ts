/** Millionths of a currency's unit: what a token costs is a fraction of a cent. */
const digits = 6;

/** `1_234_567n` is `"1.234567"`. */
export function formatMicros(micros: bigint): string {
  const text = micros.toString().padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** @param text a plain decimal of at most six places; anything else is refused where it comes in */
export function parseMicros(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(digits, '0'));
}
