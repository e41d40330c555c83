import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause } from '@balance/kernel';
import { CreateRule } from '@balance/rules';
import { proposalDeclined } from '../domain/learn/proposal.events.js';
import { ProposalClosed, ProposalNotFound } from '../domain/learn/proposal.errors.js';
import { type ProposalId, proposalsAgent, type RuleProposal } from '../domain/learn/rule-proposal.js';
import { ProposalRepository } from '../proposal.repository.js';

/** What a person changes of a draft before it becomes a rule; unchecked. */
export interface DraftChanges {
  readonly name?: unknown;
  readonly when?: unknown;
  readonly then?: unknown;
  readonly mode?: unknown;
}

/** A person's answer to a proposal. The first one stays. */
@Injectable()
export class DecideProposal {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly createRule: CreateRule,
    private readonly events: EventLog,
  ) {}

  /**
   * Makes a rule of it, written by the person, on the word of Balance.
   *
   * @throws {ProposalNotFound} `processing.proposal-not-found`, {@link ProposalClosed} `processing.proposal-closed`,
   *   `rules.invalid-rule`, `rules.category-unknown`
   */
  async accept(tx: Tx, id: ProposalId, changes: DraftChanges, cause: Cause): Promise<RuleProposal> {
    const { draft } = await this.openOne(tx, id);
    const rule = await this.createRule.execute(tx, { ...draft, ...changes }, cause, {
      from: 'proposal',
      sourceAgent: proposalsAgent,
    });
    return this.proposals.close(tx, id, { status: 'accepted', by: cause.actor, ruleId: rule.id });
  }

  /**
   * The same is not proposed again: not for this payee, direction and category, whatever is decided later. Who wants
   * the rule after all can write it.
   *
   * @throws {ProposalNotFound} `processing.proposal-not-found`, {@link ProposalClosed} `processing.proposal-closed`
   */
  async decline(tx: Tx, id: ProposalId, comment: string | undefined, cause: Cause): Promise<RuleProposal> {
    const { draft, categoryId } = await this.openOne(tx, id);
    const payload = { name: draft.name, categoryId, comment: comment ?? null };
    await this.events.append(tx, [
      { event: proposalDeclined, stream: `rule-proposal:${id}`, payload, cause },
    ]);
    return this.proposals.close(tx, id, { status: 'declined', by: cause.actor, comment });
  }

  /** Locks it, so that of two people who answer at once the second is told. */
  private async openOne(tx: Tx, id: ProposalId): Promise<RuleProposal> {
    const proposal = await this.proposals.lock(tx, id);
    if (!proposal) throw new ProposalNotFound(id);
    if (proposal.status !== 'open') throw new ProposalClosed(proposal);
    return proposal;
  }
}
