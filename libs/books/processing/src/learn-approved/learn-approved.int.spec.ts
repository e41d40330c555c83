import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EventLog } from '@balance/events';
import { IdentityHttpModule } from '@balance/identity/http';
import { RememberApproved } from '@balance/similarity';
import { type LearningTenant, TestLearning } from '../testing/test-learning.js';
import { LearnFromPeople } from './learn-from-people.use-case.js';
import { cause } from '../testing/test-rule-runs.js';

let test: TestLearning;
let tenant: LearningTenant;

beforeAll(async () => {
  test = await TestLearning.open(IdentityHttpModule);
});
beforeEach(async () => {
  tenant = await test.newTenant();
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => test.close());

const rows = (table: 'outcomes' | 'decisions') =>
  tenant.kept().then((kept) => (kept as Record<string, Record<string, unknown>[]>)[table]!);

describe('the job learn-approved', () => {
  it('remembers where people file records, and proposes the rule that they apply', async () => {
    const ids = await tenant.filed('CORNER CAFE 0042', 'meals');
    expect(await tenant.remembered()).toEqual(ids);
    expect(await rows('decisions')).toMatchObject(
      ids.map((id) => ({ record_id: id, payee: 'corner cafe', direction: 'out' })),
    );
    expect(await tenant.proposals()).toMatchObject([
      {
        ...{ status: 'open', name: 'CORNER CAFE 0042', categoryId: tenant.books.categoryId('meals') },
        figures: { agreeing: 3, recent: 3, held: 3 },
      },
    ]);
    expect(await tenant.events('RULE_PROPOSED')).toMatchObject([
      { sourceAgent: 'balance.proposals', payload: { name: 'CORNER CAFE 0042', agreeing: 3, held: 3 } },
    ]);
  });

  it('changes nothing when it runs again', async () => {
    const ids = await tenant.filed('CORNER CAFE', 'meals');
    const before = await tenant.kept();
    await tenant.learn(ids);
    await tenant.learn(ids, 'policy');
    expect(await tenant.kept()).toEqual(before);
  });

  it.each<[string, () => jest.SpiedFunction<() => Promise<unknown>>]>([
    ['before its commit', () => spyOnce(RememberApproved.prototype, 'execute')],
    ['between what it keeps and what it proposes', () => spyOnce(EventLog.prototype, 'append')],
  ])('does it all after a crash %s', async (_, crash) => {
    const ids = await tenant.books.waiting(...Array(3).fill({ description: 'CORNER CAFE' }));
    for (const id of ids) await tenant.books.approve(id, 'meals');
    const killed = crash();
    await expect(tenant.learn(ids)).rejects.toThrow('killed');
    killed.mockRestore();
    expect(await tenant.proposals()).toEqual([]);
    await tenant.learn(ids);
    expect(await tenant.proposals()).toHaveLength(1);
    expect(await tenant.remembered()).toEqual(ids);
    expect(await tenant.events('RULE_PROPOSED')).toHaveLength(1);
  });

  it('proposes a rule once when several workers learn at the same time', async () => {
    const ids = await tenant.books.waiting(...Array(4).fill({ description: 'CORNER CAFE' }));
    for (const id of ids) await tenant.books.approve(id, 'meals');
    await Promise.all([tenant.learn(ids), tenant.learn(ids.toReversed()), tenant.learn(ids.slice(1))]);
    expect(await tenant.proposals()).toHaveLength(1);
    expect(await tenant.events('RULE_PROPOSED')).toHaveLength(1);
  });

  it('remembers of what rules have filed one record for each month', async () => {
    const byRule = { facts: tenant.decidedBy('rules', 'meals', 1) };
    const days = ['2026-03-02', '2026-03-02', '2026-03-31', '2026-04-01'];
    const ids = await tenant.books.waiting(
      ...days.map((bookedOn, n) => ({ ...byRule, bookedOn, description: `CORNER CAFE 00${n}1` })),
      { ...byRule, description: 'BAKERY', bookedOn: '2026-03-02' },
      { ...byRule, amountMinor: 320n, bookedOn: '2026-03-02' },
    );
    for (const id of ids) await tenant.books.approve(id, undefined, 'policy');
    await tenant.learn(ids, 'policy');
    expect(await tenant.remembered()).toEqual([ids[0], ids[3], ids[4], ids[5]]);
    const more = await tenant.books.waiting({
      ...byRule,
      bookedOn: '2026-03-03',
      description: 'CORNER CAFE',
    });
    await tenant.books.approve(more[0]!, undefined, 'policy');
    await tenant.learn(more, 'policy');
    expect(await tenant.remembered()).toHaveLength(4);
    expect(await tenant.proposals()).toEqual([]);
  });

  it('learns nothing from what similarity or a model has decided and nobody has looked at', async () => {
    const ids = await tenant.books.waiting(
      { facts: tenant.decidedBy('similarity', 'meals', 0.99) },
      { facts: tenant.decidedBy('llm', 'meals', 0.99) },
    );
    for (const id of ids) await tenant.books.approve(id, undefined, 'policy');
    await tenant.learn(ids, 'policy');
    await tenant.learn(ids);
    expect(await tenant.remembered()).toEqual([]);
    expect(await rows('outcomes')).toEqual([]);
  });

  it('learns no category from a split record', async () => {
    const categoryId = tenant.books.categoryId('meals');
    const splits = [-120n, -200n].map((amountMinor) => ({ categoryId, amountMinor }));
    const ids = await tenant.books.waiting({ facts: { ...tenant.decidedBy('rules', 'meals', 1), splits } });
    await tenant.books.approve(ids[0]!);
    await tenant.learn(ids);
    await tenant.learn(ids, 'policy');
    expect(await tenant.remembered()).toEqual([]);
    expect(await rows('outcomes')).toMatchObject([{ stage: 'rules', verdict: 'confirmed' }]);
  });

  it('keeps how what a stage said has fared: confirmed, changed, refused', async () => {
    const guess = (evidence = {}) => ({ facts: tenant.decidedBy('similarity', 'meals', 0.7, evidence) });
    const [right, wrong, refused] = await tenant.books.waiting(guess(), guess(), guess());
    await tenant.books.approve(right!);
    await tenant.books.approve(wrong!, 'travel');
    await tenant.books.reject(refused!);
    await tenant.learn([right!, wrong!]);
    await test.get(LearnFromPeople).execute(tenant.books.id, [refused!], cause);
    const travel = tenant.books.categoryId('travel');
    expect(await rows('outcomes')).toMatchObject([
      { record_id: right, verdict: 'confirmed', filed_under: tenant.books.categoryId('meals') },
      { record_id: wrong, verdict: 'changed', filed_under: travel, confidence: expect.closeTo(0.7) },
      { record_id: refused, verdict: 'rejected', filed_under: null },
    ]);
    expect(await rows('decisions')).toMatchObject([{ record_id: right }, { record_id: wrong }]);
  });

  it('counts against a rule, once, that a person has changed what it decided', async () => {
    const ruleId = await tenant.books.rule('coffee', 'meals');
    const facts = tenant.decidedBy('rules', 'meals', 1, { ruleId, version: 1, matchedOn: 'coffee' });
    const ids = await tenant.books.waiting({ facts }, { facts });
    await tenant.books.approve(ids[0]!, 'travel');
    await tenant.books.approve(ids[1]!);
    await tenant.learn(ids);
    await tenant.learn(ids);
    expect(await tenant.kept()).toMatchObject({ overrides: [{ rule_id: ruleId, overridden: 1n }] });
  });
});

describe('what is proposed', () => {
  it('is not what a rule decides already', async () => {
    await tenant.books.rule('corner', 'travel');
    await tenant.filed('CORNER CAFE', 'meals', 4);
    expect(await tenant.proposals()).toEqual([]);
  });

  it('is made from the latest decisions: what was changed long ago counts no more', async () => {
    await tenant.filed('CORNER CAFE', 'travel', 1);
    await tenant.filed('CORNER CAFE', 'meals', 4);
    expect(await tenant.proposals()).toEqual([]);
    await tenant.filed('CORNER CAFE', 'meals', 8);
    expect(await tenant.proposals()).toMatchObject([{ figures: { agreeing: 12 } }]);
  });

  it('is taken back when somebody decides otherwise, and may come again', async () => {
    await tenant.filed('CORNER CAFE', 'meals');
    await tenant.filed('CORNER CAFE', 'travel', 1);
    expect(await tenant.proposals()).toMatchObject([{ status: 'superseded', ruleId: null, decidedBy: null }]);
    await tenant.filed('CORNER CAFE', 'meals', 12);
    expect(await tenant.proposals('?status=open')).toHaveLength(1);
  });

  it('is taken back when somebody writes a rule that decides the same', async () => {
    await tenant.filed('CORNER CAFE', 'meals');
    await tenant.books.rule('corner', 'meals');
    await tenant.filed('CORNER CAFE', 'meals', 1);
    expect(await tenant.proposals()).toMatchObject([{ status: 'superseded' }]);
  });

  it('is a rule for each of two purposes of a payee that an amount parts', async () => {
    await tenant.filed('BIGSHOP', 'office-supplies', 5, { amountMinor: -1_999n });
    await tenant.filed('BIGSHOP', 'travel', 4, { amountMinor: -45_000n });
    // Both are made at once: neither is the older one.
    const bounds = (await tenant.proposals('?status=open')).map(({ when }) => JSON.stringify(when)).sort();
    expect(bounds).toEqual([
      expect.stringContaining('"value":{"max":"100.00"}'),
      expect.stringContaining('"value":{"min":"100.01"}'),
    ]);
  });

  it('is made of the tenant’s own decisions only', async () => {
    const neighbour = await test.newTenant();
    await neighbour.filed('CORNER CAFE', 'travel', 2);
    await tenant.filed('CORNER CAFE', 'meals', 2);
    expect([await tenant.proposals(), await neighbour.proposals()]).toEqual([[], []]);
    await tenant.filed('CORNER CAFE', 'meals', 1);
    expect(await tenant.proposals()).toHaveLength(1);
    expect(await neighbour.proposals()).toEqual([]);
  });
});

function spyOnce(prototype: { execute?: unknown; append?: unknown }, method: 'execute' | 'append') {
  const target = prototype as Record<typeof method, () => Promise<unknown>>;
  return jest.spyOn(target, method).mockRejectedValueOnce(new Error('killed'));
}
