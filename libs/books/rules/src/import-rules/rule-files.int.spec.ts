import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { aDraft, meals, TestRules, type TestTenant, travel } from '../testing/test-rules.js';

interface File {
  format: string;
  formatVersion: number;
  rules: Record<string, unknown>[];
}

let rules: TestRules;
let tenants = 0;

beforeAll(async () => {
  rules = await TestRules.open(IdentityHttpModule);
});
afterAll(() => rules.close());

/** Each with categories of its own ids. */
const aTenant = (): Promise<TestTenant> => {
  const number = String(++tenants).padStart(3, '0');
  return rules.tenant(`tenant-${number}`, {
    meals: `01890a5d-ac96-774b-bcce-b30209${number}001`,
    travel: `01890a5d-ac96-774b-bcce-b30209${number}002`,
  });
};
const fileOf = async (tenant: TestTenant): Promise<File> => {
  const { status, body } = await tenant.call('GET', '/export');
  expect(status).toBe(200);
  return JSON.parse(JSON.stringify(body)) as File;
};
const file = (...entries: unknown[]) => ({ format: 'balance.rules', formatVersion: 1, rules: entries });
const entry = (changes: object = {}) => ({ ...aDraft(), then: { category: 'travel' }, ...changes });
const load = (tenant: TestTenant, body: object, query = '') => tenant.call('POST', `/import${query}`, body);

/** A tenant with rules that name categories wherever a rule can. */
async function anAuthor(): Promise<TestTenant> {
  const tenant = await rules.tenant(`author-${++tenants}`);
  await tenant.rule({ then: { categoryId: travel, tags: ['cab'] }, priority: 3, stage: 'pre' });
  const split = [
    { categoryId: meals, percent: '40' },
    { categoryId: travel, remainder: true },
  ];
  await tenant.rule({ name: 'Trips', then: { split, note: 'Half' }, mode: 'shadow' });
  await tenant.rule({ name: 'Look', then: { review: 'Who was this?' }, mode: 'off' });
  return tenant;
}

