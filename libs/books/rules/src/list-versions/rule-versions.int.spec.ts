import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { aDraft, meals, nobody, TestRules, type TestTenant, travel } from '../testing/test-rules.js';

let rules: TestRules;
let acme: TestTenant;
let other: TestTenant;

beforeAll(async () => {
  rules = await TestRules.open(IdentityHttpModule);
  [acme, other] = [await rules.tenant('acme'), await rules.tenant('other')];
});
afterAll(() => rules.close());

const change = (id: string, changes: object, headers: object = {}) =>
  acme.call('PATCH', `/${id}`, changes, headers);

describe('the versions of a rule', () => {
  it('are kept with all that each said, its author and why', async () => {
    const id = await acme.rule({ reason: 'The first' });
    await change(id, {
      then: { split: halves(meals!, travel!), review: 'look' },
      reason: 'Half of it is food',
    });
    await change(id, { mode: 'shadow', stage: 'post', priority: 7 });
    const [third, second, first] = await acme.items(`/${id}/versions`);
    expect(first).toMatchObject({ version: 1, ...aDraft(), reason: 'The first', from: 'author' });
    expect(first!['author']).toMatch(/^key:/);
    expect(second).toMatchObject({
      version: 2,
      then: { split: halves(meals!, travel!), review: 'look' },
      reason: 'Half of it is food',
      mode: 'live',
    });
    expect(third).toMatchObject({ version: 3, mode: 'shadow', stage: 'post', priority: 7, reason: null });
    expect((await acme.call('GET', `/${id}/versions/2`)).body).toEqual(second);
    expect((await acme.call('GET', `/${id}`)).body).toMatchObject({ version: 3, reason: null });
  });

  it('come in pages', async () => {
    const id = await acme.rule();
    for (const priority of [1, 2, 3]) await change(id, { priority });
    const { body } = await acme.call('GET', `/${id}/versions?limit=3&count=true`);
    expect(body).toMatchObject({ count: 4, items: [{ version: 4 }, { version: 3 }, { version: 2 }] });
    const rest = await acme.items(`/${id}/versions?limit=3&cursor=${String(body['nextCursor'])}`);
    expect(rest).toMatchObject([{ version: 1 }]);
    expect(await acme.call('GET', `/${id}/versions?cursor=x`)).toMatchObject({
      status: 400,
      body: { code: 'paging.cursor-invalid' },
    });
  });

  it('are not made by a change that changes nothing', async () => {
    const id = await acme.rule();
    expect(await change(id, { ...aDraft(), reason: 'Just so' })).toMatchObject({ status: 200, tag: '"1"' });
    expect(await acme.items(`/${id}/versions`)).toHaveLength(1);
    const events = await acme.rows`SELECT type FROM events WHERE stream = ${`rule:${id}`}`;
    expect(events).toEqual([{ type: 'RULE_CREATED' }]);
  });

  it('cannot be rewritten', async () => {
    const id = await acme.rule();
    const rewrite = acme.do(
      (tx) => tx.execute`UPDATE rule_versions SET reason = 'x' WHERE rule_id = ${id}::uuid`,
    );
    await expect(rewrite).rejects.toThrow(/permission denied/);
  });

  it('are in the log with their author, where they come from and why', async () => {
    const id = await acme.rule({ reason: 'New' });
    await change(id, { mode: 'shadow', reason: 'Let us see' });
    const events = await acme.rows`
      SELECT type, payload FROM events WHERE stream = ${`rule:${id}`} ORDER BY position`;
    const about = { name: 'Taxis', stage: 'main', from: 'author' };
    expect(events).toEqual([
      { type: 'RULE_CREATED', payload: { ...about, version: 1, mode: 'live', reason: 'New' } },
      { type: 'RULE_CHANGED', payload: { ...about, version: 2, mode: 'shadow', reason: 'Let us see' } },
    ]);
  });

  it('come into force again as the next one', async () => {
    const id = await acme.rule();
    await change(id, { name: 'Cabs', then: { categoryId: meals } });
    const restored = await acme.call('POST', `/${id}/versions/1/restore`, { reason: 'It was right' });
    expect(restored).toMatchObject({
      status: 200,
      tag: '"3"',
      body: { version: 3, ...aDraft(), reason: 'It was right' },
    });
    const again = await acme.call('POST', `/${id}/versions/1/restore`, {});
    expect(again).toMatchObject({ status: 200, body: { version: 3 } });
    const [event] = await acme.rows`
      SELECT payload FROM events WHERE stream = ${`rule:${id}`} AND type = 'RULE_CHANGED' ORDER BY position DESC LIMIT 1`;
    expect(event).toMatchObject({ payload: { version: 3, restored: 1, reason: 'It was right' } });
    expect(await acme.items(`?categoryId=${meals}&q=Taxis`)).not.toContainEqual(
      expect.objectContaining({ id }),
    );
  });

  it('come into force again only where their caller has read the newest', async () => {
    const id = await acme.rule();
    await change(id, { name: 'Cabs' });
    const late = await acme.call('POST', `/${id}/versions/1/restore`, {}, { 'if-match': '"1"' });
    expect(late).toMatchObject({ status: 412, body: { code: 'http.version-mismatch', current: 2 } });
  });

  it.each(['2', '0', 'x', '1e3', '999999999999', '-1'])('%s is found nowhere', async (version) => {
    const id = await acme.rule();
    const notFound = { status: 404, body: { code: 'rules.version-not-found' } };
    expect(await acme.call('GET', `/${id}/versions/${version}`)).toMatchObject(notFound);
    expect(await acme.call('POST', `/${id}/versions/${version}/restore`, {})).toMatchObject(notFound);
  });

  it('of another tenant are found nowhere either', async () => {
    const id = await acme.rule();
    for (const one of [id, nobody]) {
      expect(await other.call('GET', `/${one}/versions`)).toMatchObject({
        status: 404,
        body: { code: 'rules.not-found' },
      });
      expect(await other.call('GET', `/${one}/versions/1`)).toMatchObject({ status: 404 });
      expect(await other.call('POST', `/${one}/versions/1/restore`, {})).toMatchObject({ status: 404 });
    }
  });
});

const halves = (...categoryIds: string[]) => categoryIds.map((categoryId) => ({ categoryId, percent: '50' }));
