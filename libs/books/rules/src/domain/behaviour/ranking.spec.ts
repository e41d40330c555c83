import { describe, expect, it } from '@jest/globals';
import { compileRules } from '../compile-rules.js';
import { type Condition } from '../condition.js';
import { aRule, aSubject, ruleIdOf } from '../rule.builders.js';
import { type RuleDefinition } from '../rule.js';
import { type Peer } from './behaviour.builders.js';

const subject = aSubject({
  description: 'catan games',
  counterparty: 'Catan',
  amountMinor: -1_000n,
  bookedOn: '2026-03-01',
  tags: ['fun'],
});
const cat: Condition = { field: 'counterparty', operator: 'contains', value: 'cat' };
const catan: Condition = { field: 'counterparty', operator: 'is', value: 'catan' };
const games: Condition = { field: 'description', operator: 'contains', value: 'catan g' };
const ten: Condition = { field: 'amount', operator: 'equals', value: '10' };
const out: Condition = { field: 'direction', operator: 'is', value: 'out' };
const march: Condition = { field: 'date', operator: 'month', value: [3] };
const someTen: Condition = { field: 'amount', operator: 'approximately', value: '10' };
const fromFive: Condition = { field: 'amount', operator: 'at-least', value: '5' };

/** The winner of two equal in everything but their conditions; each case is tried with either age. */
type Case = readonly [Peer, string, loser: Condition, winner: Condition];

const cases: Case[] = [
  ['Actual', 'is before contains', cat, catan],
  ['Actual', 'is before one of', { field: 'counterparty', operator: 'one-of', value: ['catan'] }, catan],
  [
    'Actual',
    'one of before contains',
    cat,
    { field: 'counterparty', operator: 'one-of', value: ['catan', 'b'] },
  ],
  ['Actual', 'is before matches', { field: 'counterparty', operator: 'matches', value: '^catan$' }, catan],
  ['Actual', 'equals before approximately', someTen, ten],
  ['Actual', 'approximately before at least', fromFive, someTen],
  [
    'Actual',
    'between before at least',
    fromFive,
    { field: 'amount', operator: 'between', value: { min: '1', max: '99' } },
  ],
  [
    'Actual',
    'on a day before after a day',
    { field: 'date', operator: 'after', value: '2026-02-01' },
    { field: 'date', operator: 'is', value: '2026-03-01' },
  ],
  [
    'Actual',
    'about a day before after a day',
    { field: 'date', operator: 'after', value: '2026-02-01' },
    { field: 'date', operator: 'approximately', value: '2026-03-02' },
  ],
  ['Actual', 'two demands before one of them', cat, { all: [cat, out] }],
  [
    'Actual!',
    'a longer part before a shorter one; equal for Actual',
    cat,
    { field: 'counterparty', operator: 'contains', value: 'catan' },
  ],
  ['Actual!', 'a part of a text before a bound of an amount; the other way for Actual', fromFive, games],
  [
    'Actual!',
    'what is not says little: is not comes after contains; before it for Actual',
    { field: 'counterparty', operator: 'is', value: 'dog', not: true },
    cat,
  ],
  [
    'own',
    'the start of a text before any place in it',
    cat,
    { field: 'counterparty', operator: 'starts-with', value: 'cat' },
  ],
  ['own', 'alternatives count as the weakest of them', { any: [catan, out] }, games],
  [
    'own',
    'none of several says little',
    { none: [{ field: 'description', operator: 'contains', value: 'refund please' }] },
    march,
  ],
  ['own', 'a tag is known as a whole', cat, { field: 'tags', operator: 'has', value: 'fun' }],
  ['own', 'a negated group is weighed as what it says', { none: [{ none: [cat] }] }, { all: [cat, march] }],
];

const winnerOf = (rules: readonly RuleDefinition[]) => compileRules(rules).decide(subject)?.decidedBy?.name;

describe('ranking by specificity', () => {
  it.each(cases)('%s: %s', (_, __, loser, winner) => {
    expect(winnerOf([aRule(loser, { number: 1 }), aRule(winner, { number: 2 })])).toBe('Rule 2');
    expect(winnerOf([aRule(winner, { number: 1 }), aRule(loser, { number: 2 })])).toBe('Rule 1');
  });
});

describe('ranking', () => {
  it('Firefly: an order that the author gives goes before everything', () => {
    expect(winnerOf([aRule(catan, { number: 1 }), aRule(cat, { number: 2, priority: 1 })])).toBe('Rule 2');
  });

  it('Actual: does not depend on the order in which rules are read', () => {
    const rules = [aRule(cat, { number: 1 }), aRule(catan, { number: 2 }), aRule(out, { number: 3 })];
    expect(winnerOf(rules.toReversed())).toBe(winnerOf(rules));
  });

  it('Actual: of equals the ids decide; the older wins here, and the tie is shown', () => {
    const rules = [1, 2, 3].map((number) => aRule(cat, { number }));
    const outcome = compileRules(rules.toReversed()).decide(subject);
    expect(outcome?.decidedBy?.ruleId).toBe(ruleIdOf(1));
    expect(outcome?.tiedWith).toEqual([ruleIdOf(2), ruleIdOf(3)]);
  });

  it.each<[string, Partial<RuleDefinition>]>([
    ['of another priority', { priority: -1 }],
    ['of another stage', { stage: 'pre' }],
    ['in shadow mode', { mode: 'shadow' }],
    ['that sets no category', { then: { note: 'x' } }],
  ])('shows no tie with a rule %s', (_, facts) => {
    const rules = [aRule(cat, { number: 1 }), aRule(cat, { number: 2, ...facts })];
    expect(compileRules(rules).decide(subject)?.tiedWith).toEqual([]);
  });
});
