import { describe, expect, it } from '@jest/globals';
import { compileRules } from '../compile-rules.js';
import { type Condition } from '../condition.js';
import { aRule, aSubject, categoryIdOf } from '../rule.builders.js';
import { type RuleDefinition } from '../rule.js';

const always: Condition = { field: 'amount', operator: 'at-least', value: '0' };
const calls = (value: string): Condition => ({ field: 'counterparty', operator: 'is', value });
const tagged = (value: string): Condition => ({ field: 'tags', operator: 'has', value });
const amazon = aSubject({ description: 'AMZN.COM/BILL', counterparty: 'AMZN.COM*5C7' });

type Rule = Partial<RuleDefinition> & { when?: Condition };

/** Rules by number from 1, of priority 0, that always hold unless they say otherwise. */
const decide = (rules: readonly Rule[], subject = amazon) =>
  compileRules(rules.map((rule, n) => aRule(rule.when ?? always, { ...rule, number: n + 1 }))).decide(
    subject,
  );
const matched = (rules: readonly Rule[]) => decide(rules)?.matched.map(({ name }) => name);

describe('stages', () => {
  it.each<[string, Rule[], object]>([
    [
      'Actual: a name that is cleaned up first is what later rules see',
      [
        {
          stage: 'pre',
          when: { field: 'counterparty', operator: 'contains', value: 'amzn' },
          then: { counterparty: 'Amazon' },
        },
        { when: calls('amazon') },
      ],
      { counterparty: 'Amazon', categoryId: categoryIdOf(2) },
    ],
    [
      'Actual: and no longer the name that it had',
      [{ stage: 'pre', then: { counterparty: 'Amazon' } }, { when: calls('amzn.com*5c7') }],
      { counterparty: 'Amazon' },
    ],
    [
      'Actual: the description stays the source’s own, whatever is renamed',
      [
        { stage: 'pre', then: { counterparty: 'Amazon' } },
        { when: { field: 'description', operator: 'contains', value: 'amzn' } },
      ],
      { counterparty: 'Amazon', categoryId: categoryIdOf(2) },
    ],
    [
      'Actual: a rule of the last stage wins over more specific ones before',
      [{ when: calls('amzn.com*5c7') }, { stage: 'post' }],
      { categoryId: categoryIdOf(2) },
    ],
    [
      'Actual: the first stage is overridden by the next',
      [{ stage: 'pre', priority: 9 }, { priority: -9 }],
      { categoryId: categoryIdOf(2) },
    ],
    [
      'both!: rules of one stage do not see each other; for the peers a later one does',
      [{ priority: 1, then: { counterparty: 'Amazon' } }, { when: calls('amazon') }],
      { counterparty: 'Amazon' },
    ],
    [
      'own: what nobody overrides stays',
      [{ stage: 'pre', then: { categoryId: categoryIdOf(1), note: 'a' } }, { then: { note: 'b' } }],
      { categoryId: categoryIdOf(1), note: 'b' },
    ],
    [
      'own: a tag of an earlier stage is seen',
      [{ stage: 'pre', then: { tags: ['Online'] } }, { when: tagged('online') }],
      { tags: ['Online'], categoryId: categoryIdOf(2) },
    ],
    [
      'own: a split is overridden as a category is',
      [
        {
          stage: 'pre',
          then: {
            split: [
              { categoryId: categoryIdOf(7), percent: '50' },
              { categoryId: categoryIdOf(8), remainder: true },
            ],
          },
        },
        {},
      ],
      { categoryId: categoryIdOf(2) },
    ],
    [
      'own: a name for a record that had none',
      [
        {
          stage: 'pre',
          when: { field: 'reference', operator: 'is-empty' },
          then: { counterparty: 'Nobody' },
        },
        { when: calls('nobody') },
      ],
      { counterparty: 'Nobody', categoryId: categoryIdOf(2) },
    ],
  ])('%s', (_, rules, effect) => {
    expect(decide(rules)?.effect).toEqual(effect);
  });

  it('tell apart what took effect from what was overridden', () => {
    const outcome = decide([{ stage: 'pre', then: { categoryId: categoryIdOf(1), note: 'a' } }, {}]);
    expect(outcome?.matched.map(({ applied }) => applied)).toEqual([['note'], ['categoryId']]);
    expect(outcome?.decidedBy?.name).toBe('Rule 2');
  });
});

