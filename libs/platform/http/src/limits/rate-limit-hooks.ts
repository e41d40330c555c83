import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type RateClass, rateClassOf } from './rate-class.js';
import { type CountedRequest } from './rate-limit.guard.js';
import { type RateLimits } from './rate-limits.js';

/** Counts what never comes to the guard: sign-ins before their body is read, documents, and what was turned away. */
export function limitRequests(server: FastifyInstance, limits: RateLimits): void {
  server.decorateRequest('isCounted', false);
  server.addHook('onRequest', (request: CountedRequest, reply, done) => {
    const rateClass = rateClassOf(request);
    if (rateClass === 'signed' || request.url.startsWith('/health/')) {
      request.isCounted = true;
      return done();
    }
    const refusal = limits.refusalOf(request.ip);
    if (refusal) return done(refusal);
    const count = countAtOnce(request, rateClass);
    if (!count) return done();
    request.isCounted = true;
    count(limits, request.ip, reply).then(() => done(), done);
  });
  server.addHook('onResponse', (request: CountedRequest, { statusCode }, done) => {
    if (request.isCounted || (statusCode !== 401 && statusCode !== 403)) return done();
    const noted = request.owner ? limits.noteOwner(request.owner) : limits.noteFailure(request.ip);
    noted.then(() => done(), done);
  });
}

type Count = (limits: RateLimits, ip: string, reply: FastifyReply) => Promise<void>;

/** How to count a request for which it does not matter who makes it. */
function countAtOnce(request: FastifyRequest, rateClass: RateClass | undefined): Count | undefined {
  if (rateClass === 'sign-in') return (limits, ip, reply) => limits.ofSignIn(ip, reply);
  if (request.is404 || !request.url.startsWith('/api/v1/'))
    return (limits, ip, reply) => limits.ofAddress(ip, reply);
  return undefined;
}
