import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { OpenStream } from './open-stream.use-case.js';
import { streamHeaders } from './stream-client.js';
import { streamExample, StreamQuery } from './stream-events.dto.js';

@ApiTags('events')
@Controller('events')
export class StreamEventsController {
  constructor(private readonly openStream: OpenStream) {}

  @Get('stream')
  @Requires('events:stream')
  @ApiOperation({
    summary: 'Listen to what happens',
    description:
      'Server-sent events, each with the same JSON as an item of `GET /events`, of the types that the caller may read. ' +
      'Goes on behind `Last-Event-ID` (or `after`), else begins now. Ends with an event `end` that says why, ' +
      'for instance when the access token has expired.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: '`id` of the last message that was received; goes before `after`',
    schema: { type: 'string', example: 'cGxhY2U6NzM0LjEy' },
  })
  @ApiOkResponse({
    description: 'Does not end by itself',
    content: { 'text/event-stream': { schema: { type: 'string' }, example: streamExample } },
  })
  @Problems({
    400: ['paging.cursor-invalid'],
    429: ['audit.too-many-streams'],
    503: ['audit.streams-unavailable'],
  })
  async stream(
    @CurrentCaller() caller: Caller,
    @Query() { type, subject, after }: StreamQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (request.method === 'HEAD') {
      await reply.headers(streamHeaders).send();
      return;
    }
    const wish = { ...(type && { types: type }), ...(subject !== undefined && { subject }) };
    const credentials = credentialsOf(request);
    const from = lastEventId(request) ?? after;
    await this.openStream.execute({ caller, credentials, wish, after: from, response: reply.raw }, () => {
      reply.hijack();
      return reply.getHeaders();
    });
  }
}

function credentialsOf({ headers: { authorization, 'balance-tenant': named } }: FastifyRequest) {
  return { authorization, chosenTenant: typeof named === 'string' ? named : undefined };
}

/** Browsers leave it out where they have none; others send nothing in it. */
function lastEventId({ headers }: FastifyRequest): string | undefined {
  const sent = headers['last-event-id'];
  return typeof sent === 'string' && sent !== '' ? sent : undefined;
}
