import { Body, Controller, Delete, Get, HttpCode, Patch } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { expectVersion } from '@balance/kernel';
import { IsString } from 'class-validator';
import { openApp } from '../testing/open-app.js';
import { IfMatch, Versioned } from './versioned.js';

class NoteBody {
  @IsString() text: string;
}

let note = { text: 'first', version: 1 };

@Controller('note')
class NoteController {
  @Get()
  @Versioned()
  show() {
    return note;
  }

  @Patch()
  @Versioned()
  change(@Body() { text }: NoteBody, @IfMatch() expected: number | undefined) {
    expectVersion(note.version, expected);
    note = { text, version: note.version + 1 };
    return note;
  }

  @Delete()
  @HttpCode(204)
  remove(@IfMatch() expected: number | undefined) {
    expectVersion(note.version, expected);
  }
}

describe('a route with versions', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await openApp({ controllers: [NoteController] });
  });
  beforeEach(() => {
    note = { text: 'first', version: 1 };
  });
  afterAll(() => app.close());

  const send = (
    method: 'GET' | 'HEAD' | 'PATCH' | 'DELETE',
    headers: Record<string, string> = {},
    payload?: object,
  ) => app.inject({ method, url: '/api/v1/note', headers, ...(payload && { payload }) });

  it('gives out the version as the entity tag', async () => {
    const { statusCode, headers, json } = await send('GET');
    expect([statusCode, headers['etag'], json()]).toEqual([200, '"1"', { text: 'first', version: 1 }]);
    expect((await send('HEAD')).headers['etag']).toBe('"1"');
  });

  it.each([
    ['the tag', '"1"'],
    ['its weak form', 'W/"1"'],
    ['a list with the tag', '"7", "1"'],
    ['any', '*'],
  ])('answers a reader who has %s that nothing has changed', async (_, tag) => {
    const { statusCode, headers, body } = await send('GET', { 'if-none-match': tag });
    expect([statusCode, headers['etag'], body]).toEqual([304, '"1"', '']);
  });

  it.each(['"2"', '1', '""', '"11"', 'W/1'])('answers a reader who has %s in full', async (tag) => {
    const { statusCode, json } = await send('GET', { 'if-none-match': tag });
    expect([statusCode, json().version]).toEqual([200, 1]);
  });

  it('changes what is as it was read, and gives out the next tag', async () => {
    const { statusCode, headers } = await send('PATCH', { 'if-match': '"1"' }, { text: 'second' });
    expect([statusCode, headers['etag']]).toEqual([200, '"2"']);
    expect(note.text).toBe('second');
  });

  it.each(['PATCH', 'DELETE'] as const)('refuses a %s of what was changed since', async (method) => {
    const body = method === 'PATCH' ? { text: 'late' } : undefined;
    const { statusCode, headers, json } = await send(method, { 'if-match': '"7"' }, body);
    expect([statusCode, headers['etag'], json()]).toMatchObject([
      412,
      undefined,
      { code: 'http.version-mismatch', current: 1 },
    ]);
    expect(note).toEqual({ text: 'first', version: 1 });
  });

  it.each<Record<string, string>>([{}, { 'if-match': '*' }])(
    'changes whatever is there for %j',
    async (headers) => {
      expect((await send('PATCH', headers, { text: 'second' })).statusCode).toBe(200);
    },
  );

  it.each(['1', '"one"', 'W/"1"', '"1", "2"', '"-1"', '"12345678901"', ''])(
    'refuses %s, which is no tag that it gave out',
    async (tag) => {
      const { statusCode, json } = await send('PATCH', { 'if-match': tag }, { text: 'second' });
      expect([statusCode, json()]).toMatchObject([
        400,
        { code: 'http.request-invalid', errors: [{ pointer: 'If-Match' }] },
      ]);
      expect(note.text).toBe('first');
    },
  );
});
