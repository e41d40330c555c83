import { z } from 'zod';
import { type RawField } from '../../subject.js';

const longestField = 200;

/** `raw` and a JSON Pointer of at least one token, such as `raw/Paid out` or `raw/merchant/mcc`. */
export const rawFieldSchema = z
  .string()
  .max(longestField)
  .refine((field): field is RawField => /^raw(?:\/(?:[^~/]|~[01])*)+$/u.test(field), {
    message: 'not "raw" and a JSON Pointer (RFC 6901), such as raw/merchant/mcc',
    params: { code: 'rules.invalid-pointer' },
  });

/** Prepares a raw field for many records. It gives what the pointer leads to, or `undefined`. */
export function rawReader(field: RawField): (raw: unknown) => unknown {
  const tokens = field
    .slice('raw/'.length)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  return (raw) => {
    let value = raw;
    for (const token of tokens) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined;
      value = (value as Readonly<Record<string, unknown>>)[token];
    }
    return value;
  };
}

/** A scalar as text: `true` is `"true"`, 5411 is `"5411"`. Lists, objects and `null` are no text. */
export function textOfRaw(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    default:
      return null;
  }
}

const plainDecimal = /^\s*[+-]?\d+(?:\.\d+)?\s*$/;

/** A number, or a text that is a plain decimal; `NaN` for everything else, such as `1,50` or `EUR 5`. */
export function numberOfRaw(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && plainDecimal.test(value) ? Number(value) : Number.NaN;
}
