import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Schemas, unwrap } from '@balance/client';
import { type Client } from './support/client.js';
import { Installation } from './support/installation.js';
import { at } from './support/repository.js';
import { categoryFinder } from './support/steps.js';

jest.setTimeout(60_000);

describe('the API as it is documented', () => {
  let balance: Installation;
  let client: Client;
  let body: Schemas['RuleDraftBody'];

  beforeAll(async () => {
    balance = await Installation.start();
    ({ client } = balance);
    const category = await categoryFinder(client);
    body = {
      name: 'Taxis',
      when: { field: 'description', operator: 'contains', value: 'cab' },
      then: { categoryId: category('travel').id },
    };
  });
  afterAll(() => balance?.stop());

  it('serves the document that clients are made from, and a page that shows it', async () => {
    const served = await fetch(`${client.base}/api/openapi.json`);
    expect(await served.json()).toEqual(JSON.parse(readFileSync(at('docs/openapi.json'), 'utf8')));
    const page = await fetch(`${client.base}/api/docs`);
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching('text/html'),
    ]);
    expect(await page.text()).toContain('swagger-ui-bundle.js');
  });

  it('creates once whatever is sent again under the same key', async () => {
    const headers = { 'Idempotency-Key': 'taxis-1' };
    const first = await client.api.POST('/api/v1/rules', { body, headers });
    const second = await client.api.POST('/api/v1/rules', { body, headers });
    expect(second.data).toEqual(first.data);
    expect(first.response.headers.get('idempotency-replayed')).toBeNull();
    expect(second.response.headers.get('idempotency-replayed')).toBe('true');
    expect(await client.all('/api/v1/rules')).toHaveLength(1);
  });

  it('answers readers who have it already, and keeps what somebody else has changed', async () => {
    const [rule] = await client.all('/api/v1/rules');
    const path = { id: rule!.id };
    const read = await client.api.GET('/api/v1/rules/{id}', { params: { path } });
    const tag = read.response.headers.get('etag')!;
    const header = { 'If-None-Match': tag };
    const again = await client.api.GET('/api/v1/rules/{id}', { params: { path, header } });
    expect(again.response.status).toBe(304);
    const rename = (name: string) =>
      client.api.PATCH('/api/v1/rules/{id}', {
        params: { path, header: { 'If-Match': tag } },
        body: { name },
      });
    expect(await unwrap(rename('Cabs'))).toMatchObject({ name: 'Cabs', version: rule!.version + 1 });
    await expect(unwrap(rename('Rides'))).rejects.toMatchObject({
      status: 412,
      code: 'http.version-mismatch',
    });
  });

  it('tells who listens of what happens, and goes on where they left off', async () => {
    const listening = client.api.events({ type: ['RULE_CREATED'] });
    const heard = listening.next();
    // What happens before the stream is open is not told to who did not say where to begin.
    const created: string[] = [];
    const knock = setInterval(() => void create(), 200);
    const create = async () => created.push((await unwrap(client.api.POST('/api/v1/rules', { body }))).id);
    const { value: first } = await heard;
    clearInterval(knock);
    await listening.return();
    expect(created.map((id) => `rule:${id}`)).toContain(first!.event.subject);
    await create();
    for await (const { event } of client.api.events({ type: ['RULE_CREATED'], after: first!.cursor })) {
      expect(event.occurredAt >= first!.event.occurredAt).toBe(true);
      expect(event.id).not.toBe(first!.event.id);
      break;
    }
  });
});
