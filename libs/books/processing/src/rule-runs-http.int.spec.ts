import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { SystemIds } from '@balance/kernel';
import { TestRuleRuns, type TestTenant } from './testing/test-rule-runs.js';

jest.setTimeout(60_000);

let test: TestRuleRuns;
let tenant: TestTenant;

beforeAll(async () => {
  test = await TestRuleRuns.open(IdentityHttpModule);
});
beforeEach(async () => {
  tenant = await test.newTenant();
});
afterAll(() => test.close());

const preview = (body: object) => tenant.call('POST', '/rules/preview', body);
const backtest = (body: object) => tenant.call('POST', '/rules/backtest', body);

describe('POST /rules/preview', () => {
  it('shows what a draft would change, on which records, and writes nothing', async () => {
    const [coffee, chair] = await tenant.waiting({ category: 'travel' }, { description: 'CHAIR' });
    const before = await Promise.all([coffee!, chair!].map((id) => tenant.record(id)));
    const { status, body } = await preview({ draft: tenant.draft('coffee', 'meals') });
    expect([status, body]).toEqual([
      200,
      {
        ...{ examined: 2, isAll: true, held: 1, changed: 1, changedWaiting: 1, againstPeople: 0 },
        byChange: { category: 1, splits: 0, counterparty: 0, tags: 0, note: 0, review: 0 },
        byCategory: [{ from: null, to: tenant.categoryId('meals'), records: 1 }],
        examples: [
          expect.objectContaining({
            changes: ['category'],
            record: {
              ...{ id: coffee, state: 'processed', bookedOn: '2026-03-01', amount: '-3.20', currency: 'GBP' },
              ...{ description: 'COFFEE', counterparty: null, accountCode: '1000', isByPerson: false },
              ...{ categoryId: tenant.categoryId('travel'), decidedBy: 'similarity' },
            },
            after: expect.objectContaining({ categoryId: tenant.categoryId('meals') }),
            decidedBy: expect.objectContaining({ matchedOn: 'description contains "coffee"' }),
          }),
        ],
      },
    ]);
    expect(await Promise.all([coffee!, chair!].map((id) => tenant.record(id)))).toEqual(before);
  });

  it('tries changes to a rule against the rule as it is', async () => {
    const ruleId = await tenant.rule('coffee', 'meals');
    await tenant.waiting({});
    expect((await preview({ ruleId: ruleId.toUpperCase() })).body).toMatchObject({ held: 1, changed: 0 });
    const changes = { then: { categoryId: tenant.categoryId('travel') } };
    expect((await preview({ ruleId, changes })).body).toMatchObject({
      byCategory: [{ from: tenant.categoryId('meals'), to: tenant.categoryId('travel'), records: 1 }],
    });
    expect((await preview({ ruleId, changes: { mode: 'off' } })).body).toMatchObject({
      byCategory: [{ from: tenant.categoryId('meals'), to: null, records: 1 }],
    });
  });

  it('tries a rule in shadow mode as if it were live', async () => {
    const ruleId = await tenant.rule('coffee', 'meals', { mode: 'shadow' });
    await tenant.waiting({});
    expect((await preview({ ruleId })).body).toMatchObject({ held: 1, changed: 1 });
  });

  it('looks at the newest records, as far as it is asked to, page by page', async () => {
    await tenant.waiting(...Array.from({ length: 1_300 }, () => ({ description: 'OLD' })));
    await tenant.waiting({}, {});
    const draft = tenant.draft('coffee', 'meals');
    expect((await preview({ draft, records: 2 })).body).toMatchObject({ examined: 2, isAll: false, held: 2 });
    expect((await preview({ draft, records: 1_301 })).body).toMatchObject({ examined: 1_301, isAll: false });
    expect((await preview({ draft })).body).toMatchObject({ examined: 1_302, isAll: true, held: 2 });
  });

  it('reads the source’s own words where a rule asks for them', async () => {
    await tenant.waiting({});
    const when = { field: 'raw/kind', operator: 'is-empty' };
    expect(await preview({ draft: tenant.draft('x', 'meals', { when }) })).toMatchObject({
      status: 200,
      body: { held: 1 },
    });
  });

  it('names the faults of a draft', async () => {
    expect(await preview({ draft: { name: 'x', when: {}, then: {} } })).toMatchObject({
      status: 422,
      body: { code: 'rules.invalid-rule' },
    });
    const nowhere = { then: { categoryId: new SystemIds().next() } };
    expect(await preview({ draft: tenant.draft('coffee', 'meals', nowhere) })).toMatchObject({
      status: 422,
      body: { code: 'rules.category-unknown' },
    });
  });

  it.each<[string, object]>([
    ['nothing to try', {}],
    ['two things to try', { draft: {}, ruleId: '01890a5d-ac96-774b-bcce-b302099a8057' }],
    ['changes to nothing', { draft: {}, changes: {} }],
    ['a draft that is none', { draft: [] }],
    ['no draft', { draft: null }],
    ['too many records', { draft: {}, records: 100_001 }],
    ['no records', { draft: {}, records: 0 }],
    ['records as text', { draft: {}, records: '10' }],
    ['what it does not know', { draft: {}, limit: 3 }],
  ])('refuses %s', async (_, body) => {
    expect(await preview(body)).toMatchObject({ status: 400, body: { code: 'http.request-invalid' } });
  });

  it('sees neither rules, categories nor records of another tenant', async () => {
    const other = await test.newTenant();
    const ruleId = await other.rule('coffee', 'meals');
    await other.waiting({});
    expect(await preview({ ruleId })).toMatchObject({ status: 404, body: { code: 'rules.not-found' } });
    expect(await backtest({ ruleId })).toMatchObject({ status: 404 });
    expect(await tenant.call('GET', `/rules/${ruleId}/shadow`)).toMatchObject({ status: 404 });
    expect(await preview({ draft: other.draft('coffee', 'meals') })).toMatchObject({ status: 422 });
    expect((await preview({ draft: tenant.draft('coffee', 'meals') })).body).toMatchObject({ examined: 0 });
  });
});

