import { describe, expect, it } from '@jest/globals';
import { jsonSchemaOf, withJsonSchemas } from './json-schema.js';

const ref = { $ref: '#/components/schemas/Tally' };

describe('a schema of OpenAPI 3.0 as JSON Schema', () => {
  it.each([
    ['a type', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    [
      'a choice',
      { type: 'string', enum: ['a'], nullable: true },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [
      'a reference',
      { nullable: true, description: 'x', allOf: [ref] },
      { description: 'x', anyOf: [ref, { type: 'null' }] },
    ],
    [
      'one of several',
      { nullable: true, oneOf: [ref, { type: 'string' }] },
      { anyOf: [{ oneOf: [ref, { type: 'string' }] }, { type: 'null' }] },
    ],
    ['what is not nullable', { type: 'string', nullable: false }, { type: 'string' }],
    ['a reference alone', ref, ref],
    [
      'what is inside',
      {
        type: 'array',
        items: { type: 'object', properties: { nullable: { type: 'number', nullable: true } } },
      },
      { type: 'array', items: { type: 'object', properties: { nullable: { type: ['number', 'null'] } } } },
    ],
  ])('says of %s in which way it may be null', (_, before, after) => {
    expect(jsonSchemaOf(before)).toEqual(after);
  });

  it('leaves examples as they are', () => {
    const document = {
      openapi: '3.1.0',
      info: { title: 'x', version: '1' },
      paths: {
        '/x': {
          post: {
            parameters: [{ name: 'a', in: 'query' as const, schema: { type: 'string', nullable: true } }],
            requestBody: { content: { 'application/json': { example: { schema: { nullable: true } } } } },
            responses: {},
          },
        },
      },
    };
    expect(withJsonSchemas(document).paths['/x']?.post).toEqual({
      parameters: [{ name: 'a', in: 'query', schema: { type: ['string', 'null'] } }],
      requestBody: { content: { 'application/json': { example: { schema: { nullable: true } } } } },
      responses: {},
    });
  });
});
