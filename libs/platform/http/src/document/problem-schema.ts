import { type SchemaObject } from '@nestjs/swagger';

/** RFC 9457, as `problem()` makes them. */
export const problemSchemas: Record<string, SchemaObject> = {
  Problem: {
    type: 'object',
    description:
      'Problem details (RFC 9457). Programs switch on `code`; what else a problem tells is in further members.',
    required: ['type', 'title', 'status', 'code', 'detail', 'instance'],
    properties: {
      type: { type: 'string', format: 'uri-reference', example: '/api/problems/http.request-invalid' },
      title: { type: 'string', example: 'Bad request' },
      status: { type: 'integer', minimum: 400, maximum: 599, example: 400 },
      code: {
        type: 'string',
        pattern: '^[a-z]+(\\.[a-z][a-z0-9-]*)?$',
        description: 'Never changes once it is published',
        example: 'http.request-invalid',
      },
      detail: { type: 'string', description: 'For people', example: 'The request has fields that are wrong' },
      instance: {
        type: 'string',
        description: 'The id of the request, also in the log',
        example: '0f8fad5b-d9cb-469f-a165-70867728950e',
      },
      errors: { type: 'array', items: { $ref: '#/components/schemas/FieldError' } },
    },
    additionalProperties: true,
  },
  FieldError: {
    type: 'object',
    description: 'One faulty field of a request',
    required: ['pointer', 'detail'],
    properties: {
      pointer: {
        type: 'string',
        description: 'JSON pointer (RFC 6901) into the body, or the name of the parameter',
        example: '/name',
      },
      detail: { type: 'string', example: 'name must be a string' },
    },
  },
};
