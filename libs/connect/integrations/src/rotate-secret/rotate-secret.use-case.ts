import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, type TenantId } from '@balance/kernel';
import { SecretBox } from '@balance/secrets';
import { type IntegrationId, secretContext } from '../domain/integration.js';
import { integrationChanged } from '../domain/integration.events.js';
import { IntegrationNotFound, SecretInvalid } from '../domain/integrations.errors.js';
import { isSigningSecret, mintSigningSecret } from '../domain/signing-secret.js';
import { IntegrationRepository } from '../integration.repository.js';
import { KnownEndpoints } from '../receive-delivery/known-endpoints.js';

/** Gives an integration another signing secret; the old one ends with it. */
@Injectable()
export class RotateSecret {
  constructor(
    private readonly database: Database,
    private readonly integrations: IntegrationRepository,
    private readonly events: EventLog,
    private readonly secrets: SecretBox,
    private readonly endpoints: KnownEndpoints,
  ) {}

  /**
   * @param secret the partner's own; a fresh one when left out
   * @returns the secret, which cannot be had again
   * @throws {IntegrationNotFound} `integrations.not-found`, {@link SecretInvalid} `integrations.secret-invalid`
   */
  async execute(
    tenantId: TenantId,
    id: IntegrationId,
    cause: Cause,
    secret = mintSigningSecret(),
  ): Promise<string> {
    if (!isSigningSecret(secret)) throw new SecretInvalid();
    const sealed = this.secrets.seal(secret, secretContext(id));
    await this.database.forTenant(tenantId, async (tx) => {
      if (!(await this.integrations.replaceSecret(tx, id, sealed))) throw new IntegrationNotFound(id);
      const payload = { changed: ['secret' as const] };
      await this.events.append(tx, [
        { event: integrationChanged, stream: `integration:${id}`, payload, cause },
      ]);
    });
    this.endpoints.forget(id);
    return secret;
  }
}
