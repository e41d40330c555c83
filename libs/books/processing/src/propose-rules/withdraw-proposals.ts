import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { compileRules, type RuleDefinition, type RuleId, type RuleSet } from '@balance/rules';
import { type FiledRecord, ruleSubjectOf } from '../domain/learn/filed-record.js';
import { type ProposalId, type RuleProposal } from '../domain/learn/rule-proposal.js';
import { ProposalRepository } from '../proposal.repository.js';

/** Open proposals that are looked at; who leaves more of them unanswered does not want them. */
const openMost = 500;

/** Takes proposals back that new decisions speak against, or that a rule in force has made needless. */
@Injectable()
export class WithdrawProposals {
  constructor(private readonly proposals: ProposalRepository) {}

  async execute(tx: Tx, filed: readonly FiledRecord[], rules: Pick<RuleSet, 'decide'>): Promise<void> {
    const open = await this.proposals.open(tx, openMost);
    if (open.length === 0) return;
    const drafts = compileRules(open.map(definitionOf));
    const categories = new Map(open.map(({ id, categoryId }) => [ruleIdOf(id), categoryId]));
    const withdrawn = new Set<RuleId>();
    for (const record of filed) {
      const subject = ruleSubjectOf(record);
      const isDecided = rules.decide(subject)?.decidedBy !== undefined;
      for (const { ruleId } of drafts.decide(subject)?.matched ?? [])
        if (isDecided || categories.get(ruleId) !== record.categoryId) withdrawn.add(ruleId);
    }
    const ids = open.map(({ id }) => id).filter((id) => withdrawn.has(ruleIdOf(id)));
    if (ids.length > 0) await this.proposals.supersede(tx, ids);
  }
}

const ruleIdOf = (id: ProposalId): RuleId => id as string as RuleId;

const definitionOf = ({ id, draft }: RuleProposal): RuleDefinition => ({
  ...draft,
  id: ruleIdOf(id),
  version: 1,
});
