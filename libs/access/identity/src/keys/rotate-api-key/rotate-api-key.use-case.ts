import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { assertNever, Clock } from '@balance/kernel';
import { type ApiKeyId, decideRotation } from '../../domain/api-key.js';
import { type Caller } from '../../domain/caller.js';
import { ApiKeyNotActive, ApiKeyNotFound, ApiKeyReplaced } from '../../domain/keys.errors.js';
import { type Giver } from '../../members/present-permissions.js';
import { KeyRepository } from '../key.repository.js';
import { type MintedKey, MintKey } from '../mint-key/mint-key.js';
import { RememberedKeys } from '../remembered-keys.js';

/** Replaces a key by one that may do the same; both are good for a while, so that nothing stops meanwhile. */
@Injectable()
export class RotateApiKey {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRepository,
    private readonly mintKey: MintKey,
    private readonly remembered: RememberedKeys,
    private readonly clock: Clock,
  ) {}

  /**
   * @param overlapMs how long the old key goes on
   * @returns the new key and its text, which cannot be had again
   * @throws {ApiKeyNotFound} `identity.api-key-not-found`, {@link ScopeExceedsOwn} `identity.scope-exceeds-own`,
   *   {@link ApiKeyNotActive} `identity.api-key-not-active`, {@link ApiKeyReplaced} `identity.api-key-replaced`
   */
  async execute(
    caller: Giver & Pick<Caller, 'tenantId'>,
    id: ApiKeyId,
    overlapMs: number,
  ): Promise<MintedKey> {
    const rotated = await this.database.forTenant(caller.tenantId, async (tx) => {
      const old = await this.keys.lock(tx, id);
      if (!old) throw new ApiKeyNotFound(id);
      const { endsAt, successorExpiresAt } = expectRotation(decideRotation(old, overlapMs, this.clock.now()));
      const { serviceAccountId, name, scopes } = old;
      const draft = { serviceAccountId, name, scopes, expiresAt: successorExpiresAt };
      return this.mintKey.execute(tx, draft, caller, { id: old.id, endsAt });
    });
    this.remembered.forget({ keyId: id });
    return rotated;
  }
}

function expectRotation(rotation: ReturnType<typeof decideRotation>) {
  switch (rotation.outcome) {
    case 'rotate':
      return rotation;
    case 'not-active':
      throw new ApiKeyNotActive(rotation.state);
    case 'rotated-before':
      throw new ApiKeyReplaced(rotation.replacedBy);
    default:
      return assertNever(rotation);
  }
}
