import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { repeatedMember } from './repeated-member.js';

describe('a member that is there twice', () => {
  it.each([
    ['at the top', '{"a":1,"b":2,"a":1}', '/a'],
    ['inside', '{"a":{"b":[0,{"c":1,"c":2}]}}', '/a/b/1/c'],
    ['in a list of lists', '[[],[{"x":{},"x":1}]]', '/1/0/x'],
    ['written in another way', '{"caf\\u00e9":1,"café":2}', '/café'],
    ['with a quote in its name', '{"a\\"":1,"a\\"":2}', '/a"'],
    ['with a backslash at its end', '{"a\\\\":1,"a\\\\":2}', '/a\\'],
    ['with a slash in its name', '{"a/b":1,"a/b":2}', '/a~1b'],
    ['without a name', '{"":1,"":2}', '/'],
    ['between spaces', ' { "a" : 1 ,\n "a" : 2 } ', '/a'],
    ['of a list', '{"list":[1,2,{"a":[],"a":[]}]}', '/list/2/a'],
  ])('is found %s', (_, json, pointer) => {
    expect(repeatedMember(json)).toBe(pointer);
  });

  it.each([
    '{"a":{"a":{"a":"a"}},"b":["a","a"]}',
    '{"a":"\\",\\"a\\":\\"","b":"\\\\"}',
    '[{"a":1},{"a":1}]',
    '{"a":"{\\"a\\":1,\\"a\\":2}"}',
    '{"a":1,"A":2,"a ":3}',
    '"a"',
    'null',
    '[]',
  ])('is not seen in %s', (json) => {
    expect(repeatedMember(json)).toBeUndefined();
  });

  it('is not seen in anything that was written from a value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1), (value, indent) => {
        expect(repeatedMember(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
    );
  });

  it('is found in any object that one is added to', () => {
    const objects = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
    fc.assert(
      fc.property(objects, (object) => {
        const [name = ''] = Object.keys(object);
        const json = `${JSON.stringify(object).slice(0, -1)},${JSON.stringify(name)}:0}`;
        expect(repeatedMember(json)).toBe(`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      }),
    );
  });

  it('is looked for in one pass', () => {
    const deep = `${'{"a":['.repeat(200_000)}0${']}'.repeat(200_000)}`;
    const escaped = `{"a":"${'\\\\'.repeat(250_000)}${'\\"'.repeat(250_000)}"}`;
    const wide = `[${'{"a":1},'.repeat(100_000)}0]`;
    for (const json of [deep, escaped, wide]) {
      const began = performance.now();
      expect(repeatedMember(json)).toBeUndefined();
      expect(performance.now() - began).toBeLessThan(2_000);
    }
  });
});
