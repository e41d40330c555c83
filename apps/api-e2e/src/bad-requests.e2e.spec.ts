import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Problem, unwrap } from '@balance/client';
import { type Answer, type Client } from './support/client.js';
import { Installation } from './support/installation.js';
import {
  categoryFinder,
  importFile,
  profitAndLoss,
  sendFile,
  showImport,
  untilSettled,
} from './support/steps.js';

jest.setTimeout(120_000);

const nobody = '01890a5d-ac96-774b-bcce-b302099a8057';
const json = { 'content-type': 'application/json' };
const statement = {
  name: 'a.csv',
  content: 'Date,Description,Amount\n2026-01-13,A,1.00\n2026-01-14,B,2.00\n',
};
const rule = (categoryId: string) => ({
  name: 'A',
  when: { field: 'description', operator: 'contains', value: 'a' },
  then: { categoryId },
});

describe('requests that have no right, or no sense', () => {
  let balance: Installation;
  let client: Client;
  let neighbour: Client;
  let reader: Client;

  const keyOf = (output: string): string => /bal_\w+_[\w-]+/.exec(output)?.[0] ?? '';

  beforeAll(async () => {
    balance = await Installation.start();
    ({ client } = balance);
    neighbour = client.as(keyOf((await balance.command('tenants', 'create', 'neighbour')).output));
    reader = client.as(keyOf((await balance.command('keys', 'create', '--scope', 'records:read')).output));
    await importFile(client, statement);
    await untilSettled(client, 2);
  });
  afterAll(() => balance?.stop());

  function expectProblem(answer: Answer, status: number, code: string): void {
    expect([answer.status, (answer.body as Problem | undefined)?.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ status, type: `/api/problems/${code}` });
  }

  const routes = [
    ['GET', '/records'],
    ['GET', '/imports'],
    ['POST', '/imports'],
    ['GET', '/categories'],
    ['GET', '/rules'],
    ['POST', '/rules'],
    ['GET', '/approvals'],
    ['PUT', '/approvals/policy'],
    ['GET', '/ledger/accounts'],
    ['GET', '/ledger/entries'],
    ['GET', '/reports'],
    ['POST', '/reports'],
    ['GET', '/events'],
  ] as const;

  it.each(routes)('asks who wants %s %s', async (method, route) => {
    expectProblem(await client.as().send(method, route), 401, 'identity.not-authenticated');
    const wrong = client.as(`${balance.apiKey.slice(0, -1)}${balance.apiKey.endsWith('A') ? 'B' : 'A'}`);
    expectProblem(await wrong.send(method, route), 401, 'identity.not-authenticated');
    expectProblem(await client.as('hunter2').send(method, route), 401, 'identity.not-authenticated');
  });

  it('lets a key do what it was given, and nothing else', async () => {
    expect(await reader.all('/api/v1/records')).toHaveLength(2);
    for (const [method, route] of routes.filter((one) => one[1] !== '/records')) {
      expectProblem(await reader.send(method, route), 403, 'identity.permission-missing');
    }
  });

  it('shows a neighbour nothing', async () => {
    const [imported] = await client.all('/api/v1/imports');
    const [review] = await client.all('/api/v1/approvals');
    const { id: reportId } = await profitAndLoss(client, { from: '2026-01-01', to: '2026-12-31' });
    const category = await categoryFinder(client);
    const record = review!.record.id;
    const lists = [
      '/api/v1/records',
      '/api/v1/imports',
      '/api/v1/approvals',
      '/api/v1/ledger/entries',
      '/api/v1/reports',
    ] as const;
    for (const list of lists) expect(await neighbour.all(list)).toEqual([]);
    const told = (await client.all('/api/v1/events')).map(({ id }) => id);
    const overheard = (await neighbour.all('/api/v1/events')).filter(({ id }) => told.includes(id));
    expect(overheard).toEqual([]);
    const mine = [
      ['GET', `/records/${record}`, undefined, 'records.not-found'],
      ['GET', `/imports/${imported!.id}`, undefined, 'imports.not-found'],
      ['GET', `/imports/${imported!.id}/lines`, undefined, 'imports.not-found'],
      ['POST', `/approvals/${record}/approve`, {}, 'records.not-found'],
      ['POST', `/approvals/${record}/reject`, {}, 'records.not-found'],
      ['GET', `/reports/${reportId}`, undefined, 'reports.not-found'],
      ['GET', `/reports/${reportId}.csv`, undefined, 'reports.not-found'],
    ] as const;
    for (const [method, route, body, code] of mine)
      expectProblem(await neighbour.send(method, route, body), 404, code);
    const foreign = await neighbour.send('POST', '/rules', rule(category('meals').id));
    expectProblem(foreign, 422, 'rules.category-unknown');
    const params = { path: { id: record } };
    expect((await unwrap(client.api.GET('/api/v1/records/{id}', { params }))).state).toBe('processed');
  });

  it.each([
    ['an id that is none', 'GET', '/records/1', undefined, 400, 'http.request-invalid'],
    ['a record that there is not', 'GET', `/records/${nobody}`, undefined, 404, 'records.not-found'],
    ['an approval of it', 'POST', `/approvals/${nobody}/approve`, '{}', 404, 'records.not-found'],
    ['a route that there is not', 'GET', '/secrets', undefined, 404, 'http.not-found'],
    ['malformed JSON', 'POST', '/rules', '{"name', 400, 'http.json-invalid'],
    ['a prototype', 'POST', '/rules', '{"__proto__":{}}', 400, 'http.json-invalid'],
    ['a huge body', 'POST', '/rules', `{"name":"${'x'.repeat(2_000_000)}"}`, 413, 'http.body-too-large'],
    [
      'a body of 100,000 levels',
      'POST',
      '/rules',
      `{"name":"A","then":{},"when":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      400,
      'http.request-invalid',
    ],
    [
      'an unknown field',
      'POST',
      '/reports',
      '{"kind":"profit-and-loss","from":"2026-01-01","to":"2026-12-31","x":1}',
      400,
      'http.request-invalid',
    ],
    [
      'an unknown report',
      'POST',
      '/reports',
      '{"kind":"weather","from":"2026-01-01","to":"2026-12-31"}',
      400,
      'http.request-invalid',
    ],
    [
      'a period that ends before it begins',
      'POST',
      '/reports',
      '{"kind":"profit-and-loss","from":"2026-12-31","to":"2026-01-01"}',
      422,
      'reports.period-invalid',
    ],
    [
      'a rule of another shape',
      'POST',
      '/rules',
      '{"name":"A","when":{"field":"moon"},"then":{"categoryId":"x"}}',
      422,
      'rules.invalid-rule',
    ],
    [
      'a policy out of range',
      'PUT',
      '/approvals/policy',
      '{"autoApproveAt":2,"reviewAboveMinor":"1"}',
      400,
      'http.request-invalid',
    ],
    [
      'a zero character',
      'POST',
      '/rules',
      '{"name":"a\\u0000","when":{},"then":{}}',
      400,
      'http.request-invalid',
    ],
    [
      'a zero character in a search',
      'GET',
      '/events?subject=record:%00',
      undefined,
      400,
      'http.request-invalid',
    ],
    [
      'a moment before Christ',
      'GET',
      '/events?from=-200000-01-01T00:00:00Z',
      undefined,
      400,
      'http.request-invalid',
    ],
    [
      'a day that there is not',
      'GET',
      '/ledger/entries?from=2026-02-30',
      undefined,
      400,
      'http.request-invalid',
    ],
    ['a page of nothing', 'GET', '/records?limit=0', undefined, 400, 'http.request-invalid'],
    ['an unknown state', 'GET', '/records?state=lost', undefined, 400, 'http.request-invalid'],
  ] as const)('refuses %s', async (_, method, route, body, status, code) => {
    expectProblem(await client.send(method, route, body, body === undefined ? {} : json), status, code);
  });

  it.each([
    ['record', '/records'],
    ['import', '/imports'],
    ['review', '/approvals'],
    ['event', '/events'],
    ['entry', '/ledger/entries'],
    ['report', '/reports'],
    ['integration', '/integrations'],
  ])('refuses a cursor of %s that it never gave out', async (kind, route) => {
    for (const key of ['', 'x', '-'.repeat(36), `${nobody.slice(0, -1)}-`, "' OR 1=1"]) {
      const cursor = Buffer.from(`${kind}:${key}`).toString('base64url');
      expectProblem(await client.send('GET', `${route}?cursor=${cursor}`), 400, 'paging.cursor-invalid');
    }
  });

  it('keeps a file name that is a path as nothing but a name', async () => {
    const id = await sendFile(client, { ...statement, name: '../../../etc/passwd' });
    expect(await showImport(client, id)).toMatchObject({ id });
  });

  it('has not failed at any of it', () => {
    expect(balance.log('api')).not.toMatch(/"level":"(error|fatal)"/);
  });
});
