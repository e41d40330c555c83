import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { type FieldError, pointerTo, RequestInvalid } from './request-invalid.js';

/** Refuses unknown fields and points at each faulty one. */
export const validationPipe = () =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (faults) => new RequestInvalid(faults.flatMap((fault) => fieldErrors(fault, ''))),
  });

function fieldErrors(fault: ValidationError, parent: string): FieldError[] {
  const pointer = pointerTo(parent, fault.property);
  const own = Object.values(fault.constraints ?? {}).map((detail) => ({ pointer, detail }));
  return [...own, ...(fault.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}
