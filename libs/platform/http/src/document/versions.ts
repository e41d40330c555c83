import { type HeaderObject, type ParameterObject } from '@nestjs/swagger';
import { versionedExtension } from '../contract/versioned.js';
import { isSuccess, type Operation, type Place, withHeaders } from './operations.js';

const etag: HeaderObject = {
  description: 'The version of what is answered, for `If-Match` and `If-None-Match`',
  schema: { type: 'string', example: '"3"' },
};

const ifNoneMatch: ParameterObject = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'The entity tag that the reader has; the same one answers 304',
  schema: { type: 'string', example: '"3"' },
};

/** What `@Versioned()` does: entity tags, and 304 for who has read this version. */
export function withVersions(operation: Operation, { method }: Place): Operation {
  if (!operation[versionedExtension]) return operation;
  const { responses, parameters = [], ...rest } = operation;
  const tagged = withHeaders(responses, { ETag: etag }, isSuccess);
  if (method !== 'get') return { ...rest, parameters, responses: tagged };
  const unchanged = { description: 'Not changed since it was read', headers: { ETag: etag } };
  return { ...rest, parameters: [...parameters, ifNoneMatch], responses: { ...tagged, 304: unchanged } };
}
