import { type Currency } from '@balance/kernel';
import { z } from 'zod';
import { type AmountTest, type Interval } from '../operator.js';
import { ceilMinor, floorMinor } from './magnitude.js';

export const directionSchema = z.enum(['in', 'out']);
export type Direction = z.infer<typeof directionSchema>;

/** Sizes without sign, in ten-thousandths of a unit, both inclusive, either left out. */
export interface Magnitudes {
  readonly min?: bigint | undefined;
  readonly max?: bigint | undefined;
}

interface Wanted {
  readonly direction?: Direction | undefined;
  /** Such as `≤ 50`; empty when only the direction is asked for. */
  readonly range: string;
  readonly specificity: number;
  /** Wide enough for every currency. */
  readonly widest: Magnitudes;
  /** What the currency makes of it, when that is not the widest, as for a tolerance that is rounded. */
  readonly magnitudesIn?: (currency: Currency) => Magnitudes;
}

/** A test for the size of an amount within bounds, and for its sign if a direction is given. */
export function amountTest({ direction, range, specificity, widest, magnitudesIn }: Wanted): AmountTest {
  const label = ['amount', direction, range].filter(Boolean).join(' ');
  return {
    on: 'amount',
    label,
    denied: `not ${label}`,
    specificity: specificity + (direction ? 5 : 0),
    share: shareOf(widest) * (direction ? 0.5 : 1),
    direction,
    intervals: intervalsOf(widest, direction),
    boundsIn(currency) {
      const { min, max } = magnitudesIn?.(currency) ?? widest;
      return {
        min: min === undefined ? undefined : ceilMinor(min, currency),
        max: max === undefined ? undefined : floorMinor(max, currency),
      };
    },
  };
}

function intervalsOf({ min, max }: Magnitudes, direction: Direction | undefined): Interval[] {
  const low = min === undefined || min < 0n ? 0 : Number(min);
  const high = max === undefined ? Infinity : Number(max);
  if (low > high) return [];
  // What has a direction is not zero; a ten-thousandth is the least that an amount can be.
  if (direction === 'in') return [[Math.max(low, 1), high]];
  if (direction === 'out') return [[-high, -Math.max(low, 1)]];
  return low === 0
    ? [[-high, high]]
    : [
        [low, high],
        [-high, -low],
      ];
}

// Amounts come in all sizes: the share is that of the range on a logarithmic scale from a cent to a million.
const [smallest, largest] = [100, 10_000_000_000];

function shareOf({ min, max }: Magnitudes): number {
  const low = Math.min(Math.max(Number(min ?? 0n), smallest), largest);
  const high = Math.min(Math.max(Number(max ?? largest), smallest), largest);
  return Math.max(0.002, Math.log(high / low) / Math.log(largest / smallest));
}
