import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type onRequestHookHandler,
} from 'fastify';
import { type RequestOwner } from '../contract/request-owner.js';
import { type RateClass, rateClassOf } from './rate-class.js';
import { type RateLimits } from './rate-limits.js';

/** A request, and what is known of how it counts. */
export type CountedRequest = FastifyRequest & {
  owner?: RequestOwner;
  isCounted?: boolean;
  isHeavy?: boolean;
};

/**
 * Counts what never comes to the guard: sign-ins before their body is read, documents, and what was turned away. Call it
 * before the routes are registered: what a route's class asks for is settled then, and not for each request.
 */
export function limitRequests(server: FastifyInstance, limits: RateLimits): void {
  server.decorateRequest('isCounted', false);
  server.decorateRequest('isHeavy', false);
  server.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api/v1/')) return;
    route.onRequest = [route.onRequest ?? [], hookOf(rateClassOf(route), limits)].flat();
  });
  server.addHook('onRequest', (request: CountedRequest, reply, done) => {
    if (request.url.startsWith('/api/v1/') && !request.is404) return done();
    const counted = request.url.startsWith('/health/') ? undefined : limits.ofAddress(request.ip, reply);
    settle(request, counted, done);
  });
  server.addHook('onResponse', (request: CountedRequest, { statusCode }, done) => {
    if (request.isCounted || (statusCode !== 401 && statusCode !== 403)) return done();
    const noted = request.owner ? limits.noteOwner(request.owner) : limits.noteFailure(request.ip);
    noted.then(() => done(), done);
  });
}

function hookOf(rateClass: RateClass | undefined, limits: RateLimits): onRequestHookHandler {
  if (rateClass === 'signed') return (request, _reply, done) => settle(request, undefined, done);
  const isHeavy = rateClass === 'heavy';
  const isSignIn = rateClass === 'sign-in';
  return (request: CountedRequest, reply: FastifyReply, done) => {
    const refusal = limits.refusalOf(request.ip);
    if (refusal) return done(refusal);
    if (isSignIn) return settle(request, limits.ofSignIn(request.ip, reply), done);
    if (isHeavy) request.isHeavy = true;
    done();
  };
}

/** The request needs no further counting, once it has been counted if it is. */
function settle(
  request: CountedRequest,
  counted: Promise<void> | undefined,
  done: (fault?: Error) => void,
): void {
  request.isCounted = true;
  if (counted) counted.then(() => done(), done);
  else done();
}
