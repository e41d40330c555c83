import { groupBy } from '../../domain/learn/group-by.js';
import { directionOf, type LearnedDecision } from '../../domain/learn/learned-decision.js';
import { payeeOf } from './payee-of.js';

export interface EnoughOptions {
  /** How often the next decision has to be the same, 0 … 1. */
  readonly precision?: number;
  /** Fewer equal decisions are never enough. */
  readonly fewest?: number;
}

const usualPrecision = 0.95;
const usualFewest = 3;
/** What does not hold after so many equal decisions will not hold after more. */
const most = 30;
/** From fewer payees nothing can be told. */
const payeesNeeded = 30;

/**
 * After how many equal decisions on a payee the next one is the same as often as it should be, told from the decisions
 * themselves: of all payees that had `n` equal ones, how many had another equal one next. For those who cannot ask a
 * person about each rule.
 *
 * @param decisions in the order in which they were made
 * @returns the least number that will do; `fewest` where too few decisions were made to tell; `Infinity` where payees
 *   change so often that no number will do
 */
export function enoughDecisions(
  decisions: readonly LearnedDecision[],
  { precision = usualPrecision, fewest = usualFewest }: EnoughOptions = {},
): number {
  const went = Array.from({ length: most + 1 }, () => ({ on: 0, otherwise: 0 }));
  for (const group of groupBy(
    decisions,
    (decision) => `${directionOf(decision)} ${payeeOf(decision)}`,
  ).values()) {
    const run = group.findIndex(({ categoryId }) => categoryId !== group[0]!.categoryId);
    const equal = run < 0 ? group.length : run;
    for (let n = 1; n < Math.min(equal, most + 1); n++) went[n]!.on += 1;
    if (run >= 0 && equal <= most) went[equal]!.otherwise += 1;
  }
  for (let n = fewest; n <= most; n++) {
    const { on, otherwise } = went[n]!;
    if (on + otherwise < payeesNeeded) return n === fewest ? n : Infinity;
    if (on / (on + otherwise) >= precision) return n;
  }
  return Infinity;
}
