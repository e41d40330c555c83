import { applyDecorators, Get } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { Problems, RateClass } from '@balance/http';
import { Requires } from '@balance/identity';
import { type Format, formats } from '../render/formats.js';

const etag = {
  description: 'The same report gives the same bytes, and so the same tag',
  schema: { type: 'string' as const, example: '"4f0c2a1d9b7e6a53.pdf"' },
};

/** A route that answers a report in a form, and 304 to who has it already. */
export const Downloadable = (format: Format, summary: string, example?: string) =>
  applyDecorators(
    Get(`:id.${format}`),
    Requires('reports:read'),
    RateClass('heavy'),
    ApiOperation({ summary }),
    ApiHeader({
      name: 'If-None-Match',
      required: false,
      description: 'The entity tag that the reader has; the same one answers 304',
      schema: { type: 'string', example: '"4f0c2a1d9b7e6a53.pdf"' },
    }),
    ApiOkResponse({
      description: 'The file; the same bytes each time',
      headers: { ETag: etag },
      content: {
        [formats[format].split(';')[0]!]: {
          schema: { type: 'string', ...(example === undefined && { format: 'binary' }) },
          ...(example !== undefined && { example }),
        },
      },
    }),
    ApiResponse({ status: 304, description: 'Not changed since it was read', headers: { ETag: etag } }),
    Problems({ 404: ['reports.not-found'], 409: ['reports.not-ready', 'reports.too-large-to-wait'] }),
  );
