import type { RuleMatch, RuleOutcome, RuleSet } from '@balance/rules';
import { clip, type Evidence } from '../reasoning-trace.js';
import { type Stage, type StageEffect, type StageVerdict } from '../stage.js';

const noRule: StageVerdict = { outcome: 'passed', reason: 'no-rule' };

/** Of more rules than that a trace names the first. */
const mostNamed = 3;
const longestText = 160;

/**
 * Lets the tenant's rules decide. A rule is a person's decision, applied: the stage is sure of it; one that marks a
 * record for review says so beside its category. Its evidence names the rule, its version, and what it matched on; then
 * the others that hold, those that lost by their id alone, and those that would hold but are in shadow mode.
 *
 * @param heard is told of each record that a rule holds for: who counts hits needs the whole outcome
 */
export function rulesStage(
  rules: Pick<RuleSet, 'decide'>,
  heard: (outcome: RuleOutcome) => void = () => undefined,
): Stage {
  return {
    name: 'rules',
    async decide(subjects) {
      const verdicts = new Map<(typeof subjects)[number]['id'], StageVerdict>();
      for (const subject of subjects) {
        const outcome = rules.decide(subject);
        if (outcome) heard(outcome);
        verdicts.set(subject.id, outcome ? verdictOf(outcome) : noRule);
      }
      return verdicts;
    },
  };
}

function verdictOf(outcome: RuleOutcome): StageVerdict {
  const { effect, decidedBy, confidence } = outcome;
  const evidence = evidenceOf(outcome);
  const besides = effectOf(outcome);
  if (!decidedBy || !effect.categoryId)
    return { outcome: 'passed', reason: 'no-category', evidence, effect: besides };
  const { categoryId, splits } = effect;
  return { outcome: 'decided', categoryId, confidence, isSure: true, splits, evidence, effect: besides };
}

const effectOf = ({ effect: { counterparty, tags, note, review } }: RuleOutcome): StageEffect | undefined =>
  counterparty === undefined && tags === undefined && note === undefined && review === undefined
    ? undefined
    : { counterparty, tags, note, review };

function evidenceOf({ decidedBy, matched, shadow, tiedWith, effect }: RuleOutcome): Evidence {
  const evidence: Record<string, Evidence[string]> = {};
  if (decidedBy) {
    evidence['ruleId'] = decidedBy.ruleId;
    evidence['version'] = decidedBy.version;
    evidence['matchedOn'] = clip(decidedBy.matchedOn, longestText);
  }
  const others = decidedBy ? matched.filter(({ ruleId }) => ruleId !== decidedBy.ruleId) : matched;
  if (others.length > 0) evidence['alsoMatched'] = others.slice(0, mostNamed).map(named);
  if (others.length > mostNamed) evidence['matchedCount'] = matched.length;
  if (tiedWith.length > 0) evidence['tiedWith'] = tiedWith.slice(0, mostNamed);
  if (shadow.length > 0) evidence['shadow'] = shadow.slice(0, mostNamed).map(named);
  if (effect.review !== undefined) evidence['review'] = clip(effect.review, longestText);
  return evidence;
}

/** With what it has set, if anything: `tags, note`. */
const named = ({ ruleId, version, applied }: RuleMatch): Readonly<Record<string, string | number>> =>
  applied.length === 0 ? { ruleId, version } : { ruleId, version, applied: applied.join(', ') };
