import { describe, expect, it } from '@jest/globals';
import { categoryIdOf, recordIdOf } from '../processing.builders.js';
import { Backtest } from './backtest.js';
import { type RulesOnTrial, type TrialRecord } from './rules-on-trial.js';
import { ShadowReport } from './shadow-report.js';
import { aPersonsRecord, aRuleOn, aTrialRecord, withRule } from '../../testing/trial.builders.js';

const uber = aRuleOn('uber');

function tested(rules: RulesOnTrial, ...records: TrialRecord[]) {
  const backtest = new Backtest(rules);
  for (const record of records) backtest.look(record);
  return backtest.result();
}

describe('a backtest', () => {
  it('tells how much a rule decides, and how much of that as people did', () => {
    const lidl = aPersonsRecord(3, { number: 4, description: 'Lidl' });
    const records = [1, 1, 2].map((category, n) => aPersonsRecord(category, { number: n + 1 }));
    const score = { decided: 3, right: 2, precision: 2 / 3, coverage: 3 / 4 };
    expect(tested(withRule([], uber), ...records, lidl)).toMatchObject({
      ...{ examined: 4, rule: score, after: score, conflicts: 1 },
      before: { decided: 0, right: 0, precision: null, coverage: 0 },
      examples: [
        {
          record: { id: recordIdOf(3) },
          ruleSays: categoryIdOf(1),
          personChose: categoryIdOf(2),
          match: { ruleId: uber.id },
        },
      ],
    });
  });

  it('counts for a rule only what it would decide itself', () => {
    const rules = withRule([aRuleOn('uber', { number: 2, priority: 5 })], uber);
    expect(tested(rules, aPersonsRecord(2))).toMatchObject({
      ...{ rule: { decided: 0, precision: null }, conflicts: 0 },
      before: { decided: 1, right: 1 },
      after: { decided: 1, right: 1 },
    });
  });

  it('shows what a rule makes worse for all rules together', () => {
    const rules = withRule([aRuleOn('uber', { number: 2 })], { ...uber, priority: 5 });
    expect(tested(rules, aPersonsRecord(2))).toMatchObject({
      before: { precision: 1 },
      after: { precision: 0 },
      conflicts: 1,
    });
  });

  it.each([
    [
      'that nobody has decided on',
      aTrialRecord({}, { categoryId: categoryIdOf(2), decidedBy: 'similarity' }),
    ],
    ['that the policy approved', aTrialRecord({ state: 'approved' }, { categoryId: categoryIdOf(2) })],
  ])('passes over a record %s', (_, record) => {
    expect(tested(withRule([], uber), record)).toMatchObject({
      ...{ examined: 0, conflicts: 0 },
      rule: { decided: 0, precision: null, coverage: null },
    });
  });
});

describe('a shadow report', () => {
  it('sets what a rule would have decided beside what was', () => {
    const report = new ShadowReport(withRule([aRuleOn('stronger', { number: 3, priority: 5 })], uber));
    const filed = (number: number, category: number) =>
      aTrialRecord({ number }, { categoryId: categoryIdOf(category), decidedBy: 'similarity' });
    const records = [
      filed(1, 1),
      filed(2, 2),
      filed(3, 2),
      aTrialRecord({ number: 4 }),
      aTrialRecord({ number: 5, description: 'Lidl' }),
      aTrialRecord({ number: 6, description: 'Uber, but another rule is stronger' }),
      aPersonsRecord(2, { number: 7 }),
    ];
    for (const record of records) report.look(record);
    expect(report.result()).toMatchObject({
      ...{ examined: 7, held: 6, wouldDecide: 5, sameAsNow: 1, otherThanNow: 3, newlyDecided: 1 },
      people: { examined: 1, rule: { decided: 1, right: 0 }, conflicts: 1 },
    });
  });
});
