import { type SplitPart } from './split-part.js';
import { readFraction } from './split-amount.js';

export interface SplitFault {
  readonly code:
    | 'rules.split-part-zero'
    | 'rules.percent-above-100'
    | 'rules.split-incomplete'
    | 'rules.split-without-rest';
  readonly message: string;
  /** Keys from the split to the faulty part. */
  readonly path?: readonly (string | number)[];
}

/** Why the parts can never add up to a whole, or `undefined`. Fixed parts alone may: that depends on the record. */
export function findSplitFault(parts: readonly SplitPart[]): SplitFault | undefined {
  const zero = parts.findIndex((part) => readFraction(sizeOf(part)) === 0n);
  if (zero >= 0) {
    const message = 'a part of nothing; leave it out';
    return {
      code: 'rules.split-part-zero',
      message,
      path: [zero, 'fixed' in parts[zero]! ? 'fixed' : 'percent'],
    };
  }
  const percent = parts.reduce(
    (sum, part) => sum + ('percent' in part ? readFraction(part.percent) : 0n),
    0n,
  );
  if (percent > hundred) {
    return { code: 'rules.percent-above-100', message: 'the percentages add up to more than 100' };
  }
  const [hasFixed, hasRemainder] = [
    parts.some((part) => 'fixed' in part),
    parts.some((part) => 'remainder' in part),
  ];
  if (percent === hundred && (hasFixed || hasRemainder)) {
    const message = 'the percentages are 100 and leave nothing to the other parts';
    return { code: 'rules.split-without-rest', message };
  }
  if (percent > 0n && percent < hundred && !hasRemainder) {
    const message = 'the percentages do not add up to 100; add a part { "remainder": true }';
    return { code: 'rules.split-incomplete', message };
  }
  return undefined;
}

const hundred = readFraction('100');

const sizeOf = (part: SplitPart): string =>
  'fixed' in part ? part.fixed : 'percent' in part ? part.percent : '1';
