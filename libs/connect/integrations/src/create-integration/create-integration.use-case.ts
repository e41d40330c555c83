import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids, type TenantId } from '@balance/kernel';
import { SecretBox } from '@balance/secrets';
import { type Integration, type IntegrationId, secretContext } from '../domain/integration.js';
import { integrationCreated } from '../domain/integration.events.js';
import { MappingInvalid, SecretInvalid } from '../domain/integrations.errors.js';
import { checkMapping } from '../domain/mapping/check-mapping.js';
import { isSigningSecret, mintSigningSecret } from '../domain/signing-secret.js';
import { IntegrationRepository } from '../integration.repository.js';

export interface IntegrationDraft {
  readonly name: string;
  readonly accountCode: string;
  /** Unchecked. */
  readonly mapping: Readonly<Record<string, unknown>>;
  /** The partner's own signing secret, if it has one. */
  readonly secret?: string;
}

/** Lets a partner deliver records. */
@Injectable()
export class CreateIntegration {
  constructor(
    private readonly database: Database,
    private readonly integrations: IntegrationRepository,
    private readonly events: EventLog,
    private readonly secrets: SecretBox,
    private readonly ids: Ids,
  ) {}

  /**
   * @returns the integration and its signing secret, which cannot be had again
   * @throws {MappingInvalid} `integrations.mapping-invalid`, {@link SecretInvalid} `integrations.secret-invalid`
   */
  async execute(
    tenantId: TenantId,
    { name, accountCode, mapping, secret = mintSigningSecret() }: IntegrationDraft,
    cause: Cause,
  ): Promise<Integration & { readonly secret: string }> {
    const checked = checkMapping(mapping);
    if (checked.outcome === 'invalid') throw new MappingInvalid(checked.faults);
    if (!isSigningSecret(secret)) throw new SecretInvalid();
    const id: IntegrationId = this.ids.next<'integration'>();
    const sealed = this.secrets.seal(secret, secretContext(id));
    const integration = await this.database.forTenant(tenantId, async (tx) => {
      const draft = { id, name, accountCode, mapping: checked.mapping };
      const created = await this.integrations.insert(tx, draft, sealed);
      await this.events.append(tx, [
        { event: integrationCreated, stream: `integration:${id}`, payload: { name }, cause },
      ]);
      return created;
    });
    return { ...integration, secret };
  }
}