describe('POST /rules/backtest', () => {
  it('holds a draft against what people have decided, and nobody else', async () => {
    const records = await tenant.waiting({ category: 'meals' }, {}, { description: 'CHAIR' }, {}, {});
    await tenant.approve(records[0]!);
    await tenant.approve(records[1]!, 'travel');
    await tenant.approve(records[2]!, 'travel');
    await tenant.approve(records[3]!, undefined, 'policy');
    const { status, body } = await backtest({ draft: tenant.draft('coffee', 'meals') });
    expect([status, body]).toMatchObject([
      200,
      {
        ...{ examined: 3, isAll: true, conflicts: 1 },
        rule: { decided: 2, right: 1, precision: 0.5, coverage: 2 / 3 },
        before: { decided: 0, precision: null, coverage: 0 },
        examples: [
          {
            record: { id: records[1], isByPerson: true, decidedBy: 'reviewer' },
            ruleSays: tenant.categoryId('meals'),
            personChose: tenant.categoryId('travel'),
            match: { name: 'coffee' },
          },
        ],
      },
    ]);
  });

  it('holds a rule that is there', async () => {
    const ruleId = await tenant.rule('coffee', 'meals');
    const [id] = await tenant.waiting({});
    await tenant.approve(id!, 'meals');
    expect((await backtest({ ruleId })).body).toMatchObject({
      rule: { decided: 1, precision: 1, coverage: 1 },
      conflicts: 0,
    });
  });
});

describe('GET /rules/{id}/shadow', () => {
  it('shows what a rule in shadow mode would have decided, beside what was', async () => {
    const ruleId = await tenant.rule('coffee', 'meals', { mode: 'shadow' });
    const records = await tenant.waiting(
      { category: 'meals' },
      { category: 'travel' },
      {},
      { description: 'CHAIR' },
    );
    await tenant.approve(records[1]!, 'travel');
    expect(await tenant.call('GET', `/rules/${ruleId}/shadow`)).toMatchObject({
      status: 200,
      body: {
        ...{ ruleId, version: 1, examined: 4, isAll: true, held: 3, wouldDecide: 3 },
        ...{ sameAsNow: 1, otherThanNow: 1, newlyDecided: 1 },
        people: { examined: 1, rule: { decided: 1, right: 0 }, conflicts: 1 },
      },
    });
    expect((await tenant.call('GET', `/rules/${ruleId}/shadow?records=1`)).body).toMatchObject({
      ...{ examined: 1, isAll: false },
    });
  });

  it.each(['0', '100001', '1.5', 'all', ''])('refuses ?records=%s', async (records) => {
    const ruleId = await tenant.rule('coffee', 'meals');
    const answer = await tenant.call('GET', `/rules/${ruleId}/shadow?records=${records}`);
    expect(answer).toMatchObject({ status: 400, body: { code: 'http.request-invalid' } });
  });
});

