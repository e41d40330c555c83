import { DomainError } from '@balance/kernel';

export class EmailInvalid extends DomainError {
  readonly code = 'identity.email-invalid';
  constructor(detail: string) {
    super('Mail cannot be sent to this address; `errors` says why', {
      errors: [{ pointer: '/email', detail }],
    });
  }
}

export class PasswordRefused extends DomainError {
  readonly code = 'identity.password-refused';
  constructor(detail: string) {
    super('This password cannot be taken; `errors` says why', { errors: [{ pointer: '/password', detail }] });
  }
}

export class PasswordWrong extends DomainError {
  readonly code = 'identity.password-wrong';
  constructor() {
    super('The current password is another one', {
      errors: [{ pointer: '/current', detail: 'is not the current password' }],
    });
  }
}

export class LinkInvalid extends DomainError {
  readonly code = 'identity.link-invalid';
  constructor() {
    super('This link was used before, is too old, or was replaced by a newer one. Ask for another mail.');
  }
}

export class SignInRefused extends DomainError {
  readonly code = 'identity.sign-in-refused';
  override readonly status = 401;
  constructor() {
    super('E-mail address and password do not fit, or the address was not verified yet');
  }
}

export class SecondFactorRequired extends DomainError {
  readonly code = 'identity.second-factor-required';
  override readonly status = 401;
  constructor() {
    super(
      'Send the code of your authenticator app, or a recovery code, as `code` as well. If you did: it is wrong, or was used before.',
    );
  }
}

export class CodeRefused extends DomainError {
  readonly code = 'identity.code-refused';
  constructor() {
    super('The code is wrong, or was used before. Wait for the next one of your authenticator app.', {
      errors: [{ pointer: '/code', detail: 'is not a code that can be used now' }],
    });
  }
}

export class SecondFactorOn extends DomainError {
  readonly code = 'identity.second-factor-on';
  override readonly status = 409;
  constructor() {
    super('There is a second factor already. Remove it first, with one of its codes.');
  }
}

export class SecondFactorOff extends DomainError {
  readonly code = 'identity.second-factor-off';
  override readonly status = 409;
  constructor() {
    super(
      'There is no second factor that could be confirmed or removed. Begin with one: POST /me/second-factor',
    );
  }
}

export class TooManyAttempts extends DomainError {
  readonly code = 'identity.too-many-attempts';
  override readonly status = 429;
  constructor(retryAfterSeconds: number) {
    super(`Too many attempts have failed. Try again in ${retryAfterSeconds} s, or reset the password.`, {
      retryAfterSeconds,
    });
  }
}

export class Busy extends DomainError {
  readonly code = 'identity.busy';
  override readonly status = 503;
  constructor(retryAfterSeconds: number) {
    super('More people sign in at the moment than passwords can be checked. Try again in a few seconds.', {
      retryAfterSeconds,
    });
  }
}
