import {
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Sse,
  StreamableFile,
} from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { of } from 'rxjs';
import { openApp } from '../testing/open-app.js';

const long = Array.from({ length: 200 }, (_, n) => ({ id: n, text: 'the same again' }));

@Controller('notes')
class NotesController {
  @Get()
  list() {
    return [];
  }

  @Get('long')
  longList() {
    return long;
  }

  @Get('public')
  @Header('cache-control', 'public, max-age=60')
  publicly() {
    return {};
  }

  @Get('filtered')
  filtered(@Query('author', ParseUUIDPipe) author: string) {
    return { author };
  }

  @Get('failing')
  @Header('content-type', 'text/plain')
  @Header('content-disposition', 'attachment; filename="notes.txt"')
  failing() {
    return new StreamableFile(
      new Readable({
        read() {
          this.destroy(new Error('power cut'));
        },
      }),
    );
  }

  @Sse('events')
  events() {
    return of({ data: 'x'.repeat(5_000) });
  }

  @Post()
  @HttpCode(200)
  write() {
    return {};
  }

  @Get(':id/pages/:page.txt')
  page(@Param('id', ParseUUIDPipe) id: string, @Param('page', ParseUUIDPipe) page: string) {
    return { id, page };
  }
}

const hsts = 'strict-transport-security';
const uuid = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('what every answer has', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await openApp({ controllers: [NotesController] });
  });
  afterAll(() => app.close());

  const get = (url: string, headers: Record<string, string> = {}) =>
    app.inject({ url: `/api/v1${url}`, headers });

  it.each(['/notes', '/letters', '/notes/%E0%A4%A'])(
    'are headers that tell browsers to be careful: %s',
    async (url) => {
      const { headers } = await get(url);
      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      for (const name of ['x-powered-by', 'server', 'etag', 'access-control-allow-origin', hsts])
        expect(headers).not.toHaveProperty(name);
    },
  );

  it('say that connections are secure where they are', async () => {
    const secure = await openApp({}, { PUBLIC_URL: 'https://balance.example' });
    const { headers } = await secure.inject({ url: '/api/v1/notes' });
    await secure.close();
    expect(headers[hsts]).toBe('max-age=31536000; includeSubDomains');
  });

  it('may be kept where the route says so', async () => {
    expect((await get('/notes/public')).headers['cache-control']).toBe('public, max-age=60');
  });

  it('has an id of ours, whatever the caller would have it be', async () => {
    const { headers, json } = await get('/letters', { 'x-request-id': uuid });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers['x-request-id']).not.toBe(uuid);
    expect(json().instance).toBe(headers['x-request-id']);
  });

  it('lets the page of the document load its own scripts', async () => {
    const { statusCode, headers } = await app.inject({ url: '/api/docs' });
    expect([statusCode, headers['content-security-policy']]).toEqual([
      200,
      expect.stringContaining("script-src 'self';style-src 'self' 'unsafe-inline'"),
    ]);
  });

  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('is compressed for %s when it is long', async (accepted, encoding, decompress) => {
    const { headers, rawPayload } = await get('/notes/long', { 'accept-encoding': accepted });
    expect([headers['content-encoding'], headers['vary']]).toEqual([encoding, 'accept-encoding']);
    expect(JSON.parse(decompress(rawPayload).toString())).toEqual(long);
    expect(rawPayload.length).toBeLessThan(2_000);
  });

  it.each([
    ['/notes', 'gzip, br'],
    ['/notes/long', 'identity'],
    ['/notes/events', 'gzip, br'],
  ])('%s is not compressed for %s', async (url, accepted) => {
    const { headers } = await get(url, { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('of a download that fails before it began is a problem like any other, which can be read', async () => {
    const { statusCode, headers, body } = await get('/notes/failing', { 'accept-encoding': 'gzip, br' });
    expect([statusCode, JSON.parse(body)]).toMatchObject([500, { code: 'internal' }]);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    for (const name of ['content-encoding', 'content-disposition']) expect(headers).not.toHaveProperty(name);
  });

  it('to HEAD is that to GET without its body', async () => {
    const [head, whole] = await Promise.all([
      app.inject({ method: 'HEAD', url: '/api/v1/notes/long' }),
      get('/notes/long'),
    ]);
    expect([head.statusCode, head.body, head.headers['content-length']]).toEqual([
      200,
      '',
      whole.headers['content-length'],
    ]);
  });

  it.each([
    ['/notes', 'GET, HEAD, POST, OPTIONS'],
    ['/notes/long?limit=1', 'GET, HEAD, OPTIONS'],
    [`/notes/${uuid}/pages/${uuid}.txt`, 'GET, HEAD, OPTIONS'],
  ])('to OPTIONS says what %s takes', async (url, allowed) => {
    const { statusCode, headers, body } = await app.inject({ method: 'OPTIONS', url: `/api/v1${url}` });
    expect([statusCode, headers['allow'], body]).toEqual([204, allowed, '']);
  });

  it.each(['PUT', 'DELETE', 'PATCH'] as const)('to %s says that it is not taken', async (method) => {
    const { statusCode, headers, json } = await app.inject({ method, url: '/api/v1/notes' });
    expect([statusCode, headers['allow']]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
    expect(json()).toMatchObject({
      code: 'http.method-not-allowed',
      allowed: ['GET', 'HEAD', 'POST', 'OPTIONS'],
    });
  });

  it.each(['/letters', '/notes/', '/notes/a/b', `/notes//pages/${uuid}.txt`])(
    'to whatever method says that nothing is at %s',
    async (url) => {
      for (const method of ['GET', 'POST', 'OPTIONS'] as const) {
        const { statusCode, json } = await app.inject({ method, url: `/api/v1${url}` });
        expect([statusCode, json().code]).toEqual([404, 'http.not-found']);
      }
    },
  );

  it.each([
    [`/notes/1/pages/${uuid}.txt`, ['id']],
    ['/notes/1/pages/2.txt', ['id', 'page']],
    ['/notes/filtered?author=me', ['author']],
  ])('to %s says which ids are none', async (url, pointers) => {
    const { statusCode, json } = await get(url);
    expect([statusCode, json().code]).toEqual([400, 'http.request-invalid']);
    expect(json().errors).toEqual(pointers.map((pointer) => ({ pointer, detail: 'is no UUID' })));
  });

  it('is a refusal of a body that is compressed', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const answer = await app.inject({ method: 'POST', url: '/api/v1/notes', headers, payload: 'x' });
    expect([answer.statusCode, answer.json().code]).toEqual([415, 'http.encoding-unsupported']);
  });
});

describe('pages of other origins', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    const CORS_ORIGINS = 'https://app.example, http://localhost:5173';
    app = await openApp({ controllers: [NotesController] }, { CORS_ORIGINS });
  });
  afterAll(() => app.close());

  it.each(['https://app.example', 'http://localhost:5173'])('%s may read answers', async (origin) => {
    const { headers } = await app.inject({ url: '/api/v1/notes', headers: { origin } });
    expect(headers).toMatchObject({ 'access-control-allow-origin': origin, vary: 'Origin' });
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
    for (const name of ['ETag', 'RateLimit', 'Retry-After', 'Idempotency-Replayed', 'Location'])
      expect(headers['access-control-expose-headers']).toContain(name);
  });

  it('may read problems as well', async () => {
    const headers = { origin: 'https://app.example' };
    for (const url of ['/api/v1/letters', '/api/v1/notes/1/pages/2.txt']) {
      const answer = await app.inject({ url, headers });
      expect(answer.headers['access-control-allow-origin']).toBe('https://app.example');
    }
  });

  it('are told beforehand what they may send', async () => {
    const { statusCode, headers } = await app.inject({
      method: 'OPTIONS',
      url: '/api/v1/notes',
      headers: {
        origin: 'https://app.example',
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization,if-match,idempotency-key',
      },
    });
    expect(statusCode).toBe(204);
    expect(headers['access-control-allow-methods']).toContain('PATCH');
    for (const name of ['Authorization', 'If-Match', 'Idempotency-Key'])
      expect(headers['access-control-allow-headers']).toContain(name);
  });

  it.each(['https://evil.example', 'https://app.example.evil.example', 'null'])(
    'may not when they are of %s',
    async (origin) => {
      const { headers } = await app.inject({ url: '/api/v1/notes', headers: { origin } });
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    },
  );
});
