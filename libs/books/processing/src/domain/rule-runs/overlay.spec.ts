import { describe, expect, it } from '@jest/globals';
import type { RecordDecision, StandingDecision } from '@balance/records';
import { categoryIdOf, recordIdOf } from '../processing.builders.js';
import { aTrialRecord } from '../../testing/trial.builders.js';
import { overlay } from './overlay.js';

const [one, two] = [categoryIdOf(1), categoryIdOf(2)];
const similar = {
  categoryId: one,
  confidence: 0.6,
  decidedBy: 'similarity',
  reviewReason: 'low-confidence',
} as const;
const halves = [one, two].map((categoryId) => ({ categoryId, amountMinor: -625n }));

const said = (facts: Partial<RecordDecision> = {}): RecordDecision => ({
  recordId: recordIdOf(1),
  categoryId: one,
  confidence: 1,
  decidedBy: 'rules',
  trace: {},
  ...facts,
});
/** The rules name no category. */
const besides = (facts: Partial<RecordDecision>): RecordDecision =>
  said({ categoryId: null, confidence: 0, decidedBy: null, reviewReason: 'uncategorised', ...facts });

describe('rules laid over what stands', () => {
  it.each<[string, Partial<StandingDecision>, RecordDecision, string[], object]>([
    [
      'give a record its category, and nothing speaks against it any more',
      {},
      said(),
      ['confidence', 'category', 'review'],
      { categoryId: one, confidence: 1, decidedBy: 'rules', reviewReason: null },
    ],
    [
      'replace what a stage suggested',
      similar,
      said({ categoryId: two }),
      ['confidence', 'category', 'review'],
      { categoryId: two, decidedBy: 'rules' },
    ],
    [
      'confirm what a stage suggested',
      similar,
      said(),
      ['confidence', 'review'],
      { categoryId: one, confidence: 1, decidedBy: 'rules', reviewReason: null },
    ],
    [
      'split, and join what was split',
      { ...similar, splits: halves },
      said(),
      ['confidence', 'splits', 'review'],
      { splits: null },
    ],
    [
      'keep the parts where they name no category',
      { ...similar, splits: halves },
      besides({ note: 'N' }),
      ['note'],
      { splits: halves.map(({ categoryId }) => ({ categoryId, amountMinor: '-625' })), note: 'N' },
    ],
    [
      'add tags to those that are there, in order',
      { ...similar, assignedTags: ['b'] },
      besides({ tags: ['a', 'b'] }),
      ['tags'],
      { ...similar, tags: ['a', 'b'] },
    ],
    [
      'mark for review without a category',
      { ...similar },
      besides({ reviewReason: 'marked-by-rule' }),
      ['review'],
      { ...similar, reviewReason: 'marked-by-rule' },
    ],
    [
      'take away neither counterparty nor note',
      { assignedCounterparty: 'Uber', note: 'N', reviewReason: null },
      said({ counterparty: undefined }),
      ['confidence', 'category'],
      { counterparty: 'Uber', note: 'N' },
    ],
    [
      'replace counterparty and note',
      { ...similar, assignedCounterparty: 'Uber', note: 'N' },
      besides({ counterparty: 'Uber BV', note: 'M' }),
      ['counterparty', 'note'],
      { counterparty: 'Uber BV', note: 'M' },
    ],
  ])('%s', (_, standing, decision, changes, after) => {
    const laid = overlay(aTrialRecord({ revision: 3 }, standing), decision);
    expect(laid).toMatchObject({ changes, after, decision: { recordId: recordIdOf(1), revision: 3 } });
  });

  it.each<[string, Partial<StandingDecision>, RecordDecision]>([
    [
      'what they decided before',
      { categoryId: one, confidence: 1, decidedBy: 'rules', reviewReason: null },
      said(),
    ],
    ['tags that are there', { ...similar, assignedTags: ['b', 'a'] }, besides({ tags: ['a'] })],
    ['nothing', similar, besides({})],
  ])('change nothing when they say %s', (_, standing, decision) => {
    expect(overlay(aTrialRecord({}, standing), decision)).toBeUndefined();
  });
});
