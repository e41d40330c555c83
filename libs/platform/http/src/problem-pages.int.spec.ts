import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApp } from './testing/open-app.js';

describe('the pages that problems lead to', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await openApp({});
  });
  afterAll(() => app.close());

  const get = (url: string, accept = '*/*') => app.inject({ url, headers: { accept } });

  it('say in JSON what a code means', async () => {
    const answer = await get('/api/problems/notes.not-found');
    expect(answer.json()).toEqual({
      type: '/api/problems/notes.not-found',
      title: 'Not found',
      code: 'notes.not-found',
      status: 404,
      message: 'There is no note …; `GET /notes` <lists> them',
    });
    expect(answer.headers).toMatchObject({ 'cache-control': 'public, max-age=3600', vary: 'accept' });
  });

  it('say it in HTML to a browser, which may load nothing for it', async () => {
    const { headers, body } = await get('/api/problems/notes.not-found', 'text/html,*/*;q=0.8');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*style-src 'sha256-/);
    expect(body).toContain('There is no note …; <code>GET /notes</code> &#60;lists&#62; them');
  });

  it('list all codes, with the one of our own faults', async () => {
    const { items } = (await get('/api/problems')).json<{ items: { code: string }[] }>();
    expect(items.map(({ code }) => code)).toEqual(['notes.not-found', 'notes.full', 'internal']);
    const { body } = await get('/api/problems', 'text/html');
    expect(body).toContain('<a href="/api/problems/notes.full">');
  });

  it.each(['notes.unknown', '__proto__', 'constructor'])('do not know %s', async (code) => {
    const answer = await get(`/api/problems/${code}`);
    expect([answer.statusCode, answer.json()]).toMatchObject([404, { code: 'http.not-found' }]);
  });
});
