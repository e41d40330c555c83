import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { CountOverride } from '../count-override/count-override.use-case.js';
import { type RuleMatch } from '../domain/engine/rule-outcome.js';
import { type RuleId } from '../domain/rule.js';
import { nobody, TestRules, type TestTenant } from '../testing/test-rules.js';
import { RecordHits } from './record-hits.use-case.js';
import { type HitOutcome } from './tally-hits.js';

let rules: TestRules;
let acme: TestTenant;
let other: TestTenant;

beforeAll(async () => {
  rules = await TestRules.open(IdentityHttpModule);
  [acme, other] = [await rules.tenant('acme'), await rules.tenant('other')];
});
afterAll(() => rules.close());

const match = (ruleId: string): RuleMatch => ({
  ruleId: ruleId as RuleId,
  version: 1,
  name: 'Taxis',
  stage: 'main',
  matchedOn: '',
  applied: [],
});
const decidedBy = (ruleId: string, ...others: string[]): HitOutcome => ({
  matched: [ruleId, ...others].map(match),
  shadow: [],
  decidedBy: match(ruleId),
});
const record = (outcomes: readonly HitOutcome[], tenant = acme) =>
  tenant.do((tx) => rules.get(RecordHits).execute(tx, outcomes));
const shown = async (id: string) => (await acme.call('GET', `/${id}`)).body;

describe('the hits of rules', () => {
  it('add up over batches, and are shown with the rule', async () => {
    const [one, two] = [await acme.rule(), await acme.rule()];
    const shadow: HitOutcome = { matched: [match(one)], shadow: [match(two)], decidedBy: match(one) };
    await record([decidedBy(one, two), decidedBy(two, one), shadow]);
    await record([decidedBy(one)]);
    expect(await shown(one)).toMatchObject({ hits: 4, shadowHits: 0, decided: 3, overridden: 0 });
    expect(await shown(two)).toMatchObject({ hits: 2, shadowHits: 1, decided: 1 });
    expect(Date.parse(String((await shown(two))['lastHitAt']))).toBeGreaterThan(Date.now() - 60_000);
    const pairs = await acme.rows`SELECT records, ties FROM rule_overlaps WHERE rule_id = ${one}::uuid`;
    expect(pairs).toEqual([{ records: 2n, ties: 0n }]);
  });

  it('are not counted of a batch that is rolled back', async () => {
    const id = await acme.rule();
    const failing = acme.do(async (tx) => {
      await rules.get(RecordHits).execute(tx, [decidedBy(id)]);
      throw new Error('the worker died');
    });
    await expect(failing).rejects.toThrow('died');
    await record([decidedBy(id)]);
    expect(await shown(id)).toMatchObject({ hits: 1, decided: 1 });
  });

  it('are counted by batches at once that know the rules in any order', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => acme.rule()));
    const batches = Array.from({ length: 12 }, (_, number) => {
      const turned = [...ids.slice(number % 6), ...ids.slice(0, number % 6)];
      return turned.map((id) => decidedBy(id, ...turned.filter((one) => one !== id)));
    });
    await Promise.all(batches.map((batch) => record(batch)));
    for (const id of ids) expect(await shown(id)).toMatchObject({ hits: 72, decided: 12 });
  });

  it('are nothing where no rule held', async () => {
    await expect(record([])).resolves.toBeUndefined();
    await expect(record([{ matched: [], shadow: [] }])).resolves.toBeUndefined();
  });

  it('cannot be counted for the rule of another tenant', async () => {
    const id = await acme.rule();
    await expect(record([decidedBy(id)], other)).rejects.toThrow(/foreign key/);
    expect(await shown(id)).toMatchObject({ hits: 0 });
  });
});

describe('people who change what rules decided', () => {
  it('are counted for each record, of rules that there are', async () => {
    const [one, two] = [await acme.rule(), await acme.rule()];
    await record([decidedBy(one), decidedBy(one)]);
    const count = (...ids: string[]) =>
      acme.do((tx) => rules.get(CountOverride).execute(tx, ids as RuleId[]));
    await count(two, one, one, nobody);
    await count(one);
    await count();
    expect(await shown(one)).toMatchObject({ decided: 2, overridden: 3 });
    expect(await shown(two)).toMatchObject({ decided: 0, overridden: 1, lastHitAt: null });
  });
});
