import { type FastifyRequest } from 'fastify';
import { type DomainError } from '@balance/kernel';
import { EncodingUnsupported, HeaderRepeated, HeadersTooLarge } from '../http.errors.js';

const mostHeaders = 100;

/** Headers of which one program could believe the first and another the last; each has a bit of its own. */
const single = new Map(
  ['authorization', 'content-encoding', 'content-type', 'host', 'idempotency-key', 'if-match'].map(
    (name, n) => [name, 1 << n],
  ),
);
const lengths = new Set([...single.keys()].map(({ length }) => length));

/** What is wrong with the headers of a request; asked of every request, so it reads each of them once. */
export function faultOfHeaders({ raw: { rawHeaders }, headers }: FastifyRequest): DomainError | undefined {
  if (rawHeaders.length > 2 * mostHeaders) return new HeadersTooLarge();
  let seen = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (!lengths.has(name.length)) continue;
    const bit = single.get(name.toLowerCase()) ?? 0;
    if ((seen & bit) !== 0) return new HeaderRepeated(name.toLowerCase());
    seen |= bit;
  }
  const encoding = headers['content-encoding'];
  return encoding === undefined || encoding === 'identity' ? undefined : new EncodingUnsupported();
}
