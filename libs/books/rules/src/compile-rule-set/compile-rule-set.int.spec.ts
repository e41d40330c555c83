import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { aSubject } from '../domain/rule.builders.js';
import { RecordHits } from '../record-hits/record-hits.use-case.js';
import { TestRules, type TestTenant } from '../testing/test-rules.js';
import { CompileRuleSet } from './compile-rule-set.use-case.js';

let api: TestRules;
let worker: TestRules;
let acme: TestTenant;

/** Two processes on one database: nothing but rows goes from one to the other. */
beforeAll(async () => {
  api = await TestRules.open(IdentityHttpModule);
  worker = await TestRules.open(IdentityHttpModule, api.test);
  acme = await api.tenant('acme');
});
afterAll(async () => {
  await worker.app.close();
  await api.close();
});

const compiled = (tenant = acme) => tenant.do((tx) => worker.get(CompileRuleSet).execute(tx, tenant.id));
const decided = async (description = 'A cab ride') =>
  (await compiled())
    .decide(aSubject({ description }))
    ?.matched.map(({ ruleId, version }) => [ruleId, version]);

describe('the rules that a worker has compiled', () => {
  it('follow what the API changes', async () => {
    expect(await decided()).toBeUndefined();
    const id = await acme.rule();
    expect(await decided()).toEqual([[id, 1]]);
    await acme.call('PATCH', `/${id}`, {
      when: { field: 'description', operator: 'contains', value: 'train' },
    });
    expect(await decided()).toBeUndefined();
    expect(await decided('A train ride')).toEqual([[id, 2]]);
    await acme.call('POST', `/${id}/versions/1/restore`, {});
    expect(await decided()).toEqual([[id, 3]]);
    await acme.call('PATCH', `/${id}`, { mode: 'off' });
    expect(await decided()).toBeUndefined();
    const file = { format: 'balance.rules', formatVersion: 1, rules: [entry] };
    await acme.call('POST', '/import', file);
    expect(await decided()).toHaveLength(1);
  });

  it('are compiled once for each change, and not for what is counted of them', async () => {
    const id = await acme.rule();
    const first = await compiled();
    await acme.call('PATCH', `/${id}`, { name: 'Taxis' });
    const outcome = first.decide(aSubject({ description: 'A cab ride' }))!;
    await acme.do((tx) => api.get(RecordHits).execute(tx, [outcome]));
    expect(await compiled()).toBe(first);
    await acme.call('PATCH', `/${id}`, { name: 'Cabs' });
    expect(await compiled()).not.toBe(first);
  });

  it('are those of one tenant', async () => {
    const other = await api.tenant('other', {
      meals: '01890a5d-ac96-774b-bcce-b302099a8101',
      travel: '01890a5d-ac96-774b-bcce-b302099a8102',
    });
    expect((await compiled(other)).decide(aSubject({ description: 'A cab ride' }))).toBeUndefined();
  });
});

const entry = {
  name: 'Imported',
  when: { field: 'description', operator: 'contains', value: 'cab' },
  then: { category: 'travel' },
};