describe('POST /rule-runs', () => {
  it('takes one run at a time, and tells which is in the way', async () => {
    const runId = await tenant.requestRun();
    expect(await tenant.call('POST', '/rule-runs', {})).toMatchObject({
      status: 409,
      body: { code: 'processing.run-in-progress', runId },
    });
    await tenant.call('POST', `/rule-runs/${runId}/cancel`);
    expect(await tenant.call('POST', '/rule-runs', {})).toMatchObject({ status: 202 });
  });

  it('lets one of two requests at the same time through', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => tenant.call('POST', '/rule-runs', {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
  });

  it('answers a repeat with the same key as it did at first', async () => {
    const headers = { 'idempotency-key': 'once' };
    const [first, second] = [
      await tenant.call('POST', '/rule-runs', {}, headers),
      await tenant.call('POST', '/rule-runs', {}, headers),
    ];
    expect([first.status, second]).toEqual([202, first]);
  });

  it('applies some rules as all rules together would have it', async () => {
    const records = await tenant.waiting({}, { description: 'TEA' }, { description: 'COFFEE AND TEA' });
    const coffee = await tenant.rule('coffee', 'meals', { priority: 5 });
    const tea = await tenant.rule('tea', 'travel');
    const runId = await tenant.run({ ruleIds: [tea] });
    expect(await tenant.categoriesOf(records)).toEqual([null, 'travel', null]);
    expect(await tenant.shown(runId)).toMatchObject({ ruleIds: [tea], examined: 3, changed: 1 });
    await tenant.run({ ruleIds: [coffee, tea] });
    expect(await tenant.categoriesOf(records)).toEqual(['meals', 'travel', 'meals']);
  });

  it('looks at the records of a period and of accounts', async () => {
    await tenant.rule('coffee', 'meals');
    const records = await tenant.waiting(
      ...['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map((bookedOn) => ({ bookedOn })),
    );
    const filter = { from: '2026-02-01', until: '2026-03-01' };
    await tenant.run({ filter: { ...filter, accountCode: ['1010'] } });
    expect(await tenant.categoriesOf(records)).toEqual([null, null, null, null]);
    const runId = await tenant.run({ filter: { ...filter, accountCode: ['1010', '1000'] } });
    expect(await tenant.categoriesOf(records)).toEqual([null, 'meals', 'meals', null]);
    expect(await tenant.shown(runId)).toMatchObject({
      ...{ total: 2, changed: 2, filter: { ...filter, accountCode: ['1010', '1000'] } },
    });
  });

  it('takes live rules of the tenant only', async () => {
    const shadow = await tenant.rule('coffee', 'meals', { mode: 'shadow' });
    const foreign = await (await test.newTenant()).rule('coffee', 'meals');
    expect(await tenant.call('POST', '/rule-runs', { ruleIds: [shadow] })).toMatchObject({
      status: 422,
      body: { code: 'processing.rule-not-live' },
    });
    expect(await tenant.call('POST', '/rule-runs', { ruleIds: [foreign] })).toMatchObject({
      status: 404,
      body: { code: 'rules.not-found' },
    });
  });

  it.each<object>([
    { ruleIds: [] },
    { ruleIds: ['x'] },
    { ruleIds: null },
    { filter: null },
    { filter: [] },
    { filter: { from: '2026-02-30' } },
    { filter: { accountCode: [] } },
    { filter: { accountCode: '1000' } },
    { filter: { currency: 'GBP' } },
    { everything: true },
  ])('refuses %j', async (body) => {
    expect(await tenant.call('POST', '/rule-runs', body)).toMatchObject({
      status: 400,
      body: { code: 'http.request-invalid' },
    });
  });
});

describe('GET /rule-runs', () => {
  it('lists runs, newest first, and what they changed in pages', async () => {
    await tenant.rule('coffee', 'meals');
    const records = await tenant.waiting({}, {}, {});
    const [first, second] = [await tenant.run(), await tenant.requestRun()];
    const ids = async (query: string) =>
      ((await tenant.call('GET', `/rule-runs${query}`)).body['items'] as { id: string }[]).map(
        ({ id }) => id,
      );
    expect(await ids('')).toEqual([second, first]);
    expect(await ids('?status=completed')).toEqual([first]);
    expect(await ids('?sort=finishedAt')).toEqual([first, second]);
    const page = await tenant.call('GET', `/rule-runs/${first}/changes?limit=2&count=true`);
    expect(page.body).toMatchObject({ count: 3 });
    const rest = await tenant.call(
      'GET',
      `/rule-runs/${first}/changes?cursor=${String(page.body['nextCursor'])}`,
    );
    const shown = [page, rest].flatMap(({ body }) => body['items'] as { recordId: string }[]);
    expect(shown.map(({ recordId }) => recordId)).toEqual(records);
  });
});
