import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { AnswersOnce } from '../idempotency/answers-once.interceptor.js';

export const idempotentExtension = 'x-idempotent';

/**
 * The POST creates something: it heeds `Idempotency-Key`, so that a repeat answers what the first one did. The route
 * must know its caller; the answer is JSON, text or nothing.
 *
 * @param from `upload`: the controller reads the body by itself, and calls `Idempotency.once()` when it has
 */
export const Creates = ({ from = 'body' }: { readonly from?: 'body' | 'upload' } = {}) =>
  applyDecorators(
    ApiExtension(idempotentExtension, true),
    ...(from === 'body' ? [UseInterceptors(AnswersOnce)] : []),
  );
