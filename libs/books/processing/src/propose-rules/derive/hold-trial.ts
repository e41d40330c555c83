import { compileRules, type Condition, type RuleDefinition, type RuleId } from '@balance/rules';
import { type LearnedDecision, type SeenPayment, subjectOf } from '../../domain/learn/learned-decision.js';
import { payeeOf } from './payee-of.js';

/** A condition on trial, and what it would be right about. */
export interface OnTrial<Decision> {
  readonly when: Condition;
  readonly payee: string;
  /** Decisions that it has to hold for; all of one category. */
  readonly decisions: readonly Decision[];
}

/** What a condition holds for. */
export interface Findings<Seen> {
  /** Of the decisions that it has to hold for. */
  readonly covered: number;
  /** Decisions for the same category, and for others. */
  readonly agreeing: number;
  readonly contrary: number;
  /** Recent payments, and those among them of other payees. */
  readonly held: number;
  readonly strangers: number;
  /** Some of the recent payments. */
  readonly examples: readonly Seen[];
}

const examplesMost = 5;

type Tally<Seen> = { -readonly [Key in keyof Findings<Seen>]: Findings<Seen>[Key] } & { examples: Seen[] };

/** Tries many conditions at once, by the engine that will run them as rules. */
export function holdTrial<Decision extends LearnedDecision, Seen extends SeenPayment>(
  trials: readonly OnTrial<Decision>[],
  decisions: readonly Decision[],
  recent: readonly Seen[],
): Findings<Seen>[] {
  const tallies = trials.map((): Tally<Seen> => emptyTally());
  const numbers = new Map(trials.map((_, number) => [ruleIdOf(number), number]));
  const rules = compileRules(trials.map(definitionOf));
  const heldBy = (payment: SeenPayment): number[] =>
    (rules.decide(subjectOf(payment))?.matched ?? []).map(({ ruleId }) => numbers.get(ruleId)!);
  const own = trials.map((trial) => new Set(trial.decisions));

  for (const decision of decisions) {
    for (const number of heldBy(decision)) {
      const tally = tallies[number]!;
      if (own[number]!.has(decision)) tally.covered += 1;
      if (decision.categoryId === trials[number]!.decisions[0]?.categoryId) tally.agreeing += 1;
      else tally.contrary += 1;
    }
  }
  for (const payment of recent) {
    const numbersHeld = heldBy(payment);
    const payee = numbersHeld.length > 0 ? payeeOf(payment) : '';
    for (const number of numbersHeld) {
      const tally = tallies[number]!;
      tally.held += 1;
      if (payee !== trials[number]!.payee) tally.strangers += 1;
      if (tally.examples.length < examplesMost) tally.examples.push(payment);
    }
  }
  return tallies;
}

const emptyTally = <Seen>(): Tally<Seen> => ({
  covered: 0,
  agreeing: 0,
  contrary: 0,
  held: 0,
  strangers: 0,
  examples: [],
});

const ruleIdOf = (number: number): RuleId =>
  `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}` as RuleId;

const definitionOf = ({ when, decisions }: OnTrial<LearnedDecision>, number: number): RuleDefinition => ({
  id: ruleIdOf(number),
  version: 1,
  name: 'on trial',
  stage: 'main',
  priority: 0,
  mode: 'live',
  when,
  then: { categoryId: decisions[0]!.categoryId },
});
