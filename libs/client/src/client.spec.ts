import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ServerResponse } from 'node:http';
import { createClient } from './client.js';
import { type LocalApi, sendJson, startLocalApi } from './local-api.fixture.js';
import { unwrap } from './unwrap.js';

const id = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('a client of the API', () => {
  let api: LocalApi;

  beforeAll(async () => {
    api = await startLocalApi();
  });
  beforeEach(() => {
    api.seen.length = 0;
    api.answer = (_, reply) => sendJson(reply, 200, { id });
  });
  afterAll(() => api.stop());

  it('fills in paths and parameters, and gives back what was answered', async () => {
    const client = createClient({ baseUrl: api.baseUrl });
    const answer = await client.GET('/api/v1/reports/{id}', { params: { path: { id } } });
    expect([answer.response.status, answer.data, answer.error]).toEqual([200, { id }, undefined]);
    await client.GET('/api/v1/records', { params: { query: { state: ['approved'], limit: 2 } } });
    expect(api.seen.map(({ url }) => url)).toEqual([
      `/api/v1/reports/${id}`,
      '/api/v1/records?state=approved&limit=2',
    ]);
    expect(api.seen[0]?.headers).not.toHaveProperty('authorization');
  });

  it.each([
    ['a text', 'bal_1'],
    ['a function', () => 'bal_1'],
    ['a function that has to ask', () => Promise.resolve('bal_1')],
  ])('sends a token that is %s', async (_, token) => {
    await createClient({ baseUrl: api.baseUrl, token }).GET('/api/v1/rules');
    expect(api.seen[0]?.headers.authorization).toBe('Bearer bal_1');
  });

  it('asks for the token before each request', async () => {
    let n = 0;
    const client = createClient({ baseUrl: api.baseUrl, token: () => `token-${(n += 1)}` });
    await client.GET('/api/v1/rules');
    await client.GET('/api/v1/rules');
    expect(api.seen.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('throws a problem with its code, status and fields when it is unwrapped', async () => {
    const errors = [{ pointer: '/from', detail: 'is no date' }];
    const problem = { status: 400, code: 'http.request-invalid', detail: 'The request …', errors };
    api.answer = (_, reply) => sendJson(reply, 400, problem);
    const client = createClient({ baseUrl: api.baseUrl });
    await expect(unwrap(client.GET('/api/v1/rules'))).rejects.toMatchObject({
      name: 'ApiProblem',
      message: 'The request …',
      status: 400,
      code: 'http.request-invalid',
      errors,
      problem,
    });
    expect((await client.GET('/api/v1/rules')).error).toEqual(problem);
  });

  it.each(['<h1>Bad gateway</h1>', ''])(
    'throws one for what somebody else answered, too: "%s"',
    async (page) => {
      api.answer = (_, reply) => void reply.writeHead(502, { 'content-type': 'text/html' }).end(page);
      const client = createClient({ baseUrl: api.baseUrl });
      await expect(unwrap(client.GET('/api/v1/rules'))).rejects.toMatchObject({
        status: 502,
        code: 'http.502',
        message: `502 Bad Gateway from ${api.baseUrl}/api/v1/rules`,
        errors: [],
      });
    },
  );

  it('gives nothing for an answer without a body', async () => {
    api.answer = (_, reply) => void reply.writeHead(204).end();
    const path = { recordId: id };
    const client = createClient({ baseUrl: api.baseUrl });
    const approval = client.POST('/api/v1/approvals/{recordId}/approve', { params: { path }, body: {} });
    expect(await unwrap(approval)).toBeUndefined();
  });

  it('sends a file as a form, behind the fields', async () => {
    const client = createClient({ baseUrl: api.baseUrl });
    const file = new File(['a,b'], 'january.csv');
    await client.POST('/api/v1/imports', { body: { file, accountCode: '1000' } });
    const [{ headers, body }] = api.seen as [(typeof api.seen)[number]];
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect([...body.matchAll(/name="(\w+)"/g)].map(([, name]) => name)).toEqual(['accountCode', 'file']);
    expect(body).toContain('filename="january.csv"');
  });

  describe('of a list', () => {
    beforeEach(() => {
      const pages: Record<string, { items: number[]; nextCursor: string | null }> = {
        '': { items: [1, 2], nextCursor: 'b' },
        b: { items: [], nextCursor: 'c' },
        c: { items: [3], nextCursor: null },
      };
      api.answer = ({ url }, reply) => {
        const cursor = new URL(url, api.baseUrl).searchParams.get('cursor') ?? '';
        sendJson(reply, 200, pages[cursor]);
      };
    });

    it('gives every item, page by page, with the same filter', async () => {
      const client = createClient({ baseUrl: api.baseUrl });
      const items: unknown[] = [];
      for await (const record of client.items('/api/v1/records', { query: { state: ['approved'] } }))
        items.push(record);
      expect(items).toEqual([1, 2, 3]);
      expect(api.seen.map(({ url }) => url.split('?')[1])).toEqual([
        'state=approved',
        'state=approved&cursor=b',
        'state=approved&cursor=c',
      ]);
    });

    it('asks for no page that nobody wants', async () => {
      for await (const page of createClient({ baseUrl: api.baseUrl }).pages('/api/v1/records')) {
        expect(page.items).toEqual([1, 2]);
        break;
      }
      expect(api.seen).toHaveLength(1);
    });

    it('throws the problem of a page', async () => {
      api.answer = (_, reply) => sendJson(reply, 403, { code: 'identity.permission-missing', detail: '' });
      const records = createClient({ baseUrl: api.baseUrl }).items('/api/v1/records');
      await expect(records.next()).rejects.toMatchObject({ code: 'identity.permission-missing' });
    });
  });

  describe('of what happens', () => {
    const told = (cursor: string, type: string) =>
      `id: ${cursor}\nevent: ${type}\ndata: {"type":"${type}"}\n\n`;
    const listen = (reply: ServerResponse) => reply.writeHead(200, { 'content-type': 'text/event-stream' });

    it('gives each event with its cursor, until the server ends it', async () => {
      api.answer = (_, reply) => {
        listen(reply).write(`retry: 3000\nid: a\n\n${told('b', 'INGESTED')}: heartbeat\nid: c\n\n`);
        reply.end(`${told('d', 'PROCESSED')}event: end\ndata: {"reason":"shutting-down"}\n\n`);
      };
      const client = createClient({ baseUrl: api.baseUrl, token: 'bal_1' });
      const seen: unknown[] = [];
      for await (const one of client.events({ type: ['INGESTED', 'PROCESSED'], after: 'a' })) seen.push(one);
      expect(seen).toEqual([
        { cursor: 'b', event: { type: 'INGESTED' } },
        { cursor: 'd', event: { type: 'PROCESSED' } },
      ]);
      expect(api.seen[0]).toMatchObject({
        url: '/api/v1/events/stream?type=INGESTED&type=PROCESSED&after=a',
        headers: { authorization: 'Bearer bal_1' },
      });
    });

    it('lets go of the connection when nobody listens any more', async () => {
      const closed = new Promise<void>((resolve) => {
        api.answer = (_, reply) => {
          listen(reply).write(told('a', 'INGESTED'));
          reply.once('close', resolve);
        };
      });
      for await (const { cursor } of createClient({ baseUrl: api.baseUrl }).events()) {
        expect(cursor).toBe('a');
        break;
      }
      await closed;
    });

    it('throws when it is told to stop, and when it is refused', async () => {
      api.answer = (_, reply) => void listen(reply).write(': waiting\n\n');
      const client = createClient({ baseUrl: api.baseUrl });
      await expect(client.events({}, AbortSignal.timeout(50)).next()).rejects.toMatchObject({
        name: 'TimeoutError',
      });
      api.answer = (_, reply) => sendJson(reply, 429, { code: 'audit.too-many-streams', detail: '' });
      await expect(client.events().next()).rejects.toMatchObject({ code: 'audit.too-many-streams' });
    });
  });

  describe('that is idempotent', () => {
    it('gives each POST a key of its own, and leaves yours', async () => {
      const client = createClient({ baseUrl: api.baseUrl, idempotent: true });
      const body = { comment: 'twice' };
      const path = { recordId: id };
      await client.POST('/api/v1/approvals/{recordId}/reject', { params: { path }, body });
      await client.POST('/api/v1/approvals/{recordId}/reject', { params: { path }, body });
      await client.POST('/api/v1/approvals/{recordId}/reject', {
        params: { path },
        body,
        headers: { 'Idempotency-Key': 'mine' },
      });
      await client.GET('/api/v1/rules');
      const [first, second, own, read] = api.seen.map(({ headers }) => headers['idempotency-key']);
      expect(first).toMatch(/^[0-9a-f]{32}$/);
      expect(second).not.toBe(first);
      expect([own, read]).toEqual(['mine', undefined]);
    });

    it('sends the same key again when its `fetch` tries again', async () => {
      let attempts = 0;
      api.answer = (_, reply) => {
        attempts += 1;
        if (attempts === 1) reply.destroy();
        else sendJson(reply, 202, { id });
      };
      const again = (request: Request) => fetch(request.clone()).catch(() => fetch(request));
      const client = createClient({ baseUrl: api.baseUrl, idempotent: true, fetch: again });
      await unwrap(client.POST('/api/v1/rules', { body: {} as never }));
      const [first, second] = api.seen.map(({ headers }) => headers['idempotency-key']);
      expect(second).toBe(first);
    });
  });
});
