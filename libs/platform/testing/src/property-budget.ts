import { randomInt } from 'node:crypto';

/** How long a property is looked at, and from which random numbers. */
export interface PropertyBudget {
  readonly seed: number;
  readonly milliseconds: number;
}

/**
 * For properties that are looked at until a time is over, against real servers.
 *
 * @param usualMs unless `TEST_PROPERTY_MS` says another; the seed is `TEST_PROPERTY_SEED`, or drawn
 */
export const propertyBudget = (usualMs: number): PropertyBudget => ({
  seed: Number(process.env['TEST_PROPERTY_SEED'] ?? randomInt(2 ** 31)),
  milliseconds: Number(process.env['TEST_PROPERTY_MS'] ?? usualMs),
});
