import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  Optional,
} from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { type OwnedRequest } from '../contract/request-owner.js';
import { Idempotency } from './idempotency.js';

/** Has a route done once for each `Idempotency-Key`. */
@Injectable()
export class AnswersOnce implements NestInterceptor {
  /** @param idempotency not there in processes that only describe or test routes */
  constructor(@Optional() private readonly idempotency?: Idempotency) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!this.idempotency) return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<OwnedRequest>();
    const create = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: undefined });
    const reply = http.getResponse<FastifyReply>();
    return from(this.idempotency.once(request, reply, [request.body], create));
  }
}
