import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type ApiKeyId } from '../domain/api-key.js';
import { type ServiceAccountId } from '../domain/service-account.js';
import { type LiveKey } from './key.repository.js';

/** How long a key that was revoked may still be let in by another process that has just seen it. */
const rememberedMs = 4_000;
const rememberedMost = 10_000;

/** Keys that this process has just let in. */
@Injectable()
export class RememberedKeys {
  private readonly keys = new LRUCache<string, { key: LiveKey; untilMs: number }>({ max: rememberedMost });
  /** Grows whenever something is forgotten. */
  forgotten = 0;

  find(prefix: string, now: Date): LiveKey | undefined {
    const known = this.keys.get(prefix);
    return known && known.untilMs > now.getTime() ? known.key : undefined;
  }

  /** @param since `forgotten` before the key was read: a key that was revoked while it was read must not come back */
  remember(prefix: string, key: LiveKey, now: Date, since: number): void {
    if (since !== this.forgotten) return;
    const untilMs = Math.min(now.getTime() + rememberedMs, key.expiresAt?.getTime() ?? Infinity);
    this.keys.set(prefix, { key, untilMs });
  }

  /** Forgets a key, or all of a service account. */
  forget(of: { readonly keyId: ApiKeyId } | { readonly serviceAccountId: ServiceAccountId }): void {
    this.forgotten += 1;
    for (const [prefix, { key }] of this.keys.entries()) {
      if ('keyId' in of ? key.id === of.keyId : key.serviceAccountId === of.serviceAccountId)
        this.keys.delete(prefix);
    }
  }
}
