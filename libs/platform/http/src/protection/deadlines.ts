import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { AddRouteConfig } from '../contract/route-config.js';
import { AnswerOverdue, RequestOverdue } from '../http.errors.js';

/** The route takes a large file: its request may take as long as `UPLOAD_TIMEOUT_MS` to arrive and be answered. */
export const Upload = () => AddRouteConfig({ isUpload: true });

/** Most requests have nothing to upload, and are not asked about their route. */
const isUpload = (request: FastifyRequest): boolean =>
  request.method !== 'GET' && 'isUpload' in request.routeOptions.config;

/** Requests without an answer, the oldest first: since all have the same time, they are overdue in this order. */
class Waiting {
  private readonly since = new Map<FastifyReply, number>();

  constructor(private readonly timeoutMs: number) {}

  add(reply: FastifyReply): void {
    this.since.set(reply, Date.now());
  }

  delete(reply: FastifyReply): void {
    this.since.delete(reply);
  }

  takeOverdue(): FastifyReply[] {
    const overdue: FastifyReply[] = [];
    const before = Date.now() - this.timeoutMs;
    for (const [reply, began] of this.since) {
      if (began > before) break;
      overdue.push(reply);
      this.since.delete(reply);
    }
    return overdue;
  }
}

/**
 * Answers requests that take longer than they may to arrive whole and to be answered. An answer that has begun, such as
 * a stream of events or a long download, takes as long as it takes.
 *
 * One timer looks after all of them: Fastify's own `handlerTimeout` breaks off streams, and has a timer and an
 * AbortController for each request.
 */
export function keepDeadlines(
  server: FastifyInstance,
  { requestMs, uploadMs }: { readonly requestMs: number; readonly uploadMs: number },
): void {
  const requests = new Waiting(requestMs);
  const uploads = new Waiting(uploadMs);
  server.addHook('onRequest', (request, reply, done) => {
    (isUpload(request) ? uploads : requests).add(reply);
    done();
  });
  // From here on there is an answer on its way; a second one would break into it.
  server.addHook('onSend', (_request, reply, _payload, done) => {
    requests.delete(reply);
    uploads.delete(reply);
    done();
  });
  const timer = setInterval(
    () => [...requests.takeOverdue(), ...uploads.takeOverdue()].forEach(answerOverdue),
    checkEveryMs(requestMs),
  );
  timer.unref();
  server.addHook('onClose', (_server, done) => {
    clearInterval(timer);
    done();
  });
}

/** How often to look for what is overdue: a limit is kept to within a quarter of it, and to within a second. */
export const checkEveryMs = (timeoutMs: number): number => Math.min(1_000, Math.ceil(timeoutMs / 4));

function answerOverdue(reply: FastifyReply): void {
  if (reply.sent || reply.raw.headersSent || reply.raw.destroyed) return;
  const fault = reply.request.raw.complete === false ? new RequestOverdue() : new AnswerOverdue();
  void reply.header('connection', 'close').send(fault);
}
