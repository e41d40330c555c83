import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { SystemIds } from '@balance/kernel';
import { ListRules, type RuleId } from '@balance/rules';
import { MeasureReliability } from './reliability/measure-reliability.use-case.js';
import { type LearningTenant, TestLearning } from './testing/test-learning.js';

let test: TestLearning;
let tenant: LearningTenant;

beforeAll(async () => {
  test = await TestLearning.open(IdentityHttpModule);
});
beforeEach(async () => {
  tenant = await test.newTenant();
});
afterAll(() => test.close());

const nobody = new SystemIds().next<'rule-proposal'>();

/** A proposal to file a café under meals. */
async function proposed(): Promise<string> {
  await tenant.filed('CORNER CAFE', 'meals');
  return String((await tenant.proposals('?status=open'))[0]!['id']);
}
const answer = (id: string, what: 'accept' | 'decline', body: object = {}) =>
  tenant.books.call('POST', `/rule-proposals/${id}/${what}`, body);
const rule = (id: unknown) => tenant.books.do((tx) => test.get(ListRules).find(tx, id as RuleId));

describe('proposals of rules', () => {
  it('are shown with the decisions behind them and what they would decide', async () => {
    const [other] = await tenant.books.waiting({ description: 'CORNER CAFE' });
    const id = await proposed();
    const { status, body } = await tenant.books.call('GET', `/rule-proposals/${id.toUpperCase()}`);
    const categoryId = tenant.books.categoryId('meals');
    expect([status, body]).toEqual([
      200,
      {
        ...{ id, status: 'open', name: 'CORNER CAFE', categoryId },
        when: { field: 'description', operator: 'is', value: 'CORNER CAFE' },
        then: { categoryId },
        figures: { agreeing: 3, recent: 4, held: 4 },
        ...{ ruleId: null, comment: null, decidedBy: null, decidedAt: null },
        createdAt: expect.any(String),
        madeOf: Array(3).fill(expect.objectContaining({ description: 'CORNER CAFE', state: 'approved' })),
        examples: expect.arrayContaining([expect.objectContaining({ id: other, state: 'processed' })]),
      },
    ]);
  });

  it('are listed newest first, by status and category', async () => {
    await tenant.filed('CORNER CAFE', 'meals');
    await tenant.filed('SWIFT CABS', 'travel');
    const names = async (query: string) => (await tenant.proposals(query)).map(({ name }) => name);
    expect(await names('')).toEqual(['SWIFT CABS', 'CORNER CAFE']);
    expect(await names('?sort=createdAt')).toEqual(['CORNER CAFE', 'SWIFT CABS']);
    expect(await names('?status=accepted,declined')).toEqual([]);
    expect(await names(`?categoryId=${tenant.books.categoryId('travel')}`)).toEqual(['SWIFT CABS']);
    const { body } = await tenant.books.call('GET', '/rule-proposals?limit=1&count=true');
    expect(body).toMatchObject({ count: 2, nextCursor: expect.any(String) });
    expect(await names(`?limit=1&cursor=${String(body['nextCursor'])}`)).toEqual(['CORNER CAFE']);
  });

  it('become rules, written by who accepts them on the word of Balance', async () => {
    const id = await proposed();
    const { status, body } = await answer(id, 'accept');
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'accepted', decidedBy: expect.stringMatching(/^key:/) });
    expect(await rule(body['ruleId'])).toMatchObject({
      ...{ name: 'CORNER CAFE', mode: 'live', createdBy: body['decidedBy'] },
      then: { categoryId: tenant.books.categoryId('meals') },
    });
    expect(await tenant.events('RULE_CREATED')).toMatchObject([
      {
        stream: `rule:${String(body['ruleId'])}`,
        sourceAgent: 'balance.proposals',
        actor: body['decidedBy'],
        payload: { from: 'proposal' },
      },
    ]);
  });

  it('may be changed by who accepts them', async () => {
    const when = { field: 'description', operator: 'starts-with', value: 'corner' };
    const then = { categoryId: tenant.books.categoryId('travel'), tags: ['coffee'] };
    const { body } = await answer(await proposed(), 'accept', { name: 'Coffee', when, then, mode: 'shadow' });
    expect(await rule(body['ruleId'])).toMatchObject({ name: 'Coffee', when, then, mode: 'shadow' });
  });

  it.each([
    [{ when: { field: 'description', operator: 'matches', value: '(' } }, 422, 'rules.invalid-rule'],
    [{ when: null }, 422, 'rules.invalid-rule'],
    [{ mode: 'loud' }, 422, 'rules.invalid-rule'],
    [{ then: { categoryId: nobody } }, 422, 'rules.category-unknown'],
    [{ colour: 'red' }, 400, 'http.request-invalid'],
  ])('stay open when what is to be accepted is faulty: %j', async (body, status, code) => {
    const id = await proposed();
    expect(await answer(id, 'accept', body)).toMatchObject({ status, body: { code } });
    expect(await tenant.proposals()).toMatchObject([{ status: 'open', ruleId: null }]);
    expect(await tenant.events('RULE_CREATED')).toEqual([]);
  });

  it('are not made again once they were declined', async () => {
    const id = await proposed();
    expect(await answer(id, 'decline', { comment: 'Not always' })).toMatchObject({
      status: 200,
      body: { status: 'declined', comment: 'Not always', ruleId: null },
    });
    expect(await tenant.events('PROPOSAL_DECLINED')).toMatchObject([
      { stream: `rule-proposal:${id}`, payload: { name: 'CORNER CAFE', comment: 'Not always' } },
    ]);
    await tenant.filed('CORNER CAFE', 'meals', 12);
    expect(await tenant.proposals()).toMatchObject([{ id, status: 'declined' }]);
    await tenant.filed('CORNER CAFE', 'travel', 12);
    expect(await tenant.proposals('?status=open')).toMatchObject([
      { categoryId: tenant.books.categoryId('travel') },
    ]);
  });

  it.each([
    ['accept', 'accept'],
    ['accept', 'decline'],
    ['decline', 'accept'],
    ['decline', 'decline'],
  ] as const)('keep the first answer: %s, then %s', async (first, second) => {
    const id = await proposed();
    const { body } = await answer(id, first);
    expect(await answer(id, second)).toMatchObject({
      status: 409,
      body: { code: 'processing.proposal-closed' },
    });
    expect(await tenant.proposals()).toMatchObject([{ status: body['status'], ruleId: body['ruleId'] }]);
  });

  it('let one of two answers win that are given at once', async () => {
    const id = await proposed();
    const answers = await Promise.all([answer(id, 'accept'), answer(id, 'decline'), answer(id, 'accept')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  });

  it('are there for their own tenant only', async () => {
    const id = await proposed();
    const neighbour = await test.newTenant();
    for (const [method, path] of [
      ['GET', `/rule-proposals/${id}`],
      ['POST', `/rule-proposals/${id}/accept`],
      ['POST', `/rule-proposals/${id}/decline`],
      ['GET', `/rule-proposals/${nobody}`],
    ] as const) {
      expect(await neighbour.books.call(method, path, method === 'POST' ? {} : undefined)).toMatchObject({
        status: 404,
        body: { code: 'processing.proposal-not-found' },
      });
    }
    expect(await neighbour.proposals()).toEqual([]);
    expect(await tenant.proposals()).toMatchObject([{ status: 'open' }]);
  });
});

