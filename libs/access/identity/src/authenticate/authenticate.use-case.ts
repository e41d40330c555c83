import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { Clock, type Id } from '@balance/kernel';
import { isSecretOf, readKey } from '../domain/api-key-secret.js';
import { type Caller } from '../domain/caller.js';
import { NotAuthenticated } from '../domain/identity.errors.js';
import { IdentityRepository, type LiveKey } from '../identity.repository.js';

/** How long a key that was revoked may still be let in by a process that has just seen it. */
const rememberedMs = 5_000;
const rememberedMost = 10_000;

/** Tells who presents an API key. */
@Injectable()
export class Authenticate {
  private readonly remembered = new Map<string, { key: LiveKey; until: number }>();

  constructor(
    private readonly database: Database,
    private readonly identity: IdentityRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param authorization the header as it came
   * @param correlationId the request's id
   * @throws {NotAuthenticated} `identity.not-authenticated`
   */
  async execute(authorization: string | undefined, correlationId: Id<'correlation'>): Promise<Caller> {
    const presented = readKey(/^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? '');
    const key = presented && (await this.find(presented.prefix));
    if (!presented || !key || !isSecretOf(presented.secret, key.secretHash)) throw new NotAuthenticated();
    return {
      tenantId: key.tenantId,
      currency: key.currency,
      keyId: key.id,
      permissions: new Set(key.scopes),
      cause: { actor: `key:${key.id}`, correlationId, causationId: null },
    };
  }

  private async find(prefix: string): Promise<LiveKey | undefined> {
    const now = this.clock.now().getTime();
    const known = this.remembered.get(prefix);
    if (known && known.until > now) return known.key;
    const key = await this.database.asSystem((tx) => this.identity.liveKey(tx, prefix));
    this.remembered.delete(prefix);
    if (key) this.remember(prefix, key, now);
    return key;
  }

  private remember(prefix: string, key: LiveKey, now: number): void {
    const [oldest] = this.remembered.keys();
    if (this.remembered.size >= rememberedMost && oldest !== undefined) this.remembered.delete(oldest);
    this.remembered.set(prefix, { key, until: now + rememberedMs });
  }
}
