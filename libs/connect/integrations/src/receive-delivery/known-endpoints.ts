import { Injectable, Logger } from '@nestjs/common';
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

/** `unknown` is a disabled one too; `unavailable`: it could not be read now. */
export type EndpointLookup =
  | { readonly outcome: 'known'; readonly endpoint: KnownEndpoint }
  | { readonly outcome: 'unknown' | 'unavailable' };

interface Remembered {
  readonly lookup: Promise<EndpointLookup>;
  readonly until: number;
}

/** How long a change of an integration may go unnoticed in another process. */
const rememberedMs = 5_000;
const rememberedMost = 10_000;

/** Remembers integrations and their secrets for some seconds, so that a delivery reads nothing from the database. */
@Injectable()
export class KnownEndpoints {
  private readonly log = new Logger(KnownEndpoints.name);
  private readonly remembered = new Map<IntegrationId, Remembered>();

  constructor(
    private readonly database: Database,
    private readonly integrations: IntegrationRepository,
    private readonly secrets: SecretBox,
    private readonly clock: Clock,
  ) {}

  async find(id: IntegrationId): Promise<EndpointLookup> {
    const now = this.clock.now().getTime();
    const known = this.remembered.get(id);
    if (known && known.until > now) return known.lookup;
    // Deliveries that come while it is read share the one reading.
    const reading = { lookup: this.read(id), until: now + rememberedMs };
    this.remember(id, reading);
    const found = await reading.lookup;
    // Ids that anybody can make up are not worth remembering, and an outage is to end when it ends.
    if (found.outcome !== 'known' && this.remembered.get(id) === reading) this.forget(id);
    return found;
  }

  forget(id: IntegrationId): void {
    this.remembered.delete(id);
  }

  private async read(id: IntegrationId): Promise<EndpointLookup> {
    try {
      const row = await this.database.asSystem((tx) => this.integrations.endpoint(tx, id));
      if (!row) return { outcome: 'unknown' };
      const webhook = new Webhook(this.secrets.open(row.sealedSecret, secretContext(id)));
      const endpoint = { id, tenantId: row.tenantId, webhook, map: compileMapping(row.mapping) };
      return { outcome: 'known', endpoint };
    } catch (fault) {
      // For us to mend, and for the partner to repeat.
      this.log.error(`Integration ${id} could not be read: ${fault}`);
      return { outcome: 'unavailable' };
    }
  }

  private remember(id: IntegrationId, reading: Remembered): void {
    const [oldest] = this.remembered.keys();
    if (this.remembered.size >= rememberedMost && oldest !== undefined) this.remembered.delete(oldest);
    this.remembered.delete(id);
    this.remembered.set(id, reading);
  }
}
