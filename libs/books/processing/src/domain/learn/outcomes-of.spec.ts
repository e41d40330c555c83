import { describe, expect, it } from '@jest/globals';
import { categoryIdOf, recordIdOf } from '../processing.builders.js';
import { outcomesOf } from './outcomes-of.js';

const [meals, travel] = [categoryIdOf(1), categoryIdOf(2)];
const ruleId = recordIdOf(77) as string;
const stages = [
  { stage: 'rules', outcome: 'decided', categoryId: meals, confidence: 1, evidence: { ruleId, version: 3 } },
  {
    stage: 'similarity',
    outcome: 'decided',
    categoryId: travel,
    confidence: 0.6,
    evidence: { kind: 'exact' },
  },
  { stage: 'llm', outcome: 'unavailable', reason: 'no-consent' },
];

const outcomes = (state: 'approved' | 'rejected', categoryId: string | null, reasoningTrace: unknown) =>
  outcomesOf({ id: recordIdOf(1), state, categoryId, reasoningTrace }).map(
    ({ stage, verdict, filedUnder, ruleId: by }) => [stage, verdict, filedUnder, by],
  );

describe('outcomesOf', () => {
  it('looks at every stage that had a category, followed or not', () => {
    expect(outcomes('approved', travel, { version: 2, stages })).toEqual([
      ['rules', 'changed', travel, ruleId],
      ['similarity', 'confirmed', travel, null],
    ]);
  });

  it('counts what is refused against all of them', () => {
    expect(outcomes('rejected', meals, { stages })).toEqual([
      ['rules', 'rejected', null, ruleId],
      ['similarity', 'rejected', null, null],
    ]);
  });

  it.each([null, {}, [], 'x', { stages: [{ stage: 'rules' }] }, { stages: [] }])(
    'finds nothing in %j',
    (trace) => {
      expect(outcomes('approved', meals, trace)).toEqual([]);
    },
  );
});
