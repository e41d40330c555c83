import type { CategoryId, RuleDraft } from '@balance/rules';
import { type Claim, claimsOf } from './claims.js';
import { type Findings, holdTrial } from './hold-trial.js';
import {
  type Direction,
  type LearnedDecision,
  type SeenPayment,
} from '../../domain/learn/learned-decision.js';

export interface ProposeOptions<Seen extends SeenPayment> {
  /** Equal decisions on a payee that make a proposal; 3 unless given. */
  readonly least?: number;
  /** What came in lately, to see that a rule is not too broad; the decisions themselves unless given. */
  readonly recent?: readonly Seen[];
  /** Payees to make proposals for, see {@link payeeOf}; all unless given. */
  readonly only?: ReadonlySet<string>;
}

/** A rule that people's decisions speak for. */
export interface ProposedRule<Decision, Seen> {
  readonly payee: string;
  readonly direction: Direction;
  readonly categoryId: CategoryId;
  readonly draft: RuleDraft;
  /** What it was made of. */
  readonly decisions: readonly Decision[];
  /** Decisions that it holds for, all for its category. */
  readonly agreeing: number;
  /** Recent payments that it holds for. */
  readonly held: number;
  /** Some of them. */
  readonly examples: readonly Seen[];
}

const fewestDecisions = 3;
/** Of the recent payments, and of those that it holds for the share of other payees, that a rule may have. */
const mostShare = 0.2;
const mostStrangers = 0.2;
/** Of fewer payments a share says nothing. */
const enoughForShare = 50;

/**
 * The rules that would decide what people have decided alike. Each has the condition that pins down most, holds for all
 * the decisions that it was made of and for none for another category, and is not too broad. The same decisions make
 * the same proposals, those that more decisions speak for first.
 *
 * @param decisions in the order in which they were made; what is older than should count is left out by the caller
 */
export function proposeRules<Decision extends LearnedDecision, Seen extends SeenPayment = Decision>(
  decisions: readonly Decision[],
  { least = fewestDecisions, recent, only }: ProposeOptions<Seen> = {},
): ProposedRule<Decision, Seen | Decision>[] {
  const seen: readonly (Seen | Decision)[] = recent ?? decisions;
  const proposals: ProposedRule<Decision, Seen | Decision>[] = [];
  let open: readonly Claim<Decision>[] = claimsOf(decisions, least, only);
  // All claims are tried together, each with its best condition, then with the next one where that was not good enough.
  for (let round = 0; open.length > 0; round++) {
    const tried = open.filter(({ conditions }) => conditions.length > round);
    const trials = tried.map((claim) => ({ ...claim, when: claim.conditions[round]! }));
    const findings = holdTrial(trials, decisions, seen);
    open = tried.filter((claim, number) => {
      const found = findings[number]!;
      const isRight = found.covered === claim.decisions.length && found.contrary === 0;
      const isGood = isRight && !isTooBroad(found, seen.length);
      if (isGood) proposals.push(proposalOf(trials[number]!, found));
      return !isGood;
    });
  }
  return proposals.sort((a, b) => b.agreeing - a.agreeing || compare(keyOf(a), keyOf(b)));
}

const isTooBroad = ({ held, strangers }: Findings<unknown>, seen: number): boolean =>
  strangers > held * mostStrangers || (seen >= enoughForShare && held > seen * mostShare);

function proposalOf<Decision extends LearnedDecision, Seen>(
  { payee, direction, decisions, name, when }: Claim<Decision> & Pick<RuleDraft, 'when'>,
  { agreeing, held, examples }: Findings<Seen>,
): ProposedRule<Decision, Seen> {
  const { categoryId } = decisions[0]!;
  const draft: RuleDraft = { name, stage: 'main', priority: 0, mode: 'live', when, then: { categoryId } };
  return { payee, direction, categoryId, draft, decisions, agreeing, held, examples };
}

const keyOf = ({ payee, direction, categoryId }: ProposedRule<unknown, unknown>): string =>
  `${payee} ${direction} ${categoryId}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
