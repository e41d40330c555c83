import { move, moveAtCost, noPosition, type Position } from './gain.js';

/** What happened to an account in one foreign currency on one day; amounts in minor units. */
export interface AccountDay {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Sum of the debits that are no sides of exchanges, not negative. */
  readonly debitMinor: bigint;
  /** Sum of the credits that are no sides of exchanges, not negative. */
  readonly creditMinor: bigint;
  /** What exchanges moved, with the carrying value that they gave or took; both signed. */
  readonly exchangedMinor: bigint;
  readonly carryingMinor: bigint;
}

/**
 * What an account holds of a foreign currency, at average cost. Exchanges count at the carrying value that they were
 * posted with. What came in otherwise is worth the rate of its day; what went out otherwise took the average of that
 * moment along. On each day what adds to the account comes before what takes from it.
 *
 * @param days in order
 * @param normalSide of the account: which of debits and credits come first
 * @param worthOf a quantity of that day in minor units of the tenant's currency
 */
export function positionOf(
  days: readonly AccountDay[],
  normalSide: 'debit' | 'credit',
  worthOf: (on: string, quantityMinor: bigint) => bigint,
): Position {
  let position = noPosition;
  for (const { on, debitMinor, creditMinor, exchangedMinor, carryingMinor } of days) {
    const at = (quantityMinor: bigint) => {
      position = moveAtCost(position, quantityMinor, (opening) => worthOf(on, opening));
    };
    const [first, last] = normalSide === 'debit' ? [debitMinor, -creditMinor] : [-creditMinor, debitMinor];
    at(first);
    position = {
      quantityMinor: position.quantityMinor + exchangedMinor,
      carryingMinor: position.carryingMinor + carryingMinor,
    };
    at(last);
  }
  return position;
}

/** The carrying value that a quantity takes along, if it takes nothing but what is there. */
export function carriedBy(position: Position, quantityMinor: bigint): bigint | undefined {
  const { carryingMinor, position: after } = move(position, quantityMinor, 0n);
  const isWithin =
    position.quantityMinor !== 0n &&
    position.quantityMinor > 0n !== quantityMinor > 0n &&
    (after.quantityMinor === 0n || after.quantityMinor > 0n === position.quantityMinor > 0n);
  return isWithin ? carryingMinor : undefined;
}