describe('a file of rules', () => {
  it('names categories by what other tenants call them too', async () => {
    const { format, formatVersion, rules: entries } = await fileOf(await anAuthor());
    expect({ format, formatVersion }).toEqual({ format: 'balance.rules', formatVersion: 1 });
    expect(entries).toMatchObject([
      { name: 'Taxis', stage: 'pre', priority: 3, mode: 'live', then: { category: 'travel', tags: ['cab'] } },
      {
        name: 'Trips',
        mode: 'shadow',
        then: {
          split: [
            { category: 'meals', percent: '40' },
            { category: 'travel', remainder: true },
          ],
          note: 'Half',
        },
      },
      { name: 'Look', mode: 'off', then: { review: 'Who was this?' } },
    ]);
    expect(JSON.stringify(entries)).not.toContain('categoryId');
  });

  it('moves to another tenant, and twice changes nothing the second time', async () => {
    const [from, to] = [await anAuthor(), await aTenant()];
    const sent = await fileOf(from);
    expect(await load(to, sent)).toMatchObject({
      status: 200,
      body: {
        isDryRun: false,
        created: 3,
        changed: 0,
        unchanged: 0,
        rules: [{ outcome: 'created', version: 1 }, {}, {}],
      },
    });
    const setVersion = () => to.rows`SELECT version FROM rule_set_versions`;
    const before = await setVersion();
    expect(await load(to, sent)).toMatchObject({
      status: 200,
      body: { created: 0, changed: 0, unchanged: 3 },
    });
    expect(await setVersion()).toEqual(before);
    expect(await fileOf(to)).toEqual(sent);
    expect(await load(from, await fileOf(to))).toMatchObject({ body: { unchanged: 3 } });
  });

  it('brings changes over as new versions, with their origin and why', async () => {
    const [from, to] = [await anAuthor(), await aTenant()];
    const sent = await fileOf(from);
    await load(to, sent);
    sent.rules[1]!['name'] = 'Journeys';
    const { body } = await load(to, sent, '?reason=The%20head%20office%20says%20so');
    expect(body).toMatchObject({ changed: 1, unchanged: 2 });
    const { id } = (body['rules'] as { id: string }[])[1]!;
    const [second, first] = await to.items(`/${id}/versions`);
    expect(second).toMatchObject({ name: 'Journeys', from: 'import', reason: 'The head office says so' });
    expect(first).toMatchObject({ name: 'Trips', from: 'import', reason: null });
    const events = await to.rows`
      SELECT type, payload ->> 'from' AS "from" FROM events WHERE stream = ${`rule:${id}`} ORDER BY position`;
    expect(events).toEqual([
      { type: 'RULE_CREATED', from: 'import' },
      { type: 'RULE_CHANGED', from: 'import' },
    ]);
  });

  it('speaks of rules by their name where it has no keys', async () => {
    const tenant = await aTenant();
    const sent = file(entry(), entry({ name: 'Trains', key: 'trains' }));
    expect(await load(tenant, sent)).toMatchObject({ body: { created: 2 } });
    expect(await load(tenant, sent)).toMatchObject({ body: { unchanged: 2 } });
    const renamed = file(entry({ priority: 9 }), entry({ name: 'Railways', key: 'trains' }));
    expect(await load(tenant, renamed)).toMatchObject({ body: { changed: 2, created: 0 } });
    expect((await fileOf(tenant)).rules).toMatchObject([
      { priority: 9 },
      { key: 'trains', name: 'Railways' },
    ]);
  });

  it('is only looked at in a dry run', async () => {
    const tenant = await aTenant();
    await tenant.call('POST', '/import', file(entry()));
    const sent = file(entry({ mode: 'off' }), entry({ name: 'Trains' }));
    expect(await load(tenant, sent, '?dryRun=true')).toMatchObject({
      status: 200,
      body: {
        isDryRun: true,
        ...{ created: 1, changed: 1, unchanged: 0 },
        rules: [
          { outcome: 'changed', version: 2, name: 'Taxis', id: expect.any(String) },
          { outcome: 'created', version: 1, name: 'Trains', id: null },
        ],
      },
    });
    expect(await tenant.items('')).toMatchObject([{ name: 'Taxis', mode: 'live', version: 1 }]);
  });

  it('is refused whole, with every fault and its place', async () => {
    const tenant = await aTenant();
    const sent = file(
      entry({ name: 'Good' }),
      entry({ name: '', key: '', then: { category: 'gone' } }),
      'no rule',
      entry({ when: { any: [{ field: 'description', operator: 'matches', value: '(' }] } }),
      entry({
        then: {
          split: [
            { category: 'meals', percent: '50' },
            { category: 7, remainder: true },
          ],
        },
      }),
      entry({ then: { categoryId: travel }, colour: 'red' }),
      entry({ key: 'one' }),
      entry({ key: 'one' }),
    );
    for (const query of ['', '?dryRun=true']) {
      const { status, body } = await load(tenant, sent, query);
      expect([status, body['code']]).toEqual([422, 'rules.invalid-file']);
      const faults = (body['faults'] as { pointer: string; code: string }[]).map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
      expect(faults).toEqual([
        '/rules/1/key rules.invalid-value',
        '/rules/1/then/category rules.category-unknown',
        '/rules/1/name rules.invalid-value',
        '/rules/2 rules.invalid-value',
        '/rules/3/when/any/0/value rules.invalid-pattern',
        '/rules/4/then/split/1/category rules.category-unknown',
        '/rules/5/then/categoryId rules.unknown-field',
        '/rules/5/colour rules.unknown-field',
        '/rules/7 rules.entry-repeated',
      ]);
    }
    expect(await tenant.items('')).toEqual([]);
  });

  it('does not guess which of several rules of one name is meant', async () => {
    const tenant = await aTenant();
    await load(tenant, file(entry({ key: 'one' }), entry({ key: 'two' })));
    expect(await load(tenant, file(entry()))).toMatchObject({
      status: 422,
      body: { faults: [{ code: 'rules.name-ambiguous', pointer: '/rules/0/name' }] },
    });
  });

  it.each([
    { format: 'other', formatVersion: 1, rules: [] },
    { format: 'balance.rules', formatVersion: 2, rules: [] },
    { format: 'balance.rules', formatVersion: 1 },
    { format: 'balance.rules', formatVersion: 1, rules: {} },
    { format: 'balance.rules', formatVersion: 1, rules: Array.from({ length: 5_001 }, () => 0) },
    { ...file(), colour: 'red' },
  ])('of another kind is refused (%#)', async (body) => {
    expect(await load(await aTenant(), body)).toMatchObject({
      status: 400,
      body: { code: 'http.request-invalid' },
    });
  });

  it('of no rules is fine', async () => {
    const tenant = await aTenant();
    expect(await load(tenant, await fileOf(tenant))).toMatchObject({ status: 200, body: { rules: [] } });
  });

  it('may have thousands of rules', async () => {
    const tenant = await aTenant();
    const sent = file(...Array.from({ length: 2_000 }, (_, n) => entry({ name: `Rule ${n}` })));
    expect(await load(tenant, sent)).toMatchObject({ status: 200, body: { created: 2_000 } });
    expect((await fileOf(tenant)).rules.map(({ name }) => name)).toEqual(sent.rules.map(nameOf));
  }, 30_000);

  it('that is imported twice at once makes its rules once', async () => {
    const tenant = await aTenant();
    const sent = file(...Array.from({ length: 50 }, (_, n) => entry({ name: `Rule ${n}` })));
    const answers = await Promise.all([load(tenant, sent), load(tenant, sent), load(tenant, sent)]);
    expect(answers.map(({ body }) => body['created']).sort()).toEqual([0, 0, 50]);
    expect(await tenant.items('?limit=500')).toHaveLength(50);
  });

  it('does not wait in a circle with changes of single rules', async () => {
    const tenant = await aTenant();
    const sent = (priority: number) =>
      file(...Array.from({ length: 30 }, (_, n) => entry({ name: `Rule ${n}`, priority })));
    await load(tenant, sent(0));
    const ids = (await tenant.items('?limit=500')).map(({ id }) => String(id));
    const answers = await Promise.all([
      load(tenant, sent(1)),
      ...ids.reverse().map((id) => tenant.call('PATCH', `/${id}`, { mode: 'shadow' })),
      load(tenant, sent(2)),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});

const nameOf = (rule: unknown): unknown => Reflect.get(Object(rule), 'name');
