import { Body, Controller, Get, HttpCode, Module, Param, Patch, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiExtension,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiTags,
  type OpenAPIObject,
  type OperationObject,
} from '@nestjs/swagger';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Creates } from '../contract/creates.js';
import { Problems } from '../contract/problems.js';
import { IfMatch, Versioned } from '../contract/versioned.js';
import { RateClass } from '../limits/rate-class.js';
import { describeHttpApp } from './describe-http-app.js';

class NoteBody {
  @ApiProperty({ example: 'Call the bank' }) text: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) due: string | null;
}

class NoteView extends NoteBody {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 3 }) version: number;
}

@ApiTags('notes')
@Problems({ 404: ['notes.not-found'] })
@Controller('notes')
class NotesController {
  @Get(':id')
  @Versioned()
  @ApiExtension('x-permission', 'notes:read')
  @ApiOperation({ summary: 'Show a note', description: 'As it is now.' })
  @ApiOkResponse({ type: NoteView })
  show(@Param('id') id: never) {
    return id;
  }

  @Patch(':id')
  @Versioned()
  @ApiExtension('x-permission', 'signed-in')
  @ApiExtension('x-auth-mode', 'local')
  @Problems({ 409: ['notes.locked'], 404: ['notes.gone'] })
  @ApiOperation({ summary: 'Change a note' })
  @ApiOkResponse({ type: NoteView })
  change(@Param('id') id: never, @Body() body: NoteBody, @IfMatch() expected: number | undefined) {
    return { id, ...body, expected };
  }

  @Post()
  @Creates()
  @ApiExtension('x-permission', 'notes:write')
  @ApiOperation({ summary: 'Write a note' })
  @ApiCreatedResponse({ type: NoteView, description: 'Written' })
  create(@Body() body: NoteBody) {
    return body;
  }

  @Post('clear')
  @HttpCode(204)
  @ApiExtension('x-permission', 'public')
  @ApiOperation({ summary: 'Forget all notes' })
  @ApiNoContentResponse()
  clearNotes() {}

  @Post('signed')
  @HttpCode(202)
  @RateClass('signed')
  @ApiExtension('x-permission', 'public')
  @ApiOperation({ summary: 'Take a note that is signed' })
  @ApiAcceptedResponse({ type: NoteView })
  take(@Body() body: NoteBody) {
    return body;
  }
}

@Module({ controllers: [NotesController] })
class NotesModule {}

