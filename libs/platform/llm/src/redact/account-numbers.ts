/** Cards, sort codes and long numbers. */
export const maskNumbers = (text: string): string =>
  text
    .replace(maskedCard, '[card]')
    .replace(reference, '[number]')
    .replace(digitGroups, (digits) => maskOf(digits));

/** `****1234`, `XXXX XXXX XXXX 1234`. */
const maskedCard = /(?<![\p{L}\p{N}])(?:[*x•]{2,}[ -]?)+\d{2,6}(?!\d)/giu;

/** Six digits or more, written together or in groups. Dates go too; they say nothing of a payee. */
const digitGroups = /\d(?:[ -]?\d){5,}/g;

/** Letters and digits mixed: customer numbers, mandates. */
const reference =
  /(?<![\p{L}\p{N}[])(?=[A-Z0-9]*\d[A-Z0-9]*\d[A-Z0-9]*\d[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{8,}(?![\p{L}\p{N}\]])/giu;

const sortCode = /^\d{2}[ -]\d{2}[ -]\d{2}(?:[ -]?\d{6,10})?$/;

function maskOf(written: string): string {
  if (sortCode.test(written)) return '[account]';
  const digits = written.replace(/\D/g, '');
  return digits.length >= 13 && digits.length <= 19 && hasLuhnDigit(digits) ? '[card]' : '[number]';
}

/** @see ISO/IEC 7812-1, annex B */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let n = 0; n < digits.length; n++) {
    const digit = Number(digits[digits.length - 1 - n]);
    const doubled = n % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const ibanStart = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?=[ -]?[A-Z0-9])/giu;

export function maskIbans(text: string): string {
  let masked = '';
  let from = 0;
  for (const { index } of text.matchAll(ibanStart)) {
    if (index < from) continue;
    const end = ibanEnd(text, index);
    if (end === undefined) continue;
    masked += `${text.slice(from, index)}[iban]`;
    from = end;
  }
  return masked + text.slice(from);
}

const shortestIban = 15;
const longestIban = 34;

/** Where the longest IBAN ends that begins here: it is written in groups, and other words may follow it. */
function ibanEnd(text: string, start: number): number | undefined {
  let compact = '';
  let end: number | undefined;
  for (let n = start; n < text.length && compact.length < longestIban; n++) {
    const character = text[n]!;
    if (character === ' ' || character === '-') continue;
    if (!/[A-Z0-9]/i.test(character)) break;
    compact += character;
    const isWordEnd = !/[A-Z0-9]/i.test(text[n + 1] ?? ' ');
    if (isWordEnd && compact.length >= shortestIban && isIban(compact)) end = n + 1;
  }
  return end;
}

/** @see ISO 13616-1 and ISO/IEC 7064, MOD 97-10 */
export function isIban(compact: string): boolean {
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
