import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { move, moveAtCost, noPosition, type Position } from './gain.js';

const at = (quantityMinor: bigint, carryingMinor: bigint): Position => ({ quantityMinor, carryingMinor });

describe('move', () => {
  it.each<[string, Position, bigint, bigint, Position, bigint]>([
    ['buys into nothing', noPosition, 100n, 90n, at(100n, 90n), 0n],
    ['buys more', at(100n, 90n), 100n, 95n, at(200n, 185n), 0n],
    ['sells a part at a gain', at(200n, 185n), -100n, -98n, at(100n, 92n), 5n],
    ['sells all at a loss', at(100n, 92n), -100n, -80n, noPosition, -12n],
    ['settles a debt that has become dearer', at(-100n, -90n), 100n, 95n, noPosition, -5n],
    ['settles a debt that has become cheaper', at(-100n, -90n), 100n, 88n, noPosition, 2n],
    ['owes more', at(-100n, -90n), -100n, -95n, at(-200n, -185n), 0n],
    ['sells more than there is', at(100n, 90n), -150n, -150n, at(-50n, -50n), 10n],
  ])('%s', (_, from, quantity, worth, position, realisedMinor) => {
    expect(move(from, quantity, worth)).toMatchObject({ position, realisedMinor });
  });

  const moves = fc.array(
    fc.record({ quantity: fc.bigInt(-(10n ** 9n), 10n ** 9n), price: fc.bigInt(1n, 300n) }),
    { minLength: 1, maxLength: 30 },
  );

  it('loses and makes nothing: what was paid is what is carried, less what was realised', () => {
    fc.assert(
      fc.property(moves, (all) => {
        let [position, paid, realised] = [noPosition, 0n, 0n];
        for (const { quantity, price } of all) {
          const worth = (quantity * price) / 100n;
          const moved = move(position, quantity, worth);
          paid += worth;
          realised += moved.realisedMinor;
          expect(moved.position.carryingMinor).toBe(position.carryingMinor + moved.carryingMinor);
          position = moved.position;
          expect(position.carryingMinor - realised).toBe(paid);
        }
      }),
    );
  });

  it('carries nothing when nothing is there, and nothing of the other sign', () => {
    fc.assert(
      fc.property(moves, (all) => {
        let position = noPosition;
        for (const { quantity, price } of all) {
          position = move(position, quantity, (quantity * price) / 100n).position;
          if (position.quantityMinor === 0n) expect(position.carryingMinor).toBe(0n);
          else
            expect(
              position.carryingMinor === 0n || position.carryingMinor > 0n === position.quantityMinor > 0n,
            ).toBe(true);
        }
      }),
    );
  });

  it('realises all that the position gained once it is closed, however it was sold off', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(1n, 1_000n), { minLength: 1, maxLength: 20 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0n);
        let [position, realised, got] = [at(total, 3n * total), 0n, 0n];
        for (const part of parts) {
          const moved = move(position, -part, -4n * part);
          [position, realised, got] = [moved.position, realised + moved.realisedMinor, got + 4n * part];
        }
        expect(position).toEqual(noPosition);
        expect(realised).toBe(got - 3n * total);
      }),
    );
  });
});

describe('moveAtCost', () => {
  const double = (minor: bigint) => 2n * minor;

  it.each<[string, Position, bigint, Position]>([
    ['comes in at what it is worth', at(100n, 90n), 50n, at(150n, 190n)],
    ['goes out at what it is carried at', at(100n, 90n), -50n, at(50n, 45n)],
    ['goes past zero', at(100n, 90n), -150n, at(-50n, -100n)],
    ['is nothing', at(100n, 90n), 0n, at(100n, 90n)],
  ])('%s', (_, from, quantity, position) => {
    expect(moveAtCost(from, quantity, double)).toEqual(position);
  });
});
