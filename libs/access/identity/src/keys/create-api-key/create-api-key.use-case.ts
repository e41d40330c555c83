import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { Ids, type TenantId } from '@balance/kernel';
import { mintKey } from '../../domain/api-key-secret.js';
import { type Permission, scopes as allScopes } from '../../domain/permissions.js';
import { KeyRepository } from '../key.repository.js';

/** Gives a tenant a new API key. */
@Injectable()
export class CreateApiKey {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRepository,
    private readonly ids: Ids,
  ) {}

  /** @returns the key's text, which cannot be had again */
  async execute(
    tenantId: TenantId,
    name: string,
    scopes: readonly Permission[] = allScopes,
  ): Promise<string> {
    const { text, prefix, secretHash } = mintKey();
    const id = this.ids.next<'api-key'>();
    await this.database.forTenant(tenantId, (tx) =>
      this.keys.insert(tx, { id, name, prefix, secretHash, scopes }),
    );
    return text;
  }
}
