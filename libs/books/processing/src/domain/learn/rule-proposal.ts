import { type Id } from '@balance/kernel';
import type { RecordId } from '@balance/records';
import type { CategoryId, RuleDraft, RuleId } from '@balance/rules';
import { type Direction } from './learned-decision.js';

export type ProposalId = Id<'rule-proposal'>;

/** The part of Balance that proposes rules, as events name it. */
export const proposalsAgent = 'balance.proposals';

export const proposalStatuses = ['open', 'accepted', 'declined', 'superseded'] as const;

export type ProposalStatus = (typeof proposalStatuses)[number];

/** What a rule would have decided when it was proposed. */
export interface ProposalFigures {
  /** Decisions of people that it holds for; all of them say the same. */
  readonly agreeing: number;
  /** Records that came in last, and those of them that it holds for. */
  readonly recent: number;
  readonly held: number;
  /** The decisions that it was made of, and some of the recent records that it holds for. */
  readonly madeOf: readonly RecordId[];
  readonly examples: readonly RecordId[];
}

export interface NewProposal {
  readonly id: ProposalId;
  /** See `payeeOf`. */
  readonly payee: string;
  readonly direction: Direction;
  readonly categoryId: CategoryId;
  readonly draft: RuleDraft;
  readonly figures: ProposalFigures;
}

/** A rule that Balance would write from what people have decided. */
export interface RuleProposal extends NewProposal {
  /** `superseded`: a later decision spoke against it, or a rule was written that decides the same. */
  readonly status: ProposalStatus;
  /** The rule that it became. */
  readonly ruleId: RuleId | null;
  readonly comment: string | null;
  readonly decidedBy: string | null;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
}
