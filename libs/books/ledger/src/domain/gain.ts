import { share } from './rate.js';

/**
 * How much of a foreign currency an account holds, and what that cost in the tenant's currency. Both are signed minor
 * units; what is owed has a negative quantity and a negative carrying value.
 */
export interface Position {
  readonly quantityMinor: bigint;
  readonly carryingMinor: bigint;
}

export const noPosition: Position = { quantityMinor: 0n, carryingMinor: 0n };

/** What a movement did to a position. */
export interface Move {
  readonly position: Position;
  /** How the carrying value changed. */
  readonly carryingMinor: bigint;
  /** What the moved quantity was worth, less the carrying value that it took away: a gain, or a loss when negative. */
  readonly realisedMinor: bigint;
}

/**
 * Moves a quantity in or out at what it is worth. What makes a position larger is carried at its worth; what makes it
 * smaller takes its share of the carrying value away, and the difference to the worth is realised. A movement past zero
 * does both.
 *
 * @param quantityMinor signed minor units of the foreign currency; a debit is positive
 * @param worthMinor what that is worth in minor units of the tenant's currency, of the same sign or zero
 * @see IAS 2, paragraph 25: weighted average cost
 */
export function move(from: Position, quantityMinor: bigint, worthMinor: bigint): Move {
  const closing = closingPart(from.quantityMinor, quantityMinor);
  const closingWorth = closing === quantityMinor ? worthMinor : share(worthMinor, closing, quantityMinor);
  const taken = closing === 0n ? 0n : share(from.carryingMinor, -closing, from.quantityMinor);
  const carryingMinor = worthMinor - closingWorth - taken;
  return {
    position: {
      quantityMinor: from.quantityMinor + quantityMinor,
      carryingMinor: from.carryingMinor + carryingMinor,
    },
    carryingMinor,
    realisedMinor: -closingWorth - taken,
  };
}

/** A movement that is no exchange: what goes out goes at what it is carried at, so that nothing is realised by it. */
export function moveAtCost(
  from: Position,
  quantityMinor: bigint,
  worthOf: (minor: bigint) => bigint,
): Position {
  const closing = closingPart(from.quantityMinor, quantityMinor);
  const taken = closing === 0n ? 0n : share(from.carryingMinor, -closing, from.quantityMinor);
  const opening = quantityMinor - closing;
  return {
    quantityMinor: from.quantityMinor + quantityMinor,
    carryingMinor: from.carryingMinor - taken + (opening === 0n ? 0n : worthOf(opening)),
  };
}

/** The part of a movement that goes against what is there. */
function closingPart(held: bigint, moved: bigint): bigint {
  if (held === 0n || held > 0n === moved > 0n) return 0n;
  return moved * moved > held * held ? -held : moved;
}
