import { DomainError } from '@balance/kernel';
import { type RuleProposal } from './rule-proposal.js';

export class ProposalNotFound extends DomainError {
  readonly code = 'processing.proposal-not-found';
  override readonly status = 404;
  constructor(id: string) {
    super(`There is no proposal ${id}; GET /api/v1/rule-proposals lists them`, { id });
  }
}

/** The first answer stays. */
export class ProposalClosed extends DomainError {
  readonly code = 'processing.proposal-closed';
  override readonly status = 409;
  constructor({ id, status, ruleId, decidedAt }: RuleProposal) {
    super(
      status === 'superseded'
        ? `Proposal ${id} has lost its ground: somebody decided otherwise, or wrote a rule of their own`
        : `Proposal ${id} was ${status} already${ruleId ? `; its rule is ${ruleId}` : ''}`,
      { id, proposalStatus: status, ruleId, decidedAt },
    );
  }
}
