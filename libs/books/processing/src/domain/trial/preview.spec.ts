import { describe, expect, it } from '@jest/globals';
import { categoryIdOf } from '../processing.builders.js';
import { Preview } from './preview.js';
import { examplesMost, type RulesOnTrial, type TrialRecord } from './rules-on-trial.js';
import { aPersonsRecord, aRuleOn, aTrialRecord, withRule } from '../../testing/trial.builders.js';

function previewed(rules: RulesOnTrial, ...records: TrialRecord[]) {
  const preview = new Preview(rules);
  for (const record of records) preview.look(record);
  return preview.result();
}

const [one, two] = [categoryIdOf(1), categoryIdOf(2)];
const uber = aRuleOn('uber');

describe('a preview', () => {
  it('counts what a new rule would give a category', () => {
    const lidl = aTrialRecord({ number: 2, description: 'Lidl' });
    expect(previewed(withRule([], uber), aTrialRecord(), lidl)).toMatchObject({
      ...{ examined: 2, held: 1, changed: 1, changedWaiting: 1, againstPeople: 0 },
      byChange: { category: 1, splits: 0, counterparty: 0, tags: 0, note: 0, review: 0 },
      byCategory: [{ from: null, to: one, records: 1 }],
      examples: [
        {
          record: { id: aTrialRecord().id },
          changes: ['category'],
          before: { categoryId: null },
          after: { categoryId: one },
          decidedBy: { ruleId: uber.id, matchedOn: 'description contains "uber"' },
        },
      ],
    });
  });

  it('tells a rule that holds from one that changes something', () => {
    const rules = withRule([aRuleOn('uber', { number: 2, priority: 5 })], uber);
    expect(previewed(rules, aTrialRecord())).toMatchObject({ held: 1, changed: 0, examples: [] });
  });

  it('shows what goes from one category to another, the most frequent move first', () => {
    const rules = withRule([aRuleOn('uber', { number: 2 })], aRuleOn('card', { priority: 5 }));
    const others = [2, 3].map((number) => aTrialRecord({ number }));
    const coffee = aTrialRecord({ number: 4, description: 'Coffee, by card' });
    expect(previewed(rules, coffee, aTrialRecord(), ...others).byCategory).toEqual([
      { from: two, to: one, records: 3 },
      { from: null, to: one, records: 1 },
    ]);
  });

  it('shows what a rule would let go of when it is taken out', () => {
    const result = previewed(withRule([uber], { ...uber, mode: 'off' }), aTrialRecord());
    expect(result).toMatchObject({ held: 0, changed: 1, byCategory: [{ from: one, to: null, records: 1 }] });
    expect(result.examples[0]).toMatchObject({ after: { categoryId: null }, decidedBy: null });
  });

  it('counts every kind of change', () => {
    const then = { counterparty: 'Uber', tags: ['b', 'a'], note: 'N', review: 'Look' };
    const result = previewed(withRule([], { ...uber, then }), aTrialRecord());
    expect(result.byChange).toEqual({ category: 0, splits: 0, counterparty: 1, tags: 1, note: 1, review: 1 });
    expect(result.examples[0]?.after).toMatchObject({ ...then, tags: ['a', 'b'], categoryId: null });
  });

  it('knows what still waits, and what people have filed otherwise', () => {
    const rules = withRule([], uber);
    const posted = aTrialRecord({ number: 4, state: 'approved' });
    expect(previewed(rules, aPersonsRecord(1), aPersonsRecord(2, { number: 2 }), posted)).toMatchObject({
      ...{ changed: 3, changedWaiting: 0, againstPeople: 1 },
    });
  });

  it('counts on when it has examples enough', () => {
    const many = Array.from({ length: examplesMost + 5 }, (_, n) => aTrialRecord({ number: n + 1 }));
    const result = previewed(withRule([], uber), ...many);
    expect([result.changed, result.examples.length]).toEqual([examplesMost + 5, examplesMost]);
  });
});
