import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { Ids, type TenantId } from '@balance/kernel';
import { type Permission, permissions, scopes as allScopes } from '../../domain/permissions.js';
import { MintKey } from '../mint-key/mint-key.js';

/** Gives a tenant an API key that belongs to no service account: that of whoever runs this installation. */
@Injectable()
export class CreateApiKey {
  constructor(
    private readonly database: Database,
    private readonly mintKey: MintKey,
    private readonly ids: Ids,
  ) {}

  /** @returns the key's text, which cannot be had again */
  async execute(
    tenantId: TenantId,
    name: string,
    scopes: readonly Permission[] = allScopes,
  ): Promise<string> {
    const cause = {
      actor: 'system:command-line',
      correlationId: this.ids.next<'correlation'>(),
      causationId: null,
    };
    const operator = { person: null, permissions: new Set(permissions), cause };
    const draft = { serviceAccountId: null, name, scopes, expiresAt: null };
    const { text } = await this.database.forTenant(tenantId, (tx) =>
      this.mintKey.execute(tx, draft, operator),
    );
    return text;
  }
}
