import { DomainError } from '@balance/kernel';

export class InvitationNotFound extends DomainError {
  readonly code = 'identity.invitation-not-found';
  override readonly status = 404;
  constructor(id: string) {
    super(`There is no invitation ${id}`, { id });
  }
}

export class InvitationOpen extends DomainError {
  readonly code = 'identity.invitation-open';
  override readonly status = 409;
  constructor() {
    super('This address has an invitation that can be accepted. Send it again, or revoke it first.');
  }
}

export class InvitationUsed extends DomainError {
  readonly code = 'identity.invitation-used';
  override readonly status = 409;
  constructor() {
    super('This invitation was accepted before');
  }
}

export class InvitationRevoked extends DomainError {
  readonly code = 'identity.invitation-revoked';
  override readonly status = 409;
  constructor() {
    super('This invitation was taken back. Ask for a new one.');
  }
}

export class InvitationExpired extends DomainError {
  readonly code = 'identity.invitation-expired';
  override readonly status = 409;
  constructor() {
    super('This invitation could be accepted for seven days. Ask for a new one.');
  }
}

export class InvitationNotYours extends DomainError {
  readonly code = 'identity.invitation-not-yours';
  override readonly status = 403;
  constructor() {
    super('This invitation is for another address than the one that you have proved to be yours');
  }
}
