import { DomainError } from '@balance/kernel';

export class ClerkSettingsInvalid extends DomainError {
  readonly code = 'identity.clerk-settings-invalid';
  constructor(detail: string) {
    super(`Clerk cannot be asked who people are: ${detail}`);
  }
}

export class ClerkWebhooksOff extends DomainError {
  readonly code = 'identity.clerk-webhooks-off';
  override readonly status = 404;
  constructor() {
    super('This installation takes no messages of Clerk: CLERK_WEBHOOK_SECRET is not set');
  }
}

export class ClerkSignatureInvalid extends DomainError {
  readonly code = 'identity.clerk-signature-invalid';
  override readonly status = 401;
  constructor() {
    super(
      'The message is not signed with the secret of this endpoint, or was signed more than five minutes ago',
    );
  }
}

export class ClerkMessageUnreadable extends DomainError {
  readonly code = 'identity.clerk-message-unreadable';
  constructor(detail: string) {
    super(`The message is signed, but says something else than its type should: ${detail}`);
  }
}
