import { DomainError } from '@balance/kernel';

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
    super('Send the code of your authenticator app, or a recovery code, as `code` as well');
  }
}
