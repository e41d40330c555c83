import { Global, Module, type NestModule } from '@nestjs/common';
import { APP_GUARD, HttpAdapterHost } from '@nestjs/core';
import { type FastifyAdapter } from '@nestjs/platform-fastify';
import { SecretsModule } from '@balance/secrets';
import { CachedReads } from '../cached-reads/cached-reads.js';
import { IdempotencyKeys } from '../idempotency/idempotency-keys.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { IdempotencyRepository } from '../idempotency/idempotency.repository.js';
import { limitRequests } from '../limits/rate-limit-hooks.js';
import { RateLimitGuard } from '../limits/rate-limit.guard.js';
import { RateLimits } from '../limits/rate-limits.js';

/**
 * What holds for the requests of a whole API: limits, and repeats with an `Idempotency-Key`. List it behind the module
 * whose guard finds out who calls: guards act in the order of their modules.
 */
@Global()
@Module({
  imports: [SecretsModule],
  providers: [
    Idempotency,
    IdempotencyKeys,
    IdempotencyRepository,
    RateLimits,
    { provide: APP_GUARD, useClass: RateLimitGuard },
  ],
  exports: [Idempotency],
})
export class HttpContractModule implements NestModule {
  constructor(
    private readonly http: HttpAdapterHost<FastifyAdapter>,
    private readonly limits: RateLimits,
    private readonly idempotency: Idempotency,
  ) {}

  /** Nest calls this before any route is registered. */
  configure(): void {
    const server = this.http.httpAdapter.getInstance();
    CachedReads.of(server)?.countBy((owner, reply) => this.limits.ofOwner(owner, false, reply));
    limitRequests(server, this.limits);
    server.addHook('onSend', (request, reply, payload, done) => {
      if (!this.idempotency.isToSettle(request)) return done(null, payload);
      this.idempotency.settle(request, reply, payload).then(() => done(null, payload), done);
    });
  }
}
