import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type CountedRequest } from './rate-limit-hooks.js';
import { RateLimits } from './rate-limits.js';

/** Counts a request for whoever makes it. It comes after the guard that finds out who that is. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(private readonly limits: RateLimits) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<CountedRequest>();
    if (request.isCounted) return true;
    request.isCounted = true;
    const reply = http.getResponse<FastifyReply>();
    if (request.owner) await this.limits.ofOwner(request.owner, request.isHeavy === true, reply);
    else await this.limits.ofAddress(request.ip, reply);
    return true;
  }
}
