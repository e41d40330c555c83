import { DomainError } from '@balance/kernel';
import { refusalOf } from './framework-faults.js';
import { type FieldError } from './request-invalid.js';

/** RFC 9457 problem details, with the stable code that programs switch on. */
export interface Problem {
  /** Where this installation says what the code means, see `problem-pages.ts`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  readonly [fact: string]: unknown;
}

/** The problem that a thrown value amounts to; `undefined` when it is nobody's but ours. */
export function problemOf(fault: unknown): Problem | undefined {
  const known = fault instanceof DomainError ? fault : refusalOf(fault);
  return known && problem(known.status, known.code, known.message, known.details);
}

export function problem(
  status: number,
  code: string,
  detail: string,
  facts: Readonly<Record<string, unknown>> = {},
): Problem {
  return {
    ...facts,
    type: problemPage(code),
    title: titleOf(status),
    status,
    code,
    detail,
  };
}

/** What a fault is told as that is nobody's but ours. */
export const internalProblem = (): Problem =>
  problem(500, 'internal', 'Something went wrong on our side. The fault is in the log.');

/** Relative to the installation that answers (RFC 9457, section 3.1.1). */
export const problemPage = (code: string): string => `/api/problems/${code}`;

export const titleOf = (status: number): string => titles[status] ?? 'Request failed';

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not authenticated',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  408: 'Took too long to arrive',
  409: 'Conflict',
  412: 'Changed in the meantime',
  413: 'Too large',
  414: 'Address too long',
  415: 'Unsupported media type',
  422: 'Not processable',
  429: 'Too many requests',
  431: 'Headers too large',
  500: 'Internal error',
  503: 'Not available',
  507: 'No space left',
};
