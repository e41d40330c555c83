import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { Clock, type Currency, type Id, type TenantId } from '@balance/kernel';
import { LRUCache } from 'lru-cache';
import { isSecretOf, readKey } from '../domain/api-key-secret.js';
import { type Permission } from '../domain/permissions.js';
import { KeyRepository, type LiveKey } from '../keys/key.repository.js';

/** How long a key that was revoked may still be let in by a process that has just seen it. */
const rememberedMs = 5_000;
const rememberedMost = 10_000;

/** A key that has proved itself. */
export interface FoundKey {
  readonly id: Id<'api-key'>;
  readonly tenantId: TenantId;
  readonly currency: Currency;
  readonly permissions: ReadonlySet<Permission>;
}

/** Finds the key that a text is. */
@Injectable()
export class FindKey {
  private readonly remembered = new LRUCache<string, { key: LiveKey; found: FoundKey; untilMs: number }>({
    max: rememberedMost,
  });

  constructor(
    private readonly database: Database,
    private readonly keys: KeyRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns nothing for a text that is no key, and for a key that is not valid */
  async find(text: string): Promise<FoundKey | undefined> {
    const presented = readKey(text);
    if (!presented) return undefined;
    const now = this.clock.now().getTime();
    const known = this.remembered.get(presented.prefix);
    const { key, found } = known && known.untilMs > now ? known : await this.load(presented.prefix, now);
    return key && isSecretOf(presented.secret, key.secretHash) ? found : undefined;
  }

  private async load(prefix: string, now: number): Promise<{ key?: LiveKey; found?: FoundKey }> {
    const key = await this.database.asSystem((tx) => this.keys.live(tx, prefix));
    if (!key) {
      this.remembered.delete(prefix);
      return {};
    }
    const { id, tenantId, currency } = key;
    const found = { id, tenantId, currency, permissions: new Set(key.scopes) };
    this.remembered.set(prefix, { key, found, untilMs: now + rememberedMs });
    return { key, found };
  }
}
