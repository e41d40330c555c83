import { Body, ConflictException, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IsObject, IsOptional, IsString, Length } from 'class-validator';
import { type FastifyReply } from 'fastify';
import { setTimeout as delay } from 'node:timers/promises';
import { Database, DatabaseModule } from '@balance/database';
import { Clock } from '@balance/kernel';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { Creates } from '../contract/creates.js';
import { HttpContractModule } from '../contract/http-contract.module.js';
import { type OwnedRequest } from '../contract/request-owner.js';
import { openApp } from '../testing/open-app.js';
import { OwnersModule } from '../testing/owner.guard.js';
import { openRaw } from '../testing/raw-client.js';
import { Idempotency } from './idempotency.js';

class NoteBody {
  @IsString() @Length(1, 20) text: string;
  @IsOptional() @IsObject() more?: object;
}

let written: string[] = [];
let unwritable = {};
let beforeWriting: () => Promise<void>;

@Controller('notes')
class NotesController {
  constructor(private readonly idempotency: Idempotency) {}

  @Post()
  @Creates()
  async write(@Body() { text }: NoteBody, @Res({ passthrough: true }) reply: FastifyReply) {
    await beforeWriting();
    written.push(text);
    const id = written.length;
    reply.header('location', `/api/v1/notes/${id}`).header('etag', '"1"').header('x-other', 'a');
    return { ...unwritable, text, id, secret: 'whsec_shown-once', 10: 'ten', price: 1e21, quote: '“\u2028”' };
  }

  @Post('silent')
  @HttpCode(204)
  @Creates()
  async writeSilently(@Body() { text }: NoteBody) {
    written.push(text);
  }

  @Post('copy')
  @Creates({ from: 'upload' })
  copy(@Req() request: OwnedRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const content = String(request.headers['x-content']);
    return this.idempotency.once(request, reply, [content], async () => {
      written.push(content);
      return { id: written.length };
    });
  }

  @Get()
  list() {
    return written;
  }
}

