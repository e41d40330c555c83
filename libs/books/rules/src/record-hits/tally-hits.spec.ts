import { describe, expect, it } from '@jest/globals';
import { type RuleMatch } from '../domain/engine/rule-outcome.js';
import { ruleIdOf } from '../domain/rule.builders.js';
import { tallyHits } from './tally-hits.js';

const match = (number: number): RuleMatch => ({
  ruleId: ruleIdOf(number),
  version: 1,
  name: `Rule ${number}`,
  stage: 'main',
  matchedOn: '',
  applied: [],
});
const [one, two, three] = [match(1), match(2), match(3)];

describe('tallyHits', () => {
  it('adds up what rules did, by rule', () => {
    const { rules } = tallyHits([
      { matched: [two, one], shadow: [three], decidedBy: two },
      { matched: [one], shadow: [], decidedBy: one },
      { matched: [], shadow: [three] },
    ]);
    expect(rules).toEqual([
      { ruleId: one.ruleId, hits: 2, shadowHits: 0, decided: 1 },
      { ruleId: two.ruleId, hits: 1, shadowHits: 0, decided: 1 },
      { ruleId: three.ruleId, hits: 0, shadowHits: 2, decided: 0 },
    ]);
  });

  it('counts live rules that hold for the same record in pairs, and what was decided by an id alone', () => {
    const tiedWith = [three.ruleId];
    const { overlaps } = tallyHits([
      { matched: [two, one, three], shadow: [], decidedBy: two, tiedWith },
      { matched: [one, two], shadow: [three], decidedBy: one },
    ]);
    expect(overlaps).toEqual([
      { ruleId: one.ruleId, otherId: two.ruleId, records: 2, ties: 0 },
      { ruleId: one.ruleId, otherId: three.ruleId, records: 1, ties: 0 },
      { ruleId: two.ruleId, otherId: three.ruleId, records: 1, ties: 1 },
    ]);
  });

  it('has little to say of a record that all rules hold for', () => {
    const matched = Array.from({ length: 5_000 }, (_, number) => match(number));
    const { rules, overlaps } = tallyHits([{ matched, shadow: [] }]);
    expect([rules.length, overlaps.length]).toEqual([5_000, 28]);
  });

  it('has nothing to say of nothing', () => {
    expect(tallyHits([])).toEqual({ rules: [], overlaps: [] });
  });
});
