import {
  Body,
  Controller,
  Get,
  HttpCode,
  Module,
  type NestModule,
  Post,
  Req,
  Sse,
  StreamableFile,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FastifyRequest } from 'fastify';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { interval, map, take } from 'rxjs';
import { openApp } from '../testing/open-app.js';
import { openRaw, sayRaw, statusesOf } from '../testing/raw-client.js';
import { Upload } from './deadlines.js';

const timeoutMs = 400;

@Controller('notes')
class NotesController {
  readonly finished: string[] = [];

  @Get()
  list() {
    return ['a note'];
  }

  @Post()
  @HttpCode(200)
  write(@Body() body: object) {
    return body;
  }

  @Get('slow')
  async slow() {
    await delay(2.5 * timeoutMs);
    this.finished.push('slow');
    return {};
  }

  @Get('broken')
  async broken() {
    await delay(2.5 * timeoutMs);
    throw new Error('too late for anybody');
  }

  @Sse('events')
  events() {
    return interval(timeoutMs / 2).pipe(
      take(6),
      map((n) => ({ data: `event ${n}` })),
    );
  }

  @Get('download')
  download() {
    async function* slowly() {
      for (let n = 0; n < 6; n++) {
        yield Buffer.from(`part ${n}\n`);
        await delay(timeoutMs / 2);
      }
    }
    return new StreamableFile(Readable.from(slowly(), { objectMode: false }));
  }

  @Post('file')
  @Upload()
  @HttpCode(200)
  async upload(@Req() request: FastifyRequest) {
    let bytes = 0;
    for await (const chunk of request.raw) bytes += Buffer.from(chunk).length;
    return { bytes };
  }
}

/** Leaves bodies of bytes to the route. */
@Module({})
class StreamsModule implements NestModule {
  constructor(private readonly http: HttpAdapterHost<FastifyAdapter>) {}

  configure(): void {
    const server = this.http.httpAdapter.getInstance();
    server.addContentTypeParser('application/octet-stream', (_request, _body, done) => done(null));
  }
}

