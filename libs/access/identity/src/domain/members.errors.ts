import { assertNever, DomainError } from '@balance/kernel';
import { type Verdict } from './membership-decisions.js';

export class MemberNotFound extends DomainError {
  readonly code = 'identity.member-not-found';
  override readonly status = 404;
  constructor(userId: string) {
    super(`There is no member ${userId}`, { userId });
  }
}

export class RoleOutOfReach extends DomainError {
  readonly code = 'identity.role-out-of-reach';
  override readonly status = 403;
  constructor() {
    super('Nobody gives a role above their own, nor changes or removes who has one. Ask an owner.');
  }
}

export class LastOwner extends DomainError {
  readonly code = 'identity.last-owner';
  override readonly status = 409;
  constructor() {
    super('This is the last owner. Make somebody else an owner first.');
  }
}

export class KeptByProvider extends DomainError {
  readonly code = 'identity.kept-by-provider';
  override readonly status = 409;
  constructor(source: string) {
    super(`Who is a member, and as what, is kept by ${source}. Change it there.`, { source });
  }
}

export class MemberExists extends DomainError {
  readonly code = 'identity.member-exists';
  override readonly status = 409;
  constructor(userId: string) {
    super('Somebody with this address is a member already', { userId });
  }
}

/** @throws {RoleOutOfReach}, {@link LastOwner}, {@link KeptByProvider} unless the verdict is `allowed` */
export function expectAllowed(verdict: Verdict, source: string): void {
  switch (verdict) {
    case 'allowed':
      return;
    case 'role-out-of-reach':
      throw new RoleOutOfReach();
    case 'last-owner':
      throw new LastOwner();
    case 'kept-by-provider':
      throw new KeptByProvider(source);
    default:
      assertNever(verdict);
  }
}
