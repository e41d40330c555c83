import {
  Body,
  Controller,
  Get,
  Module,
  type OnModuleInit,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '@balance/config';
import { IsObject, IsOptional, IsString, Length } from 'class-validator';
import { createHttpApp } from './http-app.js';
import { PageQuery } from './list/page-query.dto.js';

class NoteBody {
  @IsString() @Length(1, 20) text: string;
  @IsOptional() @IsObject() extra?: unknown;
}

@Controller('notes')
class NotesController {
  @Post()
  write(@Body() body: NoteBody) {
    return body;
  }

  @Get()
  list(@Query() query: PageQuery) {
    return query;
  }

  @Get('broken')
  fail() {
    throw new Error('the password is hunter2');
  }

  @Get(':id')
  show(@Param('id', ParseUUIDPipe) id: string) {
    return { id };
  }
}

/** Waits for a plugin before its routes are registered, as modules do. */
@Module({ controllers: [NotesController] })
class NotesModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  async onModuleInit(): Promise<void> {
    await this.host.httpAdapter.getInstance().register((_server, _options, done) => done());
  }
}

const json = { 'content-type': 'application/json' };
const nested = (depth: number) => `{"text":"a","extra":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`;

describe('the HTTP application', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await createHttpApp(NotesModule, loadConfig({ LOG_LEVEL: 'silent' }));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());

  const send = (
    method: 'GET' | 'POST',
    url: string,
    payload?: string | Buffer,
    headers: Record<string, string> = json,
  ) =>
    app.inject({
      method,
      url: `/api/v1${url}`,
      ...(payload === undefined ? {} : { payload, headers }),
    });

  it('lets through what is right', async () => {
    expect((await send('POST', '/notes', '{"text":"Café 👩‍🚀\\n"}')).json()).toEqual({ text: 'Café 👩‍🚀\n' });
    expect((await send('GET', '/notes?limit=7')).json()).toEqual({ limit: 7 });
    expect((await send('POST', '/notes', nested(20))).statusCode).toBe(201);
  });

  it.each([
    ['a field of another type', 'POST', '/notes', '{"text":1}', 400, 'http.request-invalid'],
    ['an unknown field', 'POST', '/notes', '{"text":"a","colour":1}', 400, 'http.request-invalid'],
    ['an unknown parameter', 'GET', '/notes?colour=1', undefined, 400, 'http.request-invalid'],
    ['a limit out of range', 'GET', '/notes?limit=501', undefined, 400, 'http.request-invalid'],
    ['a zero character in a body', 'POST', '/notes', '{"text":"a\\u0000b"}', 400, 'http.request-invalid'],
    ['half a character in a body', 'POST', '/notes', '{"text":"a\\ud800"}', 400, 'http.request-invalid'],
    ['one in a key', 'POST', '/notes', '{"text":"a","extra":{"\\u0000":1}}', 400, 'http.request-invalid'],
    ['a zero character in a parameter', 'GET', '/notes?cursor=%00', undefined, 400, 'http.request-invalid'],
    ['a body of many levels', 'POST', '/notes', nested(101), 400, 'http.request-invalid'],
    ['a body of absurdly many levels', 'POST', '/notes', nested(400_000), 400, 'http.request-invalid'],
    ['malformed JSON', 'POST', '/notes', '{"text', 400, 'http.json-invalid'],
    ['an empty body', 'POST', '/notes', '', 400, 'http.json-invalid'],
    ['a prototype in JSON', 'POST', '/notes', '{"__proto__":{}}', 400, 'http.json-invalid'],
    ['no object', 'POST', '/notes', 'null', 400, 'http.request-invalid'],
    ['a huge body', 'POST', '/notes', `{"text":"${'x'.repeat(1_100_000)}"}`, 413, 'http.body-too-large'],
    ['a malformed id', 'GET', '/notes/nope', undefined, 400, 'http.request-invalid'],
    ['a malformed address', 'GET', '/notes/%E0%A4%A', undefined, 400, 'http.path-invalid'],
    ['an endless address', 'GET', `/notes/${'x'.repeat(101)}`, undefined, 414, 'http.path-too-long'],
    ['an unknown route', 'GET', '/letters', undefined, 404, 'http.not-found'],
    ['a repeated member', 'POST', '/notes', '{"text":"a","text":"b"}', 400, 'http.request-invalid'],
    [
      'half of a character in UTF-8',
      'POST',
      '/notes',
      Buffer.from([0x22, 0xc3, 0x22]),
      400,
      'http.json-invalid',
    ],
  ] as const)('answers %s with a problem', async (_, method, url, payload, status, code) => {
    const answer = await send(method, url, payload);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      expect.stringContaining('application/problem+json'),
    ]);
    expect(answer.json()).toMatchObject({ status, code, type: `/api/problems/${code}` });
  });

  it('answers another media type with a problem', async () => {
    const answer = await send('POST', '/notes', '<note/>', { 'content-type': 'application/xml' });
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ status: 415, code: 'http.media-type-unsupported' });
  });

  it('points at the place of a text that cannot be kept', async () => {
    const { errors } = (await send('POST', '/notes', '{"text":"a","extra":{"b":["c","\\u0000"]}}')).json();
    expect(errors).toEqual([{ pointer: '/extra/b/1', detail: expect.any(String) }]);
  });

  it('keeps its own faults to itself', async () => {
    const answer = await send('GET', '/notes/broken');
    expect(answer.json()).toMatchObject({ status: 500, code: 'internal' });
    expect(answer.body).not.toContain('hunter2');
  });
});
