import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids } from '@balance/kernel';
import { type LearnedRecord, type SeenRecord } from '../domain/learn/filed-record.js';
import { ruleProposed } from '../domain/learn/proposal.events.js';
import { type ProposedRule } from './derive/propose-rules.js';
import { type NewProposal, proposalsAgent } from '../domain/learn/rule-proposal.js';
import { ProposalRepository } from '../proposal.repository.js';

/** Decisions that a proposal shows: enough to see what it is about. */
const shownMost = 12;

/** Keeps proposals that are new, and says so. */
@Injectable()
export class SaveProposals {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /** @param recent how many records the proposals were held against */
  async execute(
    tx: Tx,
    proposed: readonly ProposedRule<LearnedRecord, SeenRecord>[],
    recent: number,
    cause: Cause,
  ): Promise<void> {
    if (proposed.length === 0) return;
    const rows = proposed.map((rule) => this.rowOf(rule, recent));
    const added = await this.proposals.insert(tx, rows);
    const events = rows
      .filter(({ id }) => added.has(id))
      .map(({ id, categoryId, draft: { name }, figures: { agreeing, held } }) => ({
        event: ruleProposed,
        stream: `rule-proposal:${id}`,
        payload: { name, categoryId, agreeing, held },
        cause,
        sourceAgent: proposalsAgent,
      }));
    await this.events.append(tx, events);
  }

  private rowOf(
    { payee, direction, categoryId, draft, ...rule }: ProposedRule<LearnedRecord, SeenRecord>,
    recent: number,
  ): NewProposal {
    const { agreeing, held } = rule;
    const [madeOf, examples] = [rule.decisions.slice(-shownMost), rule.examples].map((records) =>
      records.map(({ recordId }) => recordId),
    );
    const figures = { agreeing, recent, held, madeOf: madeOf!, examples: examples! };
    return { id: this.ids.next<'rule-proposal'>(), payee, direction, categoryId, draft, figures };
  }
}
