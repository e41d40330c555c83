import { HttpException } from '@nestjs/common';
import { DomainError } from '@balance/kernel';

/** RFC 9457 problem details, with the stable code that programs switch on. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  readonly [fact: string]: unknown;
}

/** One faulty field of a request. */
export interface FieldError {
  /** JSON pointer (RFC 6901) into the body, or the parameter's name. */
  readonly pointer: string;
  readonly detail: string;
}

/** The pointer to a member of what `parent` points to. */
export const pointerTo = (parent: string, member: string): string =>
  `${parent}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`;

export class RequestInvalid extends DomainError {
  readonly code = 'http.request-invalid';
  override readonly status = 400;
  constructor(readonly errors: readonly FieldError[]) {
    super('The request has fields that are missing, unknown or wrong; `errors` names each', { errors });
  }
}

/** The problem that a thrown value amounts to; `undefined` when it is nobody's but ours. */
export function problemOf(fault: unknown): Problem | undefined {
  if (fault instanceof DomainError) return problem(fault.status, fault.code, fault.message, fault.details);
  if (fault instanceof HttpException) return problem(fault.getStatus(), codeOf(fault), fault.message);
  const { statusCode, code, message } = (fault ?? {}) as {
    statusCode?: unknown;
    code?: unknown;
    message?: unknown;
  };
  if (typeof statusCode !== 'number' || statusCode >= 500) return undefined;
  return problem(statusCode, fastifyCodes[String(code)] ?? `http.${statusCode}`, String(message));
}

/** Nest wraps what Fastify throws; the cause still has Fastify's code. */
function codeOf(fault: HttpException): string {
  const { code } = (fault.cause ?? {}) as { code?: unknown };
  return fastifyCodes[String(code)] ?? `http.${fault.getStatus()}`;
}

const fastifyCodes: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'http.body-too-large',
  FST_REQ_FILE_TOO_LARGE: 'http.body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'http.media-type-unsupported',
  FST_ERR_CTP_INVALID_JSON_BODY: 'http.json-invalid',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'http.json-invalid',
};

export function problem(
  status: number,
  code: string,
  detail: string,
  facts: Readonly<Record<string, unknown>> = {},
): Problem {
  return {
    ...facts,
    type: `urn:balance:problem:${code}`,
    title: titles[status] ?? 'Request failed',
    status,
    code,
    detail,
  };
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not authenticated',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Not processable',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Not available',
};
