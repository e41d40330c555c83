import type { RuleSet } from '@balance/rules';
import { type Stage, type StageVerdict } from '../stage.js';

const noRule: StageVerdict = { outcome: 'passed', reason: 'no-rule' };

/** Lets the tenant's rules decide. Its evidence names the rule, its version, and what it matched on. */
export function rulesStage(rules: Pick<RuleSet, 'decide'>): Stage {
  return {
    name: 'rules',
    async decide(subjects) {
      return new Map(subjects.map((subject) => [subject.id, verdictOf(rules.decide(subject))]));
    },
  };
}

function verdictOf(match: ReturnType<RuleSet['decide']>): StageVerdict {
  const categoryId = match?.effect.categoryId;
  if (!match?.decidedBy || !categoryId) return noRule;
  const { confidence } = match;
  const { ruleId, version, matchedOn } = match.decidedBy;
  return { outcome: 'decided', categoryId, confidence, evidence: { ruleId, version, matchedOn } };
}
