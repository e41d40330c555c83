import { type HeaderObject, type ParameterObject } from '@nestjs/swagger';
import { idempotentExtension } from '../contract/creates.js';
import { isSuccess, type Operation, withHeaders } from './operations.js';

const key: ParameterObject = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Of your own choice, such as a UUID: a repeat within 24 hours is answered as the first one was',
  schema: { type: 'string', minLength: 1, maxLength: 255, example: '0f8fad5b-d9cb-469f-a165-70867728950e' },
};

const replayed: HeaderObject = {
  description: 'There when the request is a repeat, and this the answer to the first one',
  schema: { type: 'string', enum: ['true'], example: 'true' },
};

/** What `@Creates()` does: a repeat with the same key creates nothing. */
export function withRepeats(operation: Operation): Operation {
  if (!operation[idempotentExtension]) return operation;
  const { responses, parameters = [], ...rest } = operation;
  return {
    ...rest,
    parameters: [...parameters, key],
    responses: withHeaders(responses, { 'Idempotency-Replayed': replayed }, isSuccess),
  };
}
