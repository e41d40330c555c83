import { HttpException } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { type FastifyRequest } from 'fastify';
import { type FieldError, RequestInvalid } from './request-invalid.js';

const said = /^Validation failed \(uuid/;

/** Nest's pipe for ids says that one is malformed and not which: the request still has it. */
export function asMalformedIds(fault: unknown, { params, query }: FastifyRequest): unknown {
  if (!(fault instanceof HttpException) || !said.test(fault.message)) return fault;
  const places = [...malformedIn(params), ...malformedIn(query)];
  return places.length > 0 ? new RequestInvalid(places) : fault;
}

const malformedIn = (part: unknown): FieldError[] =>
  Object.entries(part ?? {})
    .filter(([, value]) => !isUUID(value, 'all'))
    .map(([pointer]) => ({ pointer, detail: 'is no UUID' }));