describe('connections', () => {
  let app: NestFastifyApplication;
  let port: number;

  beforeAll(async () => {
    app = await openApp(
      { imports: [StreamsModule], controllers: [NotesController] },
      { REQUEST_TIMEOUT_MS: String(timeoutMs), UPLOAD_TIMEOUT_MS: '5000' },
    );
    await app.listen(0, '127.0.0.1');
    port = Number(new URL(await app.getUrl()).port);
  });
  afterAll(() => app.close());

  const get = (path: string, ...headers: string[]) =>
    [`GET /api/v1${path} HTTP/1.1`, 'host: balance', ...headers, '', ''].join('\r\n');
  const post = (body: string, ...headers: string[]) =>
    ['POST /api/v1/notes HTTP/1.1', 'host: balance', ...headers, '', body].join('\r\n');
  const json = 'content-type: application/json';
  const bye = 'connection: close';

  const problemIn = (answer: string): unknown => JSON.parse(answer.slice(answer.lastIndexOf('\r\n\r\n')));
  const took = async (work: Promise<unknown>): Promise<number> => {
    const began = performance.now();
    await work;
    return performance.now() - began;
  };

  it('that speak another language are told so, and closed', async () => {
    for (const said of [
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
      'hello\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
    ]) {
      const answer = await sayRaw(port, said);
      expect(statusesOf(answer)).toEqual([400]);
      expect(answer).toContain('application/problem+json');
      expect(problemIn(answer)).toMatchObject({
        type: '/api/problems/http.malformed',
        code: 'http.malformed',
        status: 400,
      });
    }
  });

  it.each([
    ['no host', 'GET /api/v1/notes HTTP/1.1\r\n\r\n'],
    ['two lengths', post('{}', json, 'content-length: 2', 'content-length: 3')],
    ['a length and chunks', post('0\r\n\r\n', json, 'content-length: 5', 'transfer-encoding: chunked')],
    ['a length below zero', post('{}', json, 'content-length: -2')],
    ['a zero character in a header', get('/notes', 'x-note: a\0b')],
    ['a header of several lines', get('/notes', 'x-note: a', ' b')],
    ['a space before the colon', get('/notes', 'x-note : a')],
    ['chunks that are none', post('zz\r\n', json, 'transfer-encoding: chunked')],
    ['a line end without its first half', 'GET /api/v1/notes HTTP/1.1\nhost: balance\n\n'],
  ])('are closed after %s', async (_, said) => {
    expect(statusesOf(await sayRaw(port, said))).toEqual([400]);
  });

  it.each([
    'host: other',
    'authorization: Bearer b',
    'Content-Type: text/plain',
    'idempotency-key: b',
    'if-match: "2"',
  ])('say a header once: %s', async (second) => {
    const first = [json, 'authorization: Bearer a', 'idempotency-key: a', 'if-match: "1"'];
    const answer = await sayRaw(port, post('{}', ...first, second, 'content-length: 2', bye));
    expect(problemIn(answer)).toMatchObject({
      code: 'http.header-repeated',
      header: second.split(':')[0]?.toLowerCase(),
    });
  });

  it('say at most 100 headers and 16 KiB of them', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => `x-${n}: a`);
    expect(statusesOf(await sayRaw(port, get('/notes', bye, ...many(98))))).toEqual([200]);
    const tooMany = await sayRaw(port, get('/notes', bye, ...many(99)));
    expect(problemIn(tooMany)).toMatchObject({ status: 431, code: 'http.headers-too-large' });
    const tooLong = await sayRaw(port, get('/notes', `x-note: ${'a'.repeat(16_384)}`));
    expect(problemIn(tooLong)).toMatchObject({ status: 431, code: 'http.headers-too-large' });
    const endless = await sayRaw(port, get(`/notes?cursor=${'a'.repeat(16_384)}`));
    expect(statusesOf(endless)).toEqual([431]);
  });

  it('that say headers one letter at a time are closed', async () => {
    const { socket, answer } = await openRaw(port);
    const trickle = setInterval(() => socket.write('x'), timeoutMs / 8);
    socket.write('GET /api/v1/notes HTTP/1.1\r\nhost: balance\r\nx-slow: ');
    const ms = await took(answer);
    clearInterval(trickle);
    expect(problemIn(await answer)).toMatchObject({ status: 408, code: 'http.request-overdue' });
    expect(ms).toBeGreaterThan(0.9 * timeoutMs);
    expect(ms).toBeLessThan(4 * timeoutMs);
  });

  it('that say a body one letter at a time are closed', async () => {
    const { socket, answer } = await openRaw(port);
    socket.write(post('', json, 'content-length: 100000'));
    const trickle = setInterval(() => socket.write('['), timeoutMs / 8);
    const ms = await took(answer);
    clearInterval(trickle);
    expect(problemIn(await answer)).toMatchObject({ status: 408, code: 'http.request-overdue' });
    expect(ms).toBeGreaterThan(0.9 * timeoutMs);
    expect(ms).toBeLessThan(4 * timeoutMs);
  });

  it('that say nothing are closed', async () => {
    const { answer } = await openRaw(port);
    const ms = await took(answer);
    expect(ms).toBeLessThan(6 * timeoutMs);
  });

  it('that are left waiting are told so, and what they asked for comes to its end', async () => {
    const { finished } = app.get(NotesController);
    const answer = await sayRaw(port, get('/notes/slow'));
    expect(problemIn(answer)).toMatchObject({ status: 503, code: 'http.answer-overdue' });
    expect(answer.toLowerCase()).toContain('connection: close');
    expect(finished).toEqual([]);
    await delay(2.5 * timeoutMs);
    expect(finished).toEqual(['slow']);
    expect(statusesOf(await sayRaw(port, get('/notes', bye)))).toEqual([200]);
  });

  it('outlive what fails behind their back', async () => {
    expect(statusesOf(await sayRaw(port, get('/notes/broken')))).toEqual([503]);
    await delay(2 * timeoutMs);
    expect(statusesOf(await sayRaw(port, get('/notes', bye)))).toEqual([200]);
  });

  it('may listen to events, and download, for longer than that', async () => {
    const [events, file] = await Promise.all([
      fetch(`http://127.0.0.1:${port}/api/v1/notes/events`).then((answer) => answer.text()),
      fetch(`http://127.0.0.1:${port}/api/v1/notes/download`).then((answer) => answer.text()),
    ]);
    expect(file.match(/part \d/g)).toHaveLength(6);
    expect(events.match(/event \d/g)).toHaveLength(6);
  });

  it('may upload for longer than that', async () => {
    const { socket, answer } = await openRaw(port);
    const head = ['POST /api/v1/notes/file HTTP/1.1', 'host: balance', 'content-length: 60', bye];
    socket.write([...head, 'content-type: application/octet-stream', '', ''].join('\r\n'));
    for (let n = 0; n < 6; n++) {
      await delay(timeoutMs / 2);
      socket.write('0123456789');
    }
    expect(await answer).toContain('{"bytes":60}');
  });

  it('answer what is said at once in its order', async () => {
    const said = [
      get('/notes'),
      post('{"text":"a"}', json, 'content-length: 12'),
      get('/letters'),
      get('/notes', bye),
    ];
    expect(statusesOf(await sayRaw(port, said.join('')))).toEqual([200, 200, 404, 200]);
  });

  it('do not take what follows the end of a request for a part of it', async () => {
    const smuggled = post(`{}${get('/letters', bye)}`, json, 'content-length: 2');
    expect(statusesOf(await sayRaw(port, smuggled))).toEqual([200, 404]);
  });

  it('do not answer nonsense in the middle of another answer', async () => {
    const { socket, answer } = await openRaw(port);
    socket.write(get('/notes/events'));
    await once(socket, 'data');
    socket.write('nonsense\r\n\r\n');
    expect(statusesOf(await answer)).toEqual([200]);
  });
});
