import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { Clock } from '@balance/kernel';
import { type ApiKeyId } from '../../domain/api-key.js';
import { type Caller } from '../../domain/caller.js';
import { ApiKeyNotFound } from '../../domain/keys.errors.js';
import { apiKeyRevoked } from '../../domain/keys.events.js';
import { KeyRepository } from '../key.repository.js';
import { RememberedKeys } from '../remembered-keys.js';

/** Ends a key: in this process at once, in others within five seconds. Again does nothing. */
@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRepository,
    private readonly events: EventLog,
    private readonly remembered: RememberedKeys,
    private readonly clock: Clock,
  ) {}

  /** @throws {ApiKeyNotFound} `identity.api-key-not-found` */
  async execute({ tenantId, cause }: Pick<Caller, 'tenantId' | 'cause'>, id: ApiKeyId): Promise<void> {
    await this.database.forTenant(tenantId, async (tx) => {
      const key = await this.keys.lock(tx, id);
      if (!key) throw new ApiKeyNotFound(id);
      if (key.revokedAt) return;
      await this.keys.revoke(tx, key.id, this.clock.now());
      await this.events.append(tx, [
        { event: apiKeyRevoked, stream: `api-key:${key.id}`, payload: {}, cause },
      ]);
    });
    this.remembered.forget({ keyId: id });
  }
}
