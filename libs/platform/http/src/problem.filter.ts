import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type AllowedMethods } from './allowed-methods.js';
import { MethodNotAllowed } from './http.errors.js';
import { asMalformedIds } from './malformed-ids.js';
import { internalProblem, type Problem, problemOf } from './problem.js';

/** Answers every fault with problem details; what is nobody's but ours is logged whole and told in general terms. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  constructor(private readonly methods?: AllowedMethods) {}

  catch(fault: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(fault, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(fault: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const known = problemOf(asMalformedIds(fault, request));
    if (!known)
      this.log.error(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault), request.url);
    if (reply.sent) return; // It was overdue, and has been answered with that.
    if (known?.code === 'http.not-found') return this.answerNoRoute(known, request, reply);
    send(known ?? internalProblem(), request, reply);
  }

  /** Nothing is there, or something that takes other methods. */
  private answerNoRoute(unknown: Problem, request: FastifyRequest, reply: FastifyReply): void {
    const allowed = this.methods?.of(request) ?? [];
    if (allowed.length > 0) void reply.header('allow', allowed.join(', '));
    if (allowed.length > 0 && request.method === 'OPTIONS') void reply.code(204).send();
    else if (allowed.length === 0 || allowed.includes(request.method)) send(unknown, request, reply);
    else send(problemOf(new MethodNotAllowed(allowed)) ?? unknown, request, reply);
  }
}

function send(answer: Problem, request: FastifyRequest, reply: FastifyReply): void {
  const { retryAfterSeconds } = answer;
  // What was to be answered, and failed before its first byte, may have said these of itself.
  for (const header of ['content-encoding', 'content-disposition', 'etag']) void reply.removeHeader(header);
  if (typeof retryAfterSeconds === 'number') void reply.header('retry-after', String(retryAfterSeconds));
  void reply
    .code(answer.status)
    .header('content-type', 'application/problem+json')
    .send(JSON.stringify({ ...answer, instance: request.id }, bigintAsText));
}

const bigintAsText = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;
