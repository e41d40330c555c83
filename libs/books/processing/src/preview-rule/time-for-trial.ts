import { Inject, Injectable } from '@nestjs/common';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type Config, CONFIG } from '@balance/config';

/** Aborted when the caller has gone away before there was an answer. */
export const HungUp = createParamDecorator((_: unknown, context: ExecutionContext): AbortSignal => {
  const { raw } = context.switchToHttp().getResponse<FastifyReply>();
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
});

/** Ends trials in time for what they have found to be answered. */
@Injectable()
export class TimeForTrial {
  private readonly mostMs: number;

  constructor(@Inject(CONFIG) { REQUEST_TIMEOUT_MS }: Config) {
    this.mostMs = REQUEST_TIMEOUT_MS / 2;
  }

  /** @returns a signal that also heeds `hungUp` */
  within(hungUp: AbortSignal): AbortSignal {
    return AbortSignal.any([hungUp, AbortSignal.timeout(this.mostMs)]);
  }
}
