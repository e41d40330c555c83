import { describe, expect, it } from '@jest/globals';
import { parseBody } from './parse-body.js';

describe('parseBody', () => {
  it.each([
    ['{"a":[1,"ä"]}', { a: [1, 'ä'] }],
    ['"\\ud83d\\ude00"', '😀'],
    ['"\\\\u0000"', '\\u0000'],
    ['{"a\\u0000":"b\\u0000c"}', { 'a\ufffd': 'b\ufffdc' }],
    ['["\\ud83d", "\\ude00x", "\\\\\\u0000"]', ['\ufffd', '\ufffdx', '\\\ufffd']],
    [`${'['.repeat(100)}${']'.repeat(100)}`, expect.anything()],
    ['"[[{\\"[["', '[[{"[['],
  ])('parses %s', (body, payload) => {
    expect(parseBody(body)).toEqual({ outcome: 'json', payload });
  });

  it.each(['', '{', '\ufeff{}', 'amount=1', '{"a":1}{', `${'['.repeat(101)}${']'.repeat(101)}`])(
    'refuses %s',
    (body) => {
      expect(parseBody(body)).toMatchObject({ outcome: 'not-json', detail: expect.any(String) });
    },
  );
});