describe('the document of an API', () => {
  let document: OpenAPIObject;
  const show = () => document.paths['/api/v1/notes/{id}']!.get!;
  const change = () => document.paths['/api/v1/notes/{id}']!.patch!;
  const create = () => document.paths['/api/v1/notes']!.post!;
  const take = () => document.paths['/api/v1/notes/signed']!.post!;
  const clear = () => document.paths['/api/v1/notes/clear']!.post!;

  beforeAll(async () => {
    const messages = { 'notes.not-found': 'There is no note …' };
    document = await describeHttpApp(NotesModule, {
      title: 'Notes',
      description: 'Write them down.',
      authentication: 'Ask for a key.',
      tags: { notes: 'Not to be forgotten' },
      messages,
    });
  });

  it('is OpenAPI 3.1, served from where it was loaded', () => {
    const { openapi, info, servers, tags } = document;
    expect({ openapi, info, servers, tags }).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Notes', description: 'Write them down.', license: { name: 'Apache-2.0' } },
      servers: [{ url: '/' }],
      tags: [{ name: 'notes', description: 'Not to be forgotten' }],
    });
    expect(document.components?.securitySchemes).toEqual({
      bearer: { type: 'http', scheme: 'bearer', description: 'Ask for a key.' },
    });
    expect(document.components?.schemas?.['NoteBody']).toMatchObject({
      properties: { due: { type: ['string', 'null'], format: 'date' } },
    });
  });

  it('names operations after what they do', () => {
    const ids = [show(), change(), create(), clear()].map(({ operationId }) => operationId);
    expect(ids).toEqual(['showNote', 'changeNote', 'createNote', 'clearNotes']);
  });

  it('says who may call', () => {
    expect(show()).toMatchObject({
      description: 'As it is now.\n\nRequires the permission `notes:read`.',
      security: [{ bearer: [] }],
      'x-permission': 'notes:read',
    });
    expect(change().description).toBe(
      'For people who have signed in, not for API keys.\n\nOnly in `AUTH_MODE=local`.',
    );
    expect(clear()).toMatchObject({ description: 'For everybody.', security: [] });
  });

  it('answers problems: its own, its class’s, and those of its kind', () => {
    const codesOf = ({ responses }: { responses: object }) =>
      Object.fromEntries(
        Object.entries(responses)
          .filter(([status]) => Number(status) >= 400)
          .map(([status, { description }]) => [status, description]),
      );
    expect(codesOf(change())).toEqual({
      400: '`http.request-invalid`, `http.json-invalid`',
      404: '`notes.gone`, `notes.not-found`',
      409: '`notes.locked`',
      412: '`http.version-mismatch`',
      413: '`http.body-too-large`',
      414: '`http.path-too-long`',
      415: '`http.encoding-unsupported`, `http.media-type-unsupported`',
      429: '`http.rate-limited`',
      500: '`internal`',
      503: '`http.answer-overdue`',
    });
    expect(codesOf(clear())).toEqual({
      400: '`http.request-invalid`',
      404: '`notes.not-found`',
      429: '`http.rate-limited`',
      500: '`internal`',
      503: '`http.answer-overdue`',
    });
    const extensions = Object.keys(change()).filter((name) => name.startsWith('x-'));
    expect(extensions).toEqual(['x-auth-mode', 'x-permission']);
  });

  it('keeps one example of each code', () => {
    expect(show().responses['404']).toMatchObject({
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          examples: { 'notes.not-found': { $ref: '#/components/examples/notes.not-found' } },
        },
      },
    });
    expect(document.components?.examples?.['notes.not-found']).toMatchObject({
      value: {
        type: expect.stringMatching(/notes\.not-found$/),
        title: 'Not found',
        status: 404,
        code: 'notes.not-found',
        detail: 'There is no note …',
      },
    });
  });

  it('tells of entity tags where there is a version', () => {
    expect(show().parameters).toEqual([
      expect.objectContaining({ name: 'id', schema: expect.objectContaining({ format: 'uuid' }) }),
      expect.objectContaining({ name: 'If-None-Match', in: 'header' }),
    ]);
    expect(Object.keys(show().responses).slice(0, 3)).toEqual(['200', '304', '400']);
    expect(show().responses['200']).toMatchObject({ headers: { ETag: {} } });
    expect(change().responses['200']).toMatchObject({ headers: { ETag: {} } });
    expect(change().responses).not.toHaveProperty('304');
    expect(create().responses['201']).not.toHaveProperty('headers.ETag');
  });

  it('tells of repeats where something is created', () => {
    expect(create().parameters).toEqual([expect.objectContaining({ name: 'Idempotency-Key', in: 'header' })]);
    expect(create().responses).toMatchObject({
      201: { headers: { 'Idempotency-Replayed': {} } },
      400: { description: expect.stringContaining('`http.idempotency-key-invalid`') },
      409: { description: '`http.idempotency-in-progress`, `http.idempotency-outcome-unknown`' },
      422: { description: '`http.idempotency-key-reused`' },
    });
    expect(clear().responses['204']).not.toHaveProperty('headers.Idempotency-Replayed');
  });

  it('tells of limits, but for those who prove themselves by a signature', () => {
    const headersOf = (operation: OperationObject, status: string) =>
      Object.keys(Object(operation.responses[status]).headers ?? {});
    expect(headersOf(clear(), '204')).toEqual(['RateLimit', 'RateLimit-Policy']);
    expect(headersOf(clear(), '429')).toEqual(['Retry-After', 'RateLimit', 'RateLimit-Policy']);
    expect(headersOf(clear(), '503')).toEqual(['Retry-After']);
    expect(headersOf(take(), '202')).toEqual([]);
    expect(Object.keys(take().responses)).toEqual(['202', '400', '404', '413', '415', '500', '503']);
    expect(take().responses['415']).toMatchObject({ description: '`http.encoding-unsupported`' });
  });

  it('has an example of what is sent and answered', () => {
    const body = { text: 'Call the bank', due: '2026-01-31' };
    expect(create().requestBody).toMatchObject({ content: { 'application/json': { example: body } } });
    expect(create().responses['201']).toMatchObject({
      description: 'Written',
      content: { 'application/json': { example: { ...body, version: 3 } } },
    });
    expect(clear().responses['204']).toMatchObject({ description: 'No Content' });
  });
});
