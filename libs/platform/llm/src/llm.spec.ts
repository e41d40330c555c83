import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { fullDialect, simplerThan } from './dialect.js';
import { costMicrosOf, mostUsage } from './price.js';
import { drawKeys, replySchemaOf } from './question.js';
import { readAnswers } from './read-answers.js';
import { retryAfterMsOf, retryDelayMs } from './retry-after.js';

const now = new Date('2026-03-01T12:00:00Z');

describe('Retry-After', () => {
  it.each([
    [{}, undefined],
    [{ 'retry-after': '2' }, 2_000],
    [{ 'retry-after': ' 0 ' }, 0],
    [{ 'retry-after': '1.5' }, 1_500],
    [{ 'retry-after': 'Sun, 01 Mar 2026 12:00:07 GMT' }, 7_000],
    [{ 'retry-after': 'Sun, 01 Mar 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
    [{ 'retry-after-ms': 'x', 'retry-after': '9' }, 9_000],
  ])('%j is %s ms', (headers: Record<string, string>, ms) => {
    expect(retryAfterMsOf((name) => headers[name] ?? null, now)).toBe(ms);
  });

  const patience = { firstDelayMs: 100, longestDelayMs: 1_000 };
  it.each([
    [1, 0, 0, 0],
    [1, 0.999, 0, 99],
    [3, 0.5, 0, 200],
    [20, 0.999, 0, 999],
    [1, 0, 5_000, 5_000],
    [1, 0.5, 5_000, 5_050],
  ])('attempt %d, chance %d, asked for %d: waits %d ms', (attempt, random, asked, ms) => {
    expect(retryDelayMs(attempt, patience, random, asked)).toBe(ms);
  });
});

describe('costs', () => {
  it.each([
    [{ inputTokens: 0, outputTokens: 0 }, 0n],
    [{ inputTokens: 1, outputTokens: 0 }, 1n],
    [{ inputTokens: 10, outputTokens: 0 }, 4n],
    [{ inputTokens: 1_000_000, outputTokens: 1_000_000 }, 2_000_000n],
  ])('of %j are %s millionths', (usage, micros) => {
    expect(costMicrosOf(usage, { input: 0.4, output: 1.6 })).toBe(micros);
  });

  it('are bounded by bytes, of which a token has one at least', () => {
    expect(mostUsage(['héé', 'x'], 9)).toEqual({ inputTokens: 200 + 5 + 1, outputTokens: 9 });
  });
});

describe('simpler requests', () => {
  it('leave out what the server names, and then ask less of the format', () => {
    expect(simplerThan(fullDialect, { about: 'max_tokens' })).toEqual({
      ...fullDialect,
      limit: 'max_completion_tokens',
    });
    expect(simplerThan(fullDialect, { about: 'temperature' })).toEqual({
      ...fullDialect,
      hasTemperature: false,
    });
    const formats = [];
    for (let dialect = simplerThan(fullDialect, {}); dialect; dialect = simplerThan(dialect, {}))
      formats.push(dialect.format);
    expect(formats).toEqual(['json_object', 'text']);
  });
});

const schema = z.object({ size: z.enum(['small', 'large']) });
const keys = new Set(['ab', 'cd']);
const read = (reply: unknown) =>
  readAnswers(typeof reply === 'string' ? reply : JSON.stringify(reply), keys, schema);

describe('reading answers', () => {
  const small = { size: 'small' };
  it.each<[string, unknown, [string, object][], number, number]>([
    [
      'by key',
      {
        answers: [
          { key: 'cd', ...small },
          { key: 'ab', size: 'large' },
        ],
      },
      [
        ['cd', small],
        ['ab', { size: 'large' }],
      ],
      0,
      0,
    ],
    ['in a code block', '```json\n{"answers":[{"key":"ab","size":"small"}]}\n```', [['ab', small]], 0, 0],
    [
      'with fields that nobody asked for',
      { answers: [{ key: 'ab', ...small, mood: 'good' }], note: 1 },
      [['ab', small]],
      0,
      0,
    ],
    [
      'to keys that nobody asked',
      {
        answers: [
          { key: 'zz', ...small },
          { key: 'ab', ...small },
        ],
      },
      [['ab', small]],
      1,
      0,
    ],
    [
      'that are not valid',
      {
        answers: [
          { key: 'ab', size: 'huge' },
          { key: 'cd', ...small },
        ],
      },
      [['cd', small]],
      0,
      1,
    ],
    [
      'twice and alike',
      {
        answers: [
          { key: 'ab', ...small },
          { key: 'ab', ...small },
        ],
      },
      [['ab', small]],
      0,
      0,
    ],
    [
      'twice and different',
      {
        answers: [
          { key: 'ab', ...small },
          { key: 'ab', size: 'large' },
          { key: 'ab', ...small },
        ],
      },
      [],
      0,
      1,
    ],
    ['valid and not valid', { answers: [{ key: 'ab', ...small }, { key: 'ab' }] }, [], 0, 1],
    ['without keys', { answers: [small, null, 7, 'ab'] }, [], 4, 0],
    ['in another shape', [{ key: 'ab', ...small }], [], 0, 0],
    ['as an object of something', { answers: { ab: small } }, [], 0, 0],
    ['half', '{"answers":[{"key":"ab","size":"sm', [], 0, 0],
    ['not at all', '', [], 0, 0],
  ])('given %s', (_, reply, answers, extra, invalid) => {
    expect(read(reply)).toEqual({ answers: new Map(answers), extra, invalid });
  });
});

describe('the schema of a reply', () => {
  it('is strict in every object, as servers demand it', () => {
    expect(replySchemaOf(schema)).toEqual({
      type: 'object',
      properties: {
        answers: {
          type: 'array',
          items: {
            type: 'object',
            properties: { key: { type: 'string' }, size: { type: 'string', enum: ['small', 'large'] } },
            required: ['key', 'size'],
            additionalProperties: false,
          },
        },
      },
      required: ['answers'],
      additionalProperties: false,
    });
  });
});

it('draws keys that cannot be counted', () => {
  const drawn = drawKeys(Array.from({ length: 500 }, (_, n) => `record-${n}`));
  expect(drawn.size).toBe(500);
  expect([...drawn.keys()].every((key) => /^[bcdfghjkmnpqrstvwxz]{4}$/.test(key))).toBe(true);
});