describe('a POST with an Idempotency-Key', () => {
  let test: TestDatabase;
  let app: NestFastifyApplication;
  let database: Database;
  let nowMs: number;

  beforeAll(async () => {
    test = await testDatabase();
    app = await openApp(
      {
        imports: [DatabaseModule.register(), OwnersModule, HttpContractModule],
        controllers: [NotesController],
      },
      { DATABASE_URL: test.adminUrl, SECRET_KEY: 'ab'.repeat(32), REQUEST_TIMEOUT_MS: '2000' },
    );
    database = app.get(Database, { strict: false });
    const clock: Clock = app.get(Clock, { strict: false });
    clock.now = () => new Date(nowMs);
  });
  beforeEach(async () => {
    written = [];
    unwritable = {};
    beforeWriting = async () => {};
    nowMs = Date.now();
    await database.asSystem((tx) => tx.execute`DELETE FROM idempotency_keys`);
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
  });

  interface Sent {
    readonly key?: string;
    readonly body?: object | string;
    readonly by?: string;
    readonly url?: string;
    readonly headers?: Record<string, string>;
  }
  const send = ({ key, body = { text: 'a' }, by = 'a/key:1', url = '', headers = {} }: Sent) =>
    app.inject({
      method: 'POST',
      url: `/api/v1/notes${url}`,
      headers: {
        authorization: by,
        ...(key !== undefined && { 'idempotency-key': key }),
        ...(typeof body === 'string' && { 'content-type': 'application/json' }),
        ...headers,
      },
      payload: body,
    });
  const codeOf = async (sent: Sent): Promise<[number, string | undefined]> => {
    const answer = await send(sent);
    return [answer.statusCode, answer.json().code];
  };
  const rows = () =>
    database.asSystem(
      (tx) => tx.query<{ key: string; status: number | null; text: string }>`
        SELECT key, status, idempotency_keys::text AS text FROM idempotency_keys ORDER BY key`,
    );

  it('is done once and answered alike, byte for byte', async () => {
    const [first, second] = [await send({ key: 'k' }), await send({ key: 'k' })];
    expect(written).toEqual(['a']);
    expect(first.statusCode).toBe(201);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(second.statusCode).toBe(201);
    expect(second.body).toBe(first.body);
    for (const name of ['content-type', 'content-length', 'etag', 'location'])
      expect([name, second.headers[name]]).toEqual([name, first.headers[name]]);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(second.headers).not.toHaveProperty('x-other');
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
  });

  it('is the same request in whichever order its members stand', async () => {
    await send({ key: 'k', body: '{"text":"a","more":{"x":1,"y":[2]}}' });
    const again = await send({ key: 'k', body: ' {"more":{"y":[2],"x":1},\n"text":"a"} ' });
    expect([again.statusCode, written]).toEqual([201, ['a']]);
  });

  it('is done each time without a key', async () => {
    await send({});
    await send({});
    expect(written).toEqual(['a', 'a']);
    expect(await rows()).toEqual([]);
  });

  it('may be answered with nothing', async () => {
    await send({ key: 'k', url: '/silent' });
    const again = await send({ key: 'k', url: '/silent' });
    expect([again.statusCode, again.body, again.headers['idempotency-replayed']]).toEqual([204, '', 'true']);
    expect(written).toEqual(['a']);
  });

  it.each([
    ['another body', { body: { text: 'b' } }],
    ['another route', { url: '/silent' }],
    ['another query', { url: '?as=draft' }],
  ])('is refused with the key of %s', async (_, other) => {
    await send({ key: 'k' });
    expect(await codeOf({ key: 'k', ...other })).toEqual([422, 'http.idempotency-key-reused']);
    expect(written).toEqual(['a']);
  });

  it.each(['a/key:2', 'b/key:1', '-/key:1', 'a/user:1'])('finds no answer of another: %s', async (by) => {
    await send({ key: 'k' });
    expect((await send({ key: 'k', by })).headers['idempotency-replayed']).toBeUndefined();
    expect(written).toEqual(['a', 'a']);
  });

  it.each(['', ' ', 'a b', 'é', 'x'.repeat(256), 'a\tb'])('is refused with the key %j', async (key) => {
    expect(await codeOf({ key })).toEqual([400, 'http.idempotency-key-invalid']);
    expect(written).toEqual([]);
  });

  it.each([
    'x'.repeat(255),
    '"8e03978e-40d5-43e8-bc93-6894a57f9324"',
    "~!'; DROP TABLE notes --".replaceAll(' ', ''),
  ])('takes the key %j', async (key) => {
    await send({ key });
    expect((await send({ key })).headers['idempotency-replayed']).toBe('true');
  });

  it('is done exactly once of twenty that come together', async () => {
    beforeWriting = () => delay(100);
    const answers = await Promise.all(Array.from({ length: 20 }, () => send({ key: 'k' })));
    expect(written).toEqual(['a']);
    const statuses = answers.map(({ statusCode }) => statusCode).sort();
    expect(statuses).toEqual([201, ...Array<number>(19).fill(409)]);
    const refused = answers.find(({ statusCode }) => statusCode === 409);
    expect(refused?.json().code).toBe('http.idempotency-in-progress');
    expect(refused?.headers['retry-after']).toBe('1');
    expect((await send({ key: 'k' })).headers['idempotency-replayed']).toBe('true');
  });

  it.each([
    ['a refusal', () => Promise.reject(new ConflictException()), 409],
    ['a fault of ours', () => Promise.reject(new Error('broken')), 500],
  ])('may be sent again after %s', async (_, refuse, status) => {
    beforeWriting = refuse;
    expect((await send({ key: 'k' })).statusCode).toBe(status);
    expect(await rows()).toEqual([]);
    beforeWriting = async () => {};
    expect((await send({ key: 'k', body: { text: 'b' } })).statusCode).toBe(201);
    expect(written).toEqual(['b']);
  });

  it.each([
    [
      'the connection to the database is lost meanwhile',
      () =>
        database.asSystem(async (tx) => {
          await tx.execute`SET ROLE NONE`;
          await tx.query`SELECT pg_terminate_backend(pg_backend_pid())`;
        }),
    ],
    ['its answer cannot be written', () => Promise.resolve((unwritable = { size: 1n }))],
  ])('is not done again when %s', async (_, lose) => {
    beforeWriting = async () => void (await lose());
    expect((await send({ key: 'k' })).statusCode).toBe(500);
    beforeWriting = async () => {};
    nowMs += 2_000;
    expect(await codeOf({ key: 'k' })).toEqual([409, 'http.idempotency-outcome-unknown']);
  });

  it('may be sent again after its fields were refused', async () => {
    expect(await codeOf({ key: 'k', body: { text: 1 } })).toEqual([400, 'http.request-invalid']);
    expect((await send({ key: 'k' })).statusCode).toBe(201);
  });

  it('is neither done again nor forgotten when the process has ended in between', async () => {
    let end = () => {};
    beforeWriting = () => new Promise((_, reject) => (end = () => reject(new Error('the end'))));
    const first = send({ key: 'k' });
    while ((await rows()).length === 0) await delay(5);
    nowMs += 1_999;
    expect(await codeOf({ key: 'k' })).toEqual([409, 'http.idempotency-in-progress']);
    nowMs += 1;
    expect(await codeOf({ key: 'k' })).toEqual([409, 'http.idempotency-outcome-unknown']);
    expect(await codeOf({ key: 'k', body: { text: 'b' } })).toEqual([422, 'http.idempotency-key-reused']);
    expect(written).toEqual([]);
    end();
    await first;
  });

  it('keeps its key while it is still being done, though its answer was overdue', async () => {
    beforeWriting = () => delay(3_500);
    expect(await codeOf({ key: 'k' })).toEqual([503, 'http.answer-overdue']);
    nowMs = Date.now();
    expect((await codeOf({ key: 'k' }))[0]).toBe(409);
    await delay(1_500);
    expect(written).toEqual(['a']);
    nowMs = Date.now();
    expect(await codeOf({ key: 'k' })).toEqual([409, 'http.idempotency-outcome-unknown']);
  });

  it('is answered to whoever asks again after they hung up', async () => {
    await app.listen(0, '127.0.0.1');
    beforeWriting = () => delay(200);
    const { socket } = await openRaw(Number(new URL(await app.getUrl()).port));
    const head = ['POST /api/v1/notes HTTP/1.1', 'host: a', 'authorization: a/key:1', 'idempotency-key: k'];
    socket.write(
      [...head, 'content-type: application/json', 'content-length: 12', '', '{"text":"a"}'].join('\r\n'),
    );
    while ((await rows()).length === 0) await delay(5);
    socket.destroy();
    while ((await rows())[0]?.status === null) await delay(5);
    const again = await send({ key: 'k' });
    expect([again.statusCode, again.headers['idempotency-replayed'], written]).toEqual([201, 'true', ['a']]);
  });

  it('is answered for 24 hours, and then done anew', async () => {
    await send({ key: 'k' });
    nowMs += 86_399_000;
    expect((await send({ key: 'k' })).headers['idempotency-replayed']).toBe('true');
    nowMs += 1_001;
    const anew = await send({ key: 'k', body: { text: 'b' } });
    expect([anew.statusCode, anew.headers['idempotency-replayed'], written]).toEqual([
      201,
      undefined,
      ['a', 'b'],
    ]);
    expect((await send({ key: 'k', body: { text: 'b' } })).headers['idempotency-replayed']).toBe('true');
  });

  it('takes away what has expired, a little with each new key', async () => {
    for (let n = 0; n < 5; n++) await send({ key: `old-${n}` });
    nowMs += 86_400_000;
    const counts: number[] = [];
    for (let n = 0; n < 4; n++) {
      await send({ key: `new-${n}` });
      counts.push((await rows()).length);
    }
    expect(counts).toEqual([4, 3, 3, 4]);
  });

  it('is kept sealed, for its answer may hold a secret', async () => {
    await send({ key: 'k' });
    const [row] = await rows();
    expect(row?.text).toContain('/api/v1/notes/1');
    for (const form of ['whsec', Buffer.from('whsec_shown-once').toString('hex')])
      expect(row?.text).not.toContain(form);
  });

  it('may be claimed by a controller that knows only later what was sent', async () => {
    const copy = (content: string) =>
      send({ key: 'k', url: '/copy', body: {}, headers: { 'x-content': content } });
    const [first, second] = [await copy('one'), await copy('one')];
    expect([first.json(), second.json(), second.headers['idempotency-replayed']]).toEqual([
      { id: 1 },
      { id: 1 },
      'true',
    ]);
    expect((await copy('two')).json().code).toBe('http.idempotency-key-reused');
    expect(written).toEqual(['one']);
  });
});
