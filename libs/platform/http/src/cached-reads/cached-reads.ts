import { type FastifyInstance, type FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';
import { type OwnedRequest, type RequestOwner } from '../contract/request-owner.js';
import { isCachedRead } from './cached-read.js';

const most = 5_000;
/** On top of how long a guard remembers a caller. */
const keptMs = 1_000;

interface CachedAnswer {
  readonly owner: RequestOwner;
  readonly untilMs: number;
  /** Names and values in turns, as Node writes them. */
  readonly headers: readonly string[];
  readonly payload: string;
}

/** Counts a request for its owner, and throws when there are too many. */
type Count = (owner: RequestOwner, reply: FastifyReply) => Promise<void>;

const limitHeaders = ['ratelimit', 'ratelimit-policy'];
/** These belong to each request, not to the answer. */
const ofRequest = new Set(['x-request-id', ...limitHeaders]);

/**
 * Gives answers of {@link CachedRead} routes again: to the same credentials, for a second. It stands before all other
 * hooks and writes by itself, since what these do costs several times what is left to do here.
 */
export class CachedReads {
  private readonly answers = new LRUCache<string, CachedAnswer>({ max: most });
  private static readonly ofServers = new WeakMap<object, CachedReads>();
  private count: Count | undefined;

  /** Those that a server was made with. */
  static of(server: FastifyInstance): CachedReads | undefined {
    return CachedReads.ofServers.get(server);
  }

  constructor(server: FastifyInstance) {
    CachedReads.ofServers.set(server, this);
    server.addHook('onRequest', (request: OwnedRequest, reply, done) => {
      const answer = this.find(request);
      if (!answer || !this.count) return done();
      this.count(answer.owner, reply).then(
        () => give(answer, request, reply),
        // A request that is too many goes the long way, and is refused there.
        () => done(),
      );
    });
    server.addHook('onSend', (request: OwnedRequest, reply, payload, done) => {
      if (reply.statusCode === 200 && isRead(request)) this.keep(request, reply, payload);
      done(null, payload);
    });
  }

  /** Answers are given again only once it is known how to count them. */
  countBy(count: Count): void {
    this.count = count;
  }

  private find(request: OwnedRequest): CachedAnswer | undefined {
    if (!isRead(request)) return undefined;
    const answer = this.answers.get(nameOf(request));
    return answer && answer.untilMs > Date.now() ? answer : undefined;
  }

  private keep(request: OwnedRequest, reply: FastifyReply, payload: unknown): void {
    if (!request.owner || typeof payload !== 'string') return;
    const headers = Object.entries({ ...reply.getHeaders(), 'content-length': Buffer.byteLength(payload) })
      .filter(([name]) => !ofRequest.has(name))
      .flatMap(([name, value]) => [name, String(value)]);
    const untilMs = Date.now() + keptMs;
    this.answers.set(nameOf(request), { owner: request.owner, untilMs, headers, payload });
  }
}

function give({ headers, payload }: CachedAnswer, request: OwnedRequest, reply: FastifyReply): void {
  const all = [...headers, 'x-request-id', request.id];
  for (const name of limitHeaders) all.push(name, String(reply.getHeader(name)));
  reply.hijack();
  reply.raw.writeHead(200, all);
  reply.raw.end(payload);
}

const isRead = (request: OwnedRequest): boolean =>
  request.method === 'GET' && isCachedRead(request.routeOptions);

/** Whatever says who calls, and what for. */
const nameOf = ({ url, headers }: OwnedRequest): string =>
  `${headers.authorization}\n${String(headers['balance-tenant'])}\n${url}`;
