import { HttpException } from '@nestjs/common';
import { type DomainError } from '@balance/kernel';
import {
  BadRequest,
  BodyTooLarge,
  JsonInvalid,
  MediaTypeUnsupported,
  NotAcceptable,
  PathInvalid,
  PathTooLong,
  PathUnknown,
  Refused,
  Unavailable,
} from './http.errors.js';

/** What Nest or Fastify refuses, in our own terms; `undefined` when it is no refusal but a fault. */
export function refusalOf(fault: unknown): DomainError | undefined {
  // Nest wraps what Fastify throws; the cause still has Fastify's code.
  if (fault instanceof HttpException) return named(fault.cause, fault.getStatus(), fault.message);
  const { statusCode, message } = (fault ?? {}) as { statusCode?: unknown; message?: unknown };
  return typeof statusCode === 'number' && statusCode < 500
    ? named(fault, statusCode, String(message))
    : undefined;
}

function named(fault: unknown, status: number, reason: string): DomainError | undefined {
  const { code } = (fault ?? {}) as { code?: unknown };
  const refusal = byCode[String(code)] ?? byStatus[status];
  if (refusal) return refusal(reason);
  return status < 500 ? new Refused(status, reason) : undefined;
}

type Refusal = (reason: string) => DomainError;

const byCode: Readonly<Record<string, Refusal>> = {
  FST_ERR_BAD_URL: () => new PathInvalid(),
  FST_ERR_CTP_INVALID_JSON_BODY: () => new JsonInvalid(),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new JsonInvalid(),
};

const byStatus: Readonly<Record<number, Refusal>> = {
  400: (reason) => new BadRequest(reason),
  404: () => new PathUnknown(),
  406: (reason) => new NotAcceptable(reason),
  413: () => new BodyTooLarge(),
  414: () => new PathTooLong(),
  415: () => new MediaTypeUnsupported(),
  503: (reason) => new Unavailable(reason),
};
