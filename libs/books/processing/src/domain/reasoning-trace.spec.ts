import { describe, expect, it } from '@jest/globals';
import { categoryIdOf } from './processing.builders.js';
import { clip, reasoningTraceSchema } from './reasoning-trace.js';

const entry = {
  ...{ stage: 'rules', outcome: 'decided', confidence: 1, categoryId: categoryIdOf(1), durationUs: 4 },
  evidence: { ruleId: 'a', version: 3, tiedWith: ['b'], shadow: [{ ruleId: 'c', version: 1 }], cached: true },
};
const override = {
  ...{ at: '2026-03-01T12:00:00Z', by: 'user:1', categoryId: categoryIdOf(2) },
  from: { categoryId: categoryIdOf(1), confidence: 0.4, decidedBy: 'rules' },
};
const trace = { version: 2, stages: [entry], decidedBy: 'rules' };
const passed = { stage: 'similarity', outcome: 'passed', reason: 'nothing-alike', durationUs: 1 };
const many = <T>(length: number, one: T): T[] => Array.from({ length }, () => one);

describe('the schema of traces', () => {
  it.each<[string, object]>([
    ['one stage', trace],
    ['none', { version: 2, stages: [], decidedBy: null }],
    ['several', { ...trace, stages: [entry, passed, { ...passed, outcome: 'unavailable', evidence: {} }] }],
    ['a doubt', { ...trace, stages: [{ ...entry, unsureBecause: 'little-history' }] }],
    ['later changes', { ...trace, overrides: [override, { ...override, categoryId: undefined, from: {} }] }],
    [
      'a change of what was split',
      {
        ...trace,
        overrides: [
          { ...override, from: { splits: many(2, { categoryId: categoryIdOf(1), amountMinor: '-5' }) } },
        ],
      },
    ],
  ])('reads %s', (_, value) => {
    expect(reasoningTraceSchema.parse(value)).toEqual(value);
  });

  it.each<[string, object]>([
    ['another version', { ...trace, version: 3 }],
    ['no version', { stages: [], decidedBy: null }],
    ['an unknown field', { ...trace, more: 1 }],
    ['an unknown field in an entry', { ...trace, stages: [{ ...entry, more: 1 }] }],
    ['a confidence above 1', { ...trace, stages: [{ ...entry, confidence: 1.1 }] }],
    ['an unknown doubt', { ...trace, stages: [{ ...entry, unsureBecause: 'mood' }] }],
    ['facts inside facts', { ...trace, stages: [{ ...entry, evidence: { a: [{ b: { c: 1 } }] } }] }],
    ['long texts', { ...trace, stages: [{ ...entry, evidence: { a: 'x'.repeat(301) } }] }],
    ['long lists', { ...trace, stages: [{ ...entry, evidence: { a: many(11, 1) } }] }],
    ['many stages', { ...trace, stages: many(11, passed) }],
    ['many changes', { ...trace, overrides: many(11, override) }],
  ])('refuses %s', (_, value) => {
    expect(reasoningTraceSchema.safeParse(value).success).toBe(false);
  });
});

describe('clip', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a👩', 3, 'a👩'],
    ['a👩b', 3, 'a…'],
  ])('makes %j of %d at most', (text, most, expected) => {
    expect(clip(text, most)).toBe(expected);
  });
});
