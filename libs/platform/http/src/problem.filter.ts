import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { problem, problemOf } from './problem.js';

/**
 * Answers every fault with problem details; what is nobody's but ours is logged whole and told in general terms.
 * A fault that says `retryAfterSeconds` becomes the header `Retry-After`.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  catch(fault: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(fault, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(fault: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const known = problemOf(fault);
    if (!known)
      this.log.error(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault), request.url);
    const answer =
      known ?? problem(500, 'internal', 'Something went wrong on our side. The fault is in the log.');
    if (typeof answer.retryAfterSeconds === 'number')
      reply.header('retry-after', String(Math.ceil(answer.retryAfterSeconds)));
    void reply
      .code(answer.status)
      .header('content-type', 'application/problem+json')
      .send(JSON.stringify({ ...answer, instance: request.id }, bigintAsText));
  }
}

const bigintAsText = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;
