import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { SystemIds } from '@balance/kernel';
import { aDraft, meals, nobody, TestRules, type TestTenant, travel } from '../testing/test-rules.js';
import { CreateRule } from './create-rule.use-case.js';

let rules: TestRules;
let acme: TestTenant;
let other: TestTenant;
const foreign = {
  meals: '01890a5d-ac96-774b-bcce-b302099a8101',
  travel: '01890a5d-ac96-774b-bcce-b302099a8102',
};

beforeAll(async () => {
  rules = await TestRules.open(IdentityHttpModule);
  [acme, other] = [await rules.tenant('acme'), await rules.tenant('other', foreign)];
});
afterAll(() => rules.close());

const everyAction = {
  split: [
    { categoryId: meals, fixed: '5.00' },
    { categoryId: travel, remainder: true },
  ],
  counterparty: 'Taxi company',
  tags: ['cab', 'team'],
  note: 'As agreed',
  review: 'Who went?',
  stop: true,
};

describe('a new rule', () => {
  it('is stored with all of its actions, and found by each category that they name', async () => {
    const id = await acme.rule({ then: everyAction, stage: 'post', mode: 'shadow' });
    expect((await acme.call('GET', `/${id}`)).body).toMatchObject({
      then: everyAction,
      stage: 'post',
      mode: 'shadow',
    });
    for (const category of [meals, travel])
      expect(await acme.items(`?categoryId=${category}`)).toMatchObject([{ id }]);
    await acme.call('PATCH', `/${id}`, { then: { categoryId: meals } });
    expect(await acme.items(`?categoryId=${travel}`)).toEqual([]);
  });

  it('may set no category at all', async () => {
    const id = await acme.rule({ then: { tags: ['cash'] } });
    expect((await acme.call('GET', `/${id}`)).body).toMatchObject({ then: { tags: ['cash'] } });
  });

  it.each([
    ['that nobody has', nobody],
    ['of another tenant', foreign.meals],
  ])('names no category %s', async (_, unknown) => {
    const split = [
      { categoryId: meals, percent: '10' },
      { categoryId: unknown, percent: '20' },
      { categoryId: unknown, remainder: true },
    ];
    expect(await acme.call('POST', '', aDraft({ then: { split } }))).toMatchObject({
      status: 422,
      body: {
        code: 'rules.category-unknown',
        faults: [
          { code: 'rules.category-unknown', pointer: '/then/split/1/categoryId' },
          { pointer: '/then/split/2/categoryId' },
        ],
      },
    });
    const id = await acme.rule();
    expect(await acme.call('PATCH', `/${id}`, { then: { categoryId: unknown } })).toMatchObject({
      status: 422,
      body: { faults: [{ pointer: '/then/categoryId' }] },
    });
    expect((await acme.call('GET', `/${id}`)).body).toMatchObject({ version: 1 });
  });

  it('is made once, however often the request is sent', async () => {
    const headers = { 'idempotency-key': 'rule-1' };
    const body = aDraft({ name: 'Only one' });
    const [first, second] = [
      await acme.call('POST', '', body, headers),
      await acme.call('POST', '', body, headers),
    ];
    expect(second.body['id']).toBe(first.body['id']);
    expect(await acme.items('?q=only%20ONE')).toHaveLength(1);
  });

  it('says in the log which part of Balance has proposed it', async () => {
    const correlationId = new SystemIds().next<'correlation'>();
    const cause = { actor: 'user:1', correlationId, causationId: null };
    const { id } = await acme.do((tx) =>
      rules.get(CreateRule).execute(tx, aDraft(), cause, {
        from: 'proposal',
        sourceAgent: 'balance.proposals',
        reason: '5 decisions agree',
      }),
    );
    const events = await acme.rows`
      SELECT type, actor, source_agent AS agent, payload FROM events WHERE stream = ${`rule:${id}`}`;
    expect(events).toEqual([
      {
        type: 'RULE_CREATED',
        actor: 'user:1',
        agent: 'balance.proposals',
        payload: {
          ...{ name: 'Taxis', version: 1, stage: 'main', mode: 'live' },
          ...{ from: 'proposal', reason: '5 decisions agree' },
        },
      },
    ]);
    expect(await acme.items(`/${id}/versions`)).toMatchObject([{ from: 'proposal', author: 'user:1' }]);
  });

  it('is seen by nobody else', async () => {
    const id = await acme.rule();
    expect(await other.call('GET', `/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'rules.not-found' },
    });
    expect(await other.call('PATCH', `/${id}`, { name: 'Mine' })).toMatchObject({ status: 404 });
    expect(await other.items('')).toEqual([]);
  });

  it('is found by its mode, its stage and a part of its name', async () => {
    const tenant = await rules.tenant('finder', {
      meals: '01890a5d-ac96-774b-bcce-b302099a8201',
      travel: '01890a5d-ac96-774b-bcce-b302099a8202',
    });
    const then = { note: 'x' };
    await tenant.rule({ name: 'Cabs 100%', then, stage: 'pre' });
    await tenant.rule({ name: 'cabs_2', then, mode: 'shadow' });
    await tenant.rule({ name: 'Trains', then, mode: 'off', stage: 'post' });
    const names = async (query: string) =>
      (await tenant.items(`?sort=name&${query}`)).map(({ name }) => name);
    expect(await names('q=CABS')).toEqual(['Cabs 100%', 'cabs_2']);
    expect(await names('q=0%25')).toEqual(['Cabs 100%']);
    expect(await names('q=s_')).toEqual(['cabs_2']);
    expect(await names('mode=shadow,off')).toEqual(['Trains', 'cabs_2']);
    expect(await names('stage=pre&stage=post')).toEqual(['Cabs 100%', 'Trains']);
    expect(await names('mode=live&stage=post')).toEqual([]);
    expect(await tenant.call('GET', '?mode=on')).toMatchObject({ status: 400 });
  });
});
