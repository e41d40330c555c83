import { type HeaderObject, type OpenAPIObject } from '@nestjs/swagger';
import { rateClassExtension } from '../limits/rate-class.js';
import { isSuccess, mapOperations, type Operation, withHeaders } from './operations.js';

/** @see draft-ietf-httpapi-ratelimit-headers */
const limits: Record<string, HeaderObject> = {
  RateLimit: {
    description: 'What is left of the tightest limit: `r` requests, and `t` seconds until it begins anew',
    schema: { type: 'string', example: '"caller";r=2999;t=42' },
  },
  'RateLimit-Policy': {
    description: 'The limits that the request counts against: `q` requests in `w` seconds',
    schema: { type: 'string', example: '"caller";q=3000;w=60, "tenant";q=6000;w=60' },
  },
};
const retryAfter: HeaderObject = {
  description: 'Seconds to wait',
  schema: { type: 'integer', minimum: 1, example: 42 },
};

const refTo = (name: string) => ({ $ref: `#/components/headers/${name}` });
const limitRefs = Object.fromEntries(Object.keys(limits).map((name) => [name, refTo(name)]));

/** The headers by which clients keep within the limits. */
export function withLimits(document: OpenAPIObject): OpenAPIObject {
  const headers = { ...document.components?.headers, ...limits, 'Retry-After': retryAfter };
  return { ...mapOperations(document, withHeadersOf), components: { ...document.components, headers } };
}

function withHeadersOf(operation: Operation): Operation {
  const responses = withHeaders(operation.responses, { 'Retry-After': refTo('Retry-After') }, isLater);
  if (operation[rateClassExtension] === 'signed') return { ...operation, responses };
  return {
    ...operation,
    responses: withHeaders(responses, limitRefs, (status) => isSuccess(status) || status === 429),
  };
}

const isLater = (status: number): boolean => status === 429 || status === 503;
