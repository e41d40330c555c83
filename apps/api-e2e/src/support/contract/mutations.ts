import fc from 'fast-check';

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Values that no schema asks for, as JSON text. */
const nastyValue = fc.oneof(
  fc.constantFrom(
    'null',
    'true',
    '-1',
    '0',
    '1e400',
    '9'.repeat(400),
    '-9223372036854775809',
    '0.1e-320',
    '""',
    '" "',
    '"\\u0000"',
    '"\\ud800"',
    '"\\u202e\\u200b\\ufeff"',
    '"𝕳𝖊𝖑𝖑𝖔 👩‍🚀 ﷽"',
    '"İıſK"',
    '"\'; DROP TABLE records; --"',
    '"${7*7}{{7*7}}"',
    '"../../../../etc/passwd"',
    '"9999-99-99"',
    '"-000001-01-01T00:00:00Z"',
    '"+275760-09-13"',
    '"NaN"',
    '"__proto__"',
    '[]',
    '{}',
    '[null]',
    '[[[[[]]]]]',
    '{"$ne":null}',
    '{"__proto__":{"isAdmin":true}}',
    '{"constructor":{"prototype":{}}}',
    deep(60),
    deep(20_000),
    JSON.stringify('x'.repeat(70_000)),
    JSON.stringify(Array.from({ length: 5_000 }, (_, n) => n)),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => JSON.stringify(text)),
  fc.json({ maxDepth: 4 }),
  fc.bigInt().map(String),
  fc.double().map((number) => (Number.isFinite(number) ? String(number) : '"Infinity"')),
);

/** Every place of a JSON value, as paths of members. */
function placesOf(value: unknown, place: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [place];
  return [place, ...Object.entries(value).flatMap(([member, inner]) => placesOf(inner, [...place, member]))];
}

const marker = '@@here@@';

function replaced(value: unknown, [member, ...rest]: readonly string[]): unknown {
  if (member === undefined) return marker;
  if (Array.isArray(value)) return value.map((one, n) => (String(n) === member ? replaced(one, rest) : one));
  return { ...(value as object), [member]: replaced((value as Record<string, unknown>)[member], rest) };
}

function without(value: unknown, member: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== member));
}

/** Bodies around a valid one: one place replaced, left out, doubled or added, or the text itself broken. */
export function bodiesAround(example: unknown): fc.Arbitrary<string> {
  const valid = JSON.stringify(example);
  const members = typeof example === 'object' && example !== null ? Object.keys(example) : [];
  const place = fc.constantFrom(...placesOf(example));
  const member = members.length > 0 ? fc.constantFrom(...members) : fc.constant('any');
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(place, nastyValue)
        .map(([at, nasty]) => JSON.stringify(replaced(example, at)).replace(`"${marker}"`, () => nasty)),
    },
    { weight: 1, arbitrary: member.map((name) => JSON.stringify(without(example, name))) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(member, nastyValue)
        .map(([name, nasty]) => valid.replace('{', () => `{${JSON.stringify(name)}:${nasty},`)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.string({ maxLength: 20 }), nastyValue)
        .map(([name, nasty]) => valid.replace('{', () => `{${JSON.stringify(name)}:${nasty},`)),
    },
    { weight: 1, arbitrary: fc.nat(valid.length).map((length) => valid.slice(0, length)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        'null',
        '\ufeff{}',
        '{"a":1}{"a":2}',
        '{,}',
        'undefined',
        `[${valid}]`,
        valid,
      ),
    },
  );
}

/** Text for a parameter of the query. */
export const nastyText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\u202e',
    '-1',
    '0',
    '1e9',
    '9'.repeat(40),
    'true',
    'null',
    '[]',
    '2026-02-30',
    '0000-00-00',
    '%',
    "' OR 1=1 --",
    'x'.repeat(3_000),
    'ÿ𝕏',
    ',,,,',
    '\\',
    '*',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.uuid(),
  fc.integer().map(String),
);

/** Text for an id in the path: never empty, a dot or a slash, which would be another path. */
export const nastyId = nastyText.filter((text) => !/^\.*$/.test(text));

export const nastyHeader = fc.oneof(
  fc.constantFrom('""', '"0"', '"99999999999"', '*', 'W/"1"', 'x'.repeat(300), 'é', '"1", "2"', '-', '\t'),
  fc.stringMatching(/^[!-~]{1,40}$/),
);
