import { DomainError } from '@balance/kernel';
import { type Fault } from './fault.js';

export class IntegrationNotFound extends DomainError {
  readonly code = 'integrations.not-found';
  override readonly status = 404;
  constructor(id: string) {
    super(`There is no integration ${id}`, { id });
  }
}

export class DeliveryNotFound extends DomainError {
  readonly code = 'integrations.delivery-not-found';
  override readonly status = 404;
  constructor(id: string) {
    super(`This integration has no delivery ${id}`, { id });
  }
}

export class MappingInvalid extends DomainError {
  readonly code = 'integrations.mapping-invalid';
  constructor(faults: readonly Fault[]) {
    super('The mapping cannot be used; `errors` names each fault', { errors: faults });
  }
}

export class SecretInvalid extends DomainError {
  readonly code = 'integrations.secret-invalid';
  constructor() {
    super('A signing secret is `whsec_` and 24 to 64 bytes in base64. Leave it out to be given one.');
  }
}

export class SignatureInvalid extends DomainError {
  readonly code = 'integrations.signature-invalid';
  override readonly status = 401;
  constructor() {
    super(
      'The headers webhook-id, webhook-timestamp and webhook-signature do not prove that the body comes from the partner. ' +
        'Sign `<id>.<timestamp>.<body>`, byte for byte as sent, with the integration’s secret (Standard Webhooks, v1).',
    );
  }
}

export class SignatureExpired extends DomainError {
  readonly code = 'integrations.signature-expired';
  override readonly status = 401;
  constructor(toleranceSeconds: number) {
    super(
      `webhook-timestamp is more than ${toleranceSeconds} seconds from our clock. Sign again with each attempt.`,
    );
  }
}

export class BodyNotJson extends DomainError {
  readonly code = 'integrations.body-not-json';
  override readonly status = 400;
  constructor(detail: string) {
    super(`The body is signed, and is no JSON that can be read: ${detail}`);
  }
}

export class Unmappable extends DomainError {
  readonly code = 'integrations.unmappable';
  constructor(deliveryId: string, faults: readonly Fault[]) {
    super(
      'The integration’s mapping does not fit the body; `errors` names each place. The delivery is kept as it came.',
      { deliveryId, errors: faults },
    );
  }
}

export class IntakeUnavailable extends DomainError {
  readonly code = 'integrations.unavailable';
  override readonly status = 503;
  constructor() {
    super('The delivery could not be stored now. Send it again, with the same webhook-id.');
  }
}