describe('GET /models/reliability', () => {
  /** So many guesses with this confidence, of which a person lets some stand. */
  async function guessed(confidence: number, right: number, wrong: number): Promise<void> {
    const facts = tenant.decidedBy('similarity', 'meals', confidence);
    const ids = await tenant.books.waiting(...Array.from({ length: right + wrong }, () => ({ facts })));
    for (const [n, id] of ids.entries()) await tenant.books.approve(id, n < right ? undefined : 'travel');
    await tenant.learn(ids);
  }

  it('shows by confidence how often people let stand what a stage said', async () => {
    await guessed(0.55, 1, 1);
    await guessed(1, 3, 0);
    const { status, body } = await tenant.books.call('GET', '/models/reliability');
    expect([status, body]).toMatchObject([
      200,
      {
        stages: [
          {
            ...{ stage: 'similarity', decisions: 5, confirmed: 4, changed: 1, rejected: 0, precision: 0.8 },
            bins: [
              { from: 0.5, to: 0.6, decisions: 2, confirmed: 1, changed: 1, rejected: 0, precision: 0.5 },
              { from: 0.9, to: 1, decisions: 3, confirmed: 3, meanConfidence: 1, precision: 1 },
            ],
          },
        ],
      },
    ]);
    const [stage] = body['stages'] as { calibrationError: number; lowerBound: number }[];
    expect(stage?.calibrationError).toBeCloseTo((0.05 * 2) / 5);
    expect(stage?.lowerBound).toBeLessThan(0.6);
  });

  it('looks at a period', async () => {
    await guessed(0.9, 1, 0);
    const stages = async (query: string) =>
      (await tenant.books.call('GET', `/models/reliability?${query}`)).body['stages'];
    expect(await stages('from=2020-01-01T00:00:00Z')).toHaveLength(1);
    expect(await stages('until=2020-01-01T00:00:00Z')).toEqual([]);
    const { status } = await tenant.books.call('GET', '/models/reliability?from=yesterday');
    expect(status).toBe(400);
  });

  it('proves a stage only by enough decisions, nearly all of which were confirmed', async () => {
    const proof = () => tenant.books.do((tx) => test.get(MeasureReliability).reliabilityOf(tx, 'similarity'));
    expect(await proof()).toEqual({ total: 0, confirmed: 0, lowerBound: 0, isProven: false });
    await guessed(0.8, 40, 0);
    expect(await proof()).toMatchObject({ total: 40, confirmed: 40, isProven: false });
    await guessed(0.8, 20, 0);
    expect(await proof()).toMatchObject({ total: 60, isProven: true });
    await guessed(0.8, 0, 5);
    expect(await proof()).toMatchObject({ total: 65, confirmed: 60, isProven: false });
    const neighbour = await test.newTenant();
    const other = neighbour.books.do((tx) => test.get(MeasureReliability).reliabilityOf(tx, 'similarity'));
    expect(await other).toMatchObject({ total: 0 });
  });
});

describe('GET /rules/override-report', () => {
  const report = async () => (await tenant.books.call('GET', '/rules/override-report')).body['rules'];

  it('names the rules that people keep changing in the same direction, until they are changed', async () => {
    const ruleId = await tenant.books.rule('coffee', 'meals');
    const facts = tenant.decidedBy('rules', 'meals', 1, { ruleId, version: 1, matchedOn: 'coffee' });
    const decide = async (...categories: (string | undefined)[]) => {
      const ids = await tenant.books.waiting(...categories.map(() => ({ facts })));
      for (const [n, id] of ids.entries()) await tenant.books.approve(id, categories[n]);
      await tenant.learn(ids);
    };
    await decide('travel', 'travel', 'sales', undefined);
    expect(await report()).toEqual([]);
    await decide('travel');
    expect(await report()).toEqual([
      {
        ...{ ruleId, name: 'coffee', version: 1, filedUnder: tenant.books.categoryId('travel') },
        ...{ records: 3, confirmed: 1, lastAt: expect.any(String) },
      },
    ]);
    await tenant.books.changeRule(ruleId, { priority: 1 });
    expect(await report()).toEqual([]);
  });
});
