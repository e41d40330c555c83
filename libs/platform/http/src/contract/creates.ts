import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const creates = Symbol('creates');
export const idempotentExtension = 'x-idempotent';

/** The POST creates something: it heeds `Idempotency-Key`, so that a repeat answers what the first one did. */
export const Creates = () =>
  applyDecorators(SetMetadata(creates, true), ApiExtension(idempotentExtension, true));
