import { Injectable, Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { isConnectionLost } from '@balance/database';
import { type OwnedRequest } from '../contract/request-owner.js';
import { fingerprintOf } from './fingerprint.js';
import { type Answer, IdempotencyKeys } from './idempotency-keys.js';
import { IdempotencyKeyInvalid } from './idempotency.errors.js';
import { type KeyOfOwner } from './idempotency.repository.js';

/** A request that has its key and is being done, or how that has ended. */
interface Run {
  readonly id: KeyOfOwner;
  state: 'going-on' | 'done' | 'refused' | 'uncertain';
}

const keptHeaders = ['content-type', 'etag', 'location'] as const;

/** Lets a request with an `Idempotency-Key` be done once, and answers its repeats as the first was answered. */
@Injectable()
export class Idempotency {
  private readonly log = new Logger(Idempotency.name);
  private readonly runs = new WeakMap<FastifyRequest, Run>();

  constructor(private readonly keys: IdempotencyKeys) {}

  /**
   * Does `create`, unless the request is a repeat. `@Creates()` calls this; a controller that reads its body by itself
   * does so once it knows what was sent.
   *
   * @param content what was sent, as JSON values: whatever makes it another request when it differs
   * @returns what `create` returns, or what the first request was answered
   * @throws {IdempotencyKeyInvalid} `http.idempotency-key-invalid`, and what {@link IdempotencyKeys.claim} throws
   */
  async once<T>(
    request: OwnedRequest,
    reply: FastifyReply,
    content: readonly unknown[],
    create: () => Promise<T>,
  ): Promise<T> {
    const id = keyOf(request);
    if (!id) return create();
    const first = await this.keys.claim(id, fingerprintOf(request.method, request.url, content));
    if (first) return replay(first, reply) as T;
    const run: Run = { id, state: 'going-on' };
    this.runs.set(request, run);
    try {
      const created = await create();
      run.state = 'done';
      return created;
    } catch (fault) {
      // What was lost may have been the word that it is committed.
      run.state = isConnectionLost(fault) ? 'uncertain' : 'refused';
      throw fault;
    }
  }

  /**
   * Keeps what a request is answered, or frees its key, before the answer goes out. An answer that cannot be kept goes
   * out all the same, since what it says was done; a repeat is then told that the outcome is not known. So is one of a
   * request that was done and could not be answered.
   */
  async settle(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<void> {
    const run = this.runs.get(request);
    if (!run) return;
    this.runs.delete(request);
    try {
      const { statusCode: status } = reply;
      if (status >= 200 && status < 300)
        await this.keys.keep(run.id, { status, headers: headersOf(reply), body: textOf(payload) });
      else if (run.state === 'refused' || (run.state === 'done' && status < 500))
        await this.keys.release(run.id);
    } catch (fault) {
      this.log.error(fault instanceof Error ? fault.stack : String(fault), `Key of request ${request.id}`);
    }
  }

  /**
   * Whether an answer to a request has to be kept; asked of every answer. One that goes out while the request is still
   * being done says that it is overdue: it may yet succeed, so its key stays taken.
   */
  isToSettle(request: FastifyRequest): boolean {
    const run = this.runs.get(request);
    return run !== undefined && run.state !== 'going-on';
  }
}

/** @throws {IdempotencyKeyInvalid} `http.idempotency-key-invalid` */
function keyOf({ headers, owner }: OwnedRequest): KeyOfOwner | undefined {
  if (!owner) throw new Error('@Creates() is for routes that find out who calls them');
  const key = headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[!-~]{1,255}$/.test(key)) throw new IdempotencyKeyInvalid();
  return { owner: `${owner.tenantId ?? '-'}/${owner.principal}`, key };
}

/** What JSON.parse() makes of a text of JSON.stringify() becomes the same text again, byte for byte. */
function replay({ status, headers, body }: Answer, reply: FastifyReply): unknown {
  void reply.code(status).headers(headers).header('idempotency-replayed', 'true');
  if (body === null) return undefined;
  return headers['content-type']?.includes('json') ? JSON.parse(body) : body;
}

const headersOf = (reply: FastifyReply): Record<string, string> =>
  Object.fromEntries(
    keptHeaders.flatMap((name) => {
      const value = reply.getHeader(name);
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );

function textOf(payload: unknown): string | null {
  if (typeof payload === 'string') return payload;
  if (payload === undefined || payload === null) return null;
  throw new Error('Only JSON and text can be kept for repeats');
}