describe('rules of one stage', () => {
  it.each<[string, Rule[], object]>([
    [
      'Firefly: all that hold are applied',
      [{ then: { note: 'a' } }, { then: { counterparty: 'b' } }, { then: { tags: ['c'] } }],
      { note: 'a', counterparty: 'b', tags: ['c'] },
    ],
    [
      'both!: the first to set a thing wins; for the peers the last, in the opposite order',
      [
        { priority: 2, then: { note: 'first' } },
        { priority: 1, then: { note: 'second' } },
      ],
      { note: 'first' },
    ],
    [
      'own: a loser still does the rest of what it does',
      [{ priority: 1 }, { then: { categoryId: categoryIdOf(9), note: 'kept' } }],
      { categoryId: categoryIdOf(1), note: 'kept' },
    ],
    [
      'Firefly: tags add up, each once, whatever its case',
      [{ then: { tags: ['b', 'A'] } }, { then: { tags: ['a', 'c'] } }],
      { tags: ['A', 'b', 'c'] },
    ],
    [
      'own: review and a category at once',
      [{ then: { categoryId: categoryIdOf(1), review: 'look' } }],
      { categoryId: categoryIdOf(1), review: 'look' },
    ],
  ])('%s', (_, rules, effect) => {
    expect(decide(rules)?.effect).toEqual(effect);
  });

  it('add no tag that the record has', () => {
    const outcome = decide([{ then: { tags: ['Travel'] } }], aSubject({ tags: ['travel'] }));
    expect(outcome?.effect).toEqual({});
    expect(outcome?.matched[0]?.applied).toEqual([]);
  });
});

describe('stop', () => {
  const stopping: Rule = { priority: 1, then: { note: 'x', stop: true } };

  it.each<[string, Rule[], string[]]>([
    ['Firefly: rules behind it are not asked', [stopping, {}], ['Rule 1']],
    [
      'Firefly!: nor those of later stages; for Firefly only those of its group',
      [stopping, { stage: 'post' }],
      ['Rule 1'],
    ],
    ['Firefly: rules before it have been', [{ priority: 2 }, stopping], ['Rule 1', 'Rule 2']],
    ['Firefly: it stops only if its rule holds', [{ ...stopping, when: calls('x') }, {}], ['Rule 2']],
    [
      'own: a rule whose other actions lost still stops',
      [{ priority: 3, then: { note: 'y' } }, stopping, {}],
      ['Rule 1', 'Rule 2'],
    ],
    ['own: a rule in shadow mode stops nothing', [{ ...stopping, mode: 'shadow' }, {}], ['Rule 2']],
    ['own: a rule that is off stops nothing', [{ ...stopping, mode: 'off' }, {}], ['Rule 2']],
  ])('%s', (_, rules, expected) => {
    expect(matched(rules)).toEqual(expected);
  });
});

describe('shadow mode', () => {
  it.each<[string, Rule[], string[][]]>([
    ['what it would have set', [{ mode: 'shadow', priority: 1 }, {}], [['categoryId']]],
    ['nothing, where a live rule before it has', [{ priority: 1 }, { mode: 'shadow' }], [[]]],
    [
      'what another one in shadow mode does not take from it',
      [{ mode: 'shadow' }, { mode: 'shadow' }],
      [['categoryId'], ['categoryId']],
    ],
    ['nothing behind a stop', [{ priority: 1, then: { stop: true } }, { mode: 'shadow' }], []],
  ])('notes %s', (_, rules, applied) => {
    const outcome = decide(rules);
    expect(outcome?.shadow.map((match) => match.applied)).toEqual(applied);
    expect(outcome?.matched.length).toBe(rules.filter(({ mode }) => mode !== 'shadow').length);
  });

  it('changes nothing, not even what later stages see', () => {
    const outcome = decide([
      { stage: 'pre', mode: 'shadow', then: { counterparty: 'A', tags: ['t'] } },
      { when: calls('a') },
    ]);
    expect(outcome).toMatchObject({
      matched: [],
      effect: {},
      shadow: [{ applied: ['counterparty', 'tags'] }],
    });
    expect(outcome?.decidedBy).toBeUndefined();
  });
});
