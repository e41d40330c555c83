import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { type RuleMatch } from '../domain/engine/rule-outcome.js';
import { type RuleId } from '../domain/rule.js';
import { RecordHits } from '../record-hits/record-hits.use-case.js';
import { meals, TestRules, type TestTenant, travel } from '../testing/test-rules.js';

let rules: TestRules;
let acme: TestTenant;
let other: TestTenant;

beforeAll(async () => {
  rules = await TestRules.open(IdentityHttpModule);
  acme = await rules.tenant('acme');
  other = await rules.tenant('other', {
    meals: '01890a5d-ac96-774b-bcce-b302099a8101',
    travel: '01890a5d-ac96-774b-bcce-b302099a8102',
  });
});
afterAll(() => rules.close());

const match = (ruleId: string): RuleMatch => ({
  ruleId: ruleId as RuleId,
  version: 1,
  name: '',
  stage: 'main',
  matchedOn: '',
  applied: [],
});
const hit = (ids: readonly string[], tiedWith: readonly string[] = []) =>
  acme.do((tx) =>
    rules.get(RecordHits).execute(tx, [
      {
        matched: ids.map(match),
        shadow: [],
        decidedBy: match(ids[0]!),
        tiedWith: tiedWith as RuleId[],
      },
    ]),
  );
const contains = (value: string) => ({ field: 'description', operator: 'contains', value });
const report = async (query = '', tenant = acme) => (await tenant.call('GET', `/report${query}`)).body;

describe('the report on rules', () => {
  it('names rules that do nothing, and why', async () => {
    const [used, stale, never, fresh, off] = [
      await acme.rule({ name: 'used', when: contains('one') }),
      await acme.rule({ name: 'stale', when: contains('two') }),
      await acme.rule({ name: 'never', when: contains('three') }),
      await acme.rule({ name: 'fresh', when: contains('four') }),
      await acme.rule({ name: 'off', when: contains('five'), mode: 'off' }),
    ];
    const behind = await acme.rule({ name: 'behind', when: contains('one more'), priority: -1 });
    await hit([used]);
    await hit([stale]);
    await acme.do(async (tx) => {
      await tx.execute`UPDATE rules SET updated_at = now() - interval '200 days' WHERE id <> ${fresh}::uuid`;
      await tx.execute`UPDATE rule_hits SET last_hit_at = now() - interval '100 days' WHERE rule_id = ${stale}::uuid`;
    });
    const { dead, asked } = await report();
    expect(asked).toBe(5);
    expect(dead).toMatchObject([
      { rule: { id: behind, name: 'behind', priority: -1 }, because: 'unreachable', behind: { id: used } },
      { rule: { id: never }, because: 'never-hit', behind: null, lastHitAt: null },
      { rule: { id: stale }, because: 'not-hit-lately', lastHitAt: expect.any(String) },
    ]);
    expect(JSON.stringify(dead)).not.toContain(off);
    expect((await report('?days=150'))['dead']).toMatchObject([
      { rule: { id: behind } },
      { rule: { id: never } },
    ]);
    expect((await report('?limit=1'))['dead']).toHaveLength(1);
  });

  it('names rules that hold for the same records, and those that only their age decides between', async () => {
    const [one, two, three] = [
      await acme.rule({ name: 'one', then: { categoryId: meals } }),
      await acme.rule({ name: 'two', then: { categoryId: travel } }),
      await acme.rule({ name: 'three', then: { categoryId: meals } }),
    ];
    await hit([one, two, three], [two]);
    await hit([two, one]);
    const { overlaps, ties } = await report();
    expect(overlaps).toMatchObject([
      { rules: [{ id: one }, { id: two }], records: 2, ties: 1, isConflict: true },
      { rules: [{ id: one }, { id: three }], records: 1, ties: 0, isConflict: false },
      { rules: [{ id: two }, { id: three }], records: 1, ties: 0, isConflict: true },
    ]);
    expect(ties).toMatchObject([{ rules: [{ id: one }, { id: two }], ties: 1 }]);
    await acme.call('PATCH', `/${two}`, { mode: 'off' });
    expect((await report())['overlaps']).toMatchObject([{ rules: [{ id: one }, { id: three }] }]);
  });

  it('is of one tenant, and empty without rules', async () => {
    expect(await report('', other)).toEqual({
      asked: 0,
      dead: [],
      overlaps: [],
      ties: [],
    });
  });

  it.each(['days=0', 'days=x', 'days=3651', 'limit=501', 'since=1'])('refuses ?%s', async (query) => {
    expect(await acme.call('GET', `/report?${query}`)).toMatchObject({
      status: 400,
      body: { code: 'http.request-invalid' },
    });
  });
});
