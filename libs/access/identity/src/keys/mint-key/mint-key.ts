import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Clock, Ids } from '@balance/kernel';
import { type ApiKey, type ApiKeyId, scopesBeyond } from '../../domain/api-key.js';
import { mintKey } from '../../domain/api-key-secret.js';
import { ApiKeyNotFound, ScopeExceedsOwn } from '../../domain/keys.errors.js';
import { apiKeyCreated, apiKeyRotated } from '../../domain/keys.events.js';
import { type Giver, PresentPermissions } from '../../members/present-permissions.js';
import { KeyRepository } from '../key.repository.js';

export type KeyDraft = Pick<ApiKey, 'serviceAccountId' | 'name' | 'scopes' | 'expiresAt'>;

export interface MintedKey {
  readonly key: ApiKey;
  /** Cannot be had again. */
  readonly text: string;
}

/** A key that goes when a new one comes. */
export interface Predecessor {
  readonly id: ApiKeyId;
  readonly endsAt: Date;
}

/** Makes a key in the transaction of whoever has decided that there may be one. */
@Injectable()
export class MintKey {
  constructor(
    private readonly keys: KeyRepository,
    private readonly permissions: PresentPermissions,
    private readonly events: EventLog,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * Nobody gives a key, or takes over by replacing one, what they may not do themselves.
   *
   * @throws {ScopeExceedsOwn} `identity.scope-exceeds-own`, {@link PermissionMissing} `identity.permission-missing`
   */
  async execute(tx: Tx, draft: KeyDraft, giver: Giver, old?: Predecessor): Promise<MintedKey> {
    const { cause } = giver;
    const beyond = scopesBeyond(draft.scopes, await this.permissions.expect(tx, giver, 'keys:write'));
    if (beyond.length > 0) throw new ScopeExceedsOwn(beyond);
    const { text, prefix, secretHash } = mintKey();
    const id: ApiKeyId = this.ids.next<'api-key'>();
    const createdAt = this.clock.now();
    await this.keys.insert(tx, { ...draft, id, prefix, secretHash, createdAt, createdBy: cause.actor });
    const payload = {
      serviceAccountId: draft.serviceAccountId,
      scopes: [...draft.scopes],
      expiresAt: draft.expiresAt?.toISOString() ?? null,
    };
    await this.events.append(tx, [{ event: apiKeyCreated, stream: `api-key:${id}`, payload, cause }]);
    if (old) await this.end(tx, old, id, cause);
    const key = await this.keys.find(tx, id);
    if (!key) throw new ApiKeyNotFound(id);
    return { key, text };
  }

  private async end(tx: Tx, old: Predecessor, replacedBy: ApiKeyId, cause: Cause): Promise<void> {
    await this.keys.replace(tx, old.id, { replacedBy, expiresAt: old.endsAt });
    const payload = { replacedBy, expiresAt: old.endsAt.toISOString() };
    await this.events.append(tx, [{ event: apiKeyRotated, stream: `api-key:${old.id}`, payload, cause }]);
  }
}
