import { DomainError } from '@balance/kernel';

export class BadRequest extends DomainError {
  readonly code = 'http.bad-request';
  override readonly status = 400;
  constructor(reason: string) {
    super(`The request cannot be understood: ${reason}`);
  }
}

/** What the framework refuses with a status that nothing of ours answers with. */
export class Refused extends DomainError {
  readonly code = 'http.refused';
  constructor(
    override readonly status: number,
    reason: string,
  ) {
    super(`The request is refused: ${reason}`);
  }
}

export class PathInvalid extends DomainError {
  readonly code = 'http.path-invalid';
  override readonly status = 400;
  constructor() {
    super('The address has a % that two hexadecimal digits of UTF-8 do not follow');
  }
}

export class PathTooLong extends DomainError {
  readonly code = 'http.path-too-long';
  override readonly status = 414;
  constructor() {
    super('A part of the address is longer than any name or id here');
  }
}

export class PathUnknown extends DomainError {
  readonly code = 'http.not-found';
  override readonly status = 404;
  constructor() {
    super('There is nothing at this address; /api/docs says what there is');
  }
}

export class MethodNotAllowed extends DomainError {
  readonly code = 'http.method-not-allowed';
  override readonly status = 405;
  constructor(allowed: readonly string[]) {
    super(`What is at this address takes ${allowed.join(', ')} only`, { allowed });
  }
}

export class NotAcceptable extends DomainError {
  readonly code = 'http.not-acceptable';
  override readonly status = 406;
  constructor(reason: string) {
    super(`There is no answer of the kind that was asked for: ${reason}`);
  }
}

export class BodyTooLarge extends DomainError {
  readonly code = 'http.body-too-large';
  override readonly status = 413;
  constructor(limitBytes?: number) {
    super('The body is larger than this route takes', limitBytes === undefined ? {} : { limitBytes });
  }
}

export class MediaTypeUnsupported extends DomainError {
  readonly code = 'http.media-type-unsupported';
  override readonly status = 415;
  constructor() {
    super('The body is of a type that this route does not take; most take application/json');
  }
}

export class EncodingUnsupported extends DomainError {
  readonly code = 'http.encoding-unsupported';
  override readonly status = 415;
  constructor() {
    super('The body is compressed. Send it as it is, without Content-Encoding.');
  }
}

export class JsonInvalid extends DomainError {
  readonly code = 'http.json-invalid';
  override readonly status = 400;
  constructor() {
    super('The body is empty, is no JSON in UTF-8, or has a member `__proto__` or `constructor.prototype`');
  }
}

export class HeaderRepeated extends DomainError {
  readonly code = 'http.header-repeated';
  override readonly status = 400;
  constructor(header: string) {
    super(`The header ${header} is there twice. Which one counts would be a guess: send it once.`, {
      header,
    });
  }
}

export class HeadersTooLarge extends DomainError {
  readonly code = 'http.headers-too-large';
  override readonly status = 431;
  constructor() {
    super('The request has more headers than 100, or more than 16 KiB of them');
  }
}

/** What was sent is no HTTP request: the connection is closed. */
export class RequestMalformed extends DomainError {
  readonly code = 'http.malformed';
  override readonly status = 400;
  constructor() {
    super('This is no HTTP/1.1 request that can be read; the connection is closed');
  }
}

export class RequestOverdue extends DomainError {
  readonly code = 'http.request-overdue';
  override readonly status = 408;
  constructor() {
    super('The request did not arrive in time; the connection is closed. Send it again.');
  }
}

export class AnswerOverdue extends DomainError {
  readonly code = 'http.answer-overdue';
  override readonly status = 503;
  constructor() {
    super('The answer takes too long. What was asked for may still be done: look before you ask again.');
  }
}

export class Unavailable extends DomainError {
  readonly code = 'http.unavailable';
  override readonly status = 503;
  constructor(reason: string) {
    super(`The process cannot serve requests at the moment: ${reason}`);
  }
}
