import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { Clock, type Currency, type TenantId } from '@balance/kernel';
import { type ApiKeyId } from '../domain/api-key.js';
import { isSecretOf, readKey } from '../domain/api-key-secret.js';
import { type Permission } from '../domain/permissions.js';
import { KeyRepository, type LiveKey } from '../keys/key.repository.js';
import { NoteKeyUse } from '../keys/note-key-use/note-key-use.js';
import { RememberedKeys } from '../keys/remembered-keys.js';

/** A key that has proved itself. */
export interface FoundKey {
  readonly id: ApiKeyId;
  readonly tenantId: TenantId;
  readonly currency: Currency;
  readonly permissions: ReadonlySet<Permission>;
}

/** Finds the key that a text is. */
@Injectable()
export class FindKey {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRepository,
    private readonly remembered: RememberedKeys,
    private readonly uses: NoteKeyUse,
    private readonly clock: Clock,
  ) {}

  /** @returns nothing for a text that is no key, and for a key that is not valid */
  async find(text: string): Promise<FoundKey | undefined> {
    const presented = readKey(text);
    if (!presented) return undefined;
    const now = this.clock.now();
    const { prefix, secret } = presented;
    const key = this.remembered.find(prefix, now) ?? (await this.load(prefix, now));
    if (!key || !isSecretOf(secret, key.secretHash)) return undefined;
    this.uses.note(key.id, now);
    return key;
  }

  private async load(prefix: string, now: Date): Promise<LiveKey | undefined> {
    const since = this.remembered.forgotten;
    const key = await this.database.asSystem((tx) => this.keys.live(tx, prefix, now));
    if (key) this.remembered.remember(prefix, key, now, since);
    return key;
  }
}
