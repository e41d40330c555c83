import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Config, publicUrlOf } from '@balance/config';
import { apiPolicy, docsPolicy, securityHeaders } from './security-headers.js';

/** Gives an answer the headers that it has whatever it says. */
export type StandingHeaders = (request: FastifyRequest, reply: FastifyReply) => void;

/**
 * What the API answers is for its caller alone and may be another thing the next moment, so nothing between them keeps
 * it; a route that means otherwise says so. The request's id is ours and never the caller's: it becomes the correlation
 * id of events, and nobody else may choose what those are found under.
 */
export async function standingHeaders(config: Config): Promise<StandingHeaders> {
  const isSecure = publicUrlOf(config).startsWith('https:');
  const [api, docs] = await Promise.all([
    securityHeaders(apiPolicy, { isSecure }),
    securityHeaders(docsPolicy, { isSecure }),
  ]);
  const ofApi = { ...api, 'cache-control': 'no-store' };
  return (request, reply) => {
    void reply.headers(request.url.startsWith('/api/docs') ? docs : ofApi).header('x-request-id', request.id);
  };
}
