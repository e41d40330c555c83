import { DomainError } from '@balance/kernel';

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
