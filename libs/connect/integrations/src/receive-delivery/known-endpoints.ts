import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Database } from '@balance/database';
import { Clock, type TenantId } from '@balance/kernel';
import { SecretBox } from '@balance/secrets';
import { type IntegrationId, secretContext } from '../domain/integration.js';
import { compileMapping, type PayloadMapper } from '../domain/mapping/map-payload.js';
import { IntegrationRepository } from '../integration.repository.js';

/** An integration that may deliver, ready to verify and map. */
export interface KnownEndpoint {
  readonly id: IntegrationId;
  readonly tenantId: TenantId;
  readonly webhook: Pick<Webhook, 'sign'>;
  readonly map: PayloadMapper;
}

interface Remembered {
  readonly endpoint: Promise<KnownEndpoint | undefined>;
  readonly until: number;
}

/** How long a change of an integration may go unnoticed in another process. */
const rememberedMs = 5_000;
const rememberedMost = 10_000;

/** Remembers integrations and their secrets for some seconds, so that a delivery reads nothing from the database. */
@Injectable()
export class KnownEndpoints {
  private readonly remembered = new Map<IntegrationId, Remembered>();

  constructor(
    private readonly database: Database,
    private readonly integrations: IntegrationRepository,
    private readonly secrets: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** @returns `undefined` for an integration that is unknown or disabled */
  async find(id: IntegrationId): Promise<KnownEndpoint | undefined> {
    const now = this.clock.now().getTime();
    const known = this.remembered.get(id);
    if (known && known.until > now) return known.endpoint;
    // Deliveries that come while it is read share the one reading.
    const reading = { endpoint: this.read(id), until: now + rememberedMs };
    this.remember(id, reading);
    try {
      const endpoint = await reading.endpoint;
      // Ids that anybody can make up are not worth remembering.
      if (!endpoint) this.forgetReading(id, reading);
      return endpoint;
    } catch (fault) {
      this.forgetReading(id, reading);
      throw fault;
    }
  }

  forget(id: IntegrationId): void {
    this.remembered.delete(id);
  }

  private async read(id: IntegrationId): Promise<KnownEndpoint | undefined> {
    const endpoint = await this.database.asSystem((tx) => this.integrations.endpoint(tx, id));
    if (!endpoint) return undefined;
    return {
      id,
      tenantId: endpoint.tenantId,
      webhook: new Webhook(this.secrets.open(endpoint.sealedSecret, secretContext(id))),
      map: compileMapping(endpoint.mapping),
    };
  }

  private remember(id: IntegrationId, reading: Remembered): void {
    const [oldest] = this.remembered.keys();
    if (this.remembered.size >= rememberedMost && oldest !== undefined) this.remembered.delete(oldest);
    this.remembered.delete(id);
    this.remembered.set(id, reading);
  }

  private forgetReading(id: IntegrationId, reading: Remembered): void {
    if (this.remembered.get(id) === reading) this.remembered.delete(id);
  }
}
