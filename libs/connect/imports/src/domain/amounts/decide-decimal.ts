import { AmbiguousAmounts } from '../ambiguity-errors.js';
import { type AmountTally } from './amount-evidence.js';
import { type DecimalMark } from './read-amount.js';

/** Above this share of values that contradict the better mark, the column mixes the two. */
const toleratedMisfits = 0.1;

/** The decimal mark that a column's values prove, or null when they prove none. */
export function provenDecimal({ pointOnly, commaOnly }: AmountTally): DecimalMark | null {
  const fewer = Math.min(pointOnly, commaOnly);
  if (fewer === Math.max(pointOnly, commaOnly)) return null;
  if (fewer > (pointOnly + commaOnly) * toleratedMisfits) return null;
  return pointOnly > commaOnly ? '.' : ',';
}

/**
 * The decimal mark of a column, from the tally of all of its values.
 *
 * @param proven what another amount column of the same file proves; settles a column that proves nothing
 * @param places decimal places of the file's currency: with none, a separator can only part thousands
 * @throws {AmbiguousAmounts} when every separator can be a decimal mark or part thousands, or when the
 *   column mixes the two
 */
export function decideDecimal(
  tally: AmountTally,
  column: string,
  places: number,
  proven: DecimalMark | null,
): DecimalMark {
  const own = provenDecimal(tally);
  if (own) return own;
  const opposed = [tally.pointExample, tally.commaExample].filter((example) => example !== null);
  if (opposed.length > 0) throw new AmbiguousAmounts(column, [...opposed, ...tally.examples].slice(0, 3));
  if (tally.undecided === 0) return proven ?? '.';
  if (proven) return proven;
  if (places === 0) return tally.examples.some((example) => example.includes('.')) ? ',' : '.';
  throw new AmbiguousAmounts(column, tally.examples);
}
