import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { aDraft, meals, nobody, TestRules, type TestTenant } from './testing/test-rules.js';

let rules: TestRules;
let acme: TestTenant;
let author: string;

beforeAll(async () => {
  rules = await TestRules.open(IdentityHttpModule);
  acme = await rules.tenant('acme');
  const [key] = await acme.rows<{ id: string }>`SELECT id FROM api_keys`;
  author = `key:${key!.id}`;
});
afterAll(() => rules.close());

const call: TestTenant['call'] = (...request) => acme.call(...request);
const created = (changes: object = {}): Promise<string> => acme.rule(changes);

describe('rules over HTTP', () => {
  it('shows a rule with its version, and not again to who has it', async () => {
    const id = await created();
    const shown = await call('GET', `/${id.toUpperCase()}`);
    expect(shown).toEqual({
      status: 200,
      tag: '"1"',
      body: {
        ...{ id, version: 1, stage: 'main', priority: 0, mode: 'live', ...aDraft(), reason: null },
        ...{ createdBy: author, createdAt: expect.any(String) },
        ...{ changedBy: author, changedAt: expect.any(String) },
        ...{ hits: 0, shadowHits: 0, decided: 0, overridden: 0, lastHitAt: null },
      },
    });
    const again = await call('GET', `/${id}`, undefined, { 'if-none-match': '"1"' });
    expect(again).toEqual({ status: 304, tag: '"1"', body: {} });
    expect(await call('GET', `/${nobody}`)).toMatchObject({ status: 404, body: { code: 'rules.not-found' } });
  });

  it('changes the version that its author has read, and no other', async () => {
    const id = await created();
    const changed = await call('PATCH', `/${id}`, { name: 'Cabs' }, { 'if-match': '"1"' });
    expect(changed).toMatchObject({ status: 200, tag: '"2"', body: { name: 'Cabs', version: 2 } });
    const late = await call('PATCH', `/${id}`, { name: 'Taxis' }, { 'if-match': '"1"' });
    expect(late).toMatchObject({ status: 412, body: { code: 'http.version-mismatch', current: 2 } });
    expect(await call('PATCH', `/${id}`, { priority: 1 })).toMatchObject({ status: 200, tag: '"3"' });
    expect(await call('GET', `/${id}`)).toMatchObject({ body: { name: 'Cabs', priority: 1, version: 3 } });
  });

  it('lets one of two changes win that were made to the same version', async () => {
    const id = await created();
    const change = (name: string) => call('PATCH', `/${id}`, { name }, { 'if-match': '"1"' });
    const answers = await Promise.all([change('Cabs'), change('Cars'), change('Rides')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  it('writes one id of a rule into the log, however it was asked for', async () => {
    const id = await created();
    await call('PATCH', `/${id.toUpperCase()}`, { mode: 'off' });
    const events = await acme.rows`SELECT type FROM events WHERE stream = ${`rule:${id}`} ORDER BY position`;
    expect(events).toEqual([{ type: 'RULE_CREATED' }, { type: 'RULE_CHANGED' }]);
  });

  it.each([
    [{ when: null }, 400],
    [{ name: null }, 400],
    [{ name: '' }, 422],
    [{ priority: 1e20 }, 422],
    [{ priority: '1' }, 422],
    [{ mode: 'on' }, 422],
    [{ stage: 'last' }, 422],
    [{ isEnabled: true }, 400],
    [{ reason: null }, 400],
    [{ reason: '' }, 400],
    [{ reason: 5 }, 400],
    [{ when: [] }, 422],
    [{ when: { field: 'description', operator: 'matches', value: '(' } }, 422],
    [{ then: { categoryId: nobody } }, 422],
    [{ then: [] }, 422],
    [{ colour: 1 }, 400],
  ])('refuses %j', async (changes, status) => {
    expect(await call('POST', '', aDraft(changes))).toMatchObject({ status });
  });

  it('lists them by priority and name, those in force or those of a category', async () => {
    for (const { id } of await acme.items('?limit=500'))
      await call('PATCH', `/${String(id)}`, { mode: 'off' });
    await created({ name: 'b', priority: 5, then: { categoryId: meals } });
    await created({ name: 'a', priority: -5 });
    await created({ name: 'c', priority: 5 });
    const names = async (query: string) => (await acme.items(query)).map(({ name }) => name);
    expect(await names('?mode=live')).toEqual(['c', 'b', 'a']);
    expect(await names('?mode=live&sort=priority')).toEqual(['a', 'b', 'c']);
    expect(await names('?mode=live&sort=-name')).toEqual(['c', 'b', 'a']);
    expect(await names(`?categoryId=${meals}`)).toEqual(['b']);
    const { body } = await call('GET', '?mode=live&limit=2&count=true');
    expect(body).toMatchObject({ count: 3, countIsExact: true, nextCursor: expect.any(String) });
    expect(await names(`?mode=live&limit=2&cursor=${String(body['nextCursor'])}`)).toEqual(['a']);
    expect(await call('GET', `?sort=name&cursor=${String(body['nextCursor'])}`)).toMatchObject({
      status: 400,
      body: { code: 'paging.cursor-invalid' },
    });
  });
});
