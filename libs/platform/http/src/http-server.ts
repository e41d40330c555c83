import compress from '@fastify/compress';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import { type Config, listOf } from '@balance/config';
import { AllowedMethods } from './allowed-methods.js';
import { CachedReads } from './cached-reads/cached-reads.js';
import { allowLargeBodies } from './contract/large-body.js';
import { ProblemFilter } from './problem.filter.js';
import { answerClientError } from './protection/client-error.js';
import { letGoOnClose } from './protection/closing.js';
import { checkEveryMs, keepDeadlines } from './protection/deadlines.js';
import { faultOfHeaders } from './protection/header-checks.js';
import { readJsonBodies } from './protection/json-body.js';
import { standingHeaders } from './protection/standing-headers.js';
import { refuseUnkeepable } from './unkeepable.js';

const bodyLimit = 1_048_576;
const mostHeaderBytes = 16_384;
const mostHeadersMs = 10_000;

/**
 * Nest sets an error handler of its own after the routes, and where a module has awaited a plugin that is too late for
 * them: what fails before a route would not be answered with a problem. So the server has one before.
 */
class EarlyErrorsAdapter extends FastifyAdapter {
  override setErrorHandler() {
    return this.getInstance();
  }
}

/** Fastify with what holds for all requests, whichever route they are for. */
export async function createServer(
  config: Config,
): Promise<{ readonly adapter: FastifyAdapter; readonly problems: ProblemFilter }> {
  const methods = new AllowedMethods();
  const problems = new ProblemFilter(methods);
  const greet = await standingHeaders(config);
  const adapter = new EarlyErrorsAdapter({
    ...limitsOf(config),
    genReqId: () => randomUUID(),
    clientErrorHandler: answerClientError,
    // What has no readable address comes to no hook.
    frameworkErrors: (fault: unknown, request: FastifyRequest, reply: FastifyReply) => {
      greet(request, reply);
      problems.answer(fault, request, reply);
    },
  });
  const server = adapter.getInstance();
  methods.follow(server);
  new CachedReads(server);
  letGoOnClose(server);
  server.setErrorHandler((fault: unknown, request: FastifyRequest, reply: FastifyReply) =>
    problems.answer(fault, request, reply),
  );
  server.addHook('onRequest', (request, reply, done) => {
    greet(request, reply);
    done(faultOfHeaders(request));
  });
  keepDeadlines(server, { requestMs: config.REQUEST_TIMEOUT_MS, uploadMs: config.UPLOAD_TIMEOUT_MS });
  server.addHook('preValidation', refuseUnkeepable);
  readJsonBodies(adapter, bodyLimit);
  allowLargeBodies(server);
  await server.register(compress, compression);
  return { adapter, problems };
}

/**
 * Node itself breaks off headers that come too slowly, and whatever takes longer than an upload may; the routes'
 * shorter limits are kept by {@link keepDeadlines}.
 */
const limitsOf = ({ REQUEST_TIMEOUT_MS, UPLOAD_TIMEOUT_MS, TRUST_PROXY }: Config) => ({
  bodyLimit,
  trustProxy: TRUST_PROXY === '' ? false : listOf(TRUST_PROXY),
  requestTimeout: Math.max(REQUEST_TIMEOUT_MS, UPLOAD_TIMEOUT_MS),
  // Nothing moves on the connection: not while an answer may still be made, and not for long after that.
  connectionTimeout: 2 * REQUEST_TIMEOUT_MS,
  http: {
    maxHeaderSize: mostHeaderBytes,
    headersTimeout: Math.min(REQUEST_TIMEOUT_MS, mostHeadersMs),
    connectionsCheckingInterval: checkEveryMs(REQUEST_TIMEOUT_MS),
  },
});

const compression = {
  encodings: ['br' as const, 'gzip' as const],
  threshold: 1_024,
  // Not files as they came, and not events: those would wait until the compressor has enough of them.
  customTypes: /^(?:text\/(?!event-stream)|application\/(?:[\w.+-]+\+)?(?:json|xml|javascript)\b)/,
  // A page of records is made anew each time: 4, the usual, takes twice as long and makes it no smaller.
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } },
  globalDecompression: false,
};
