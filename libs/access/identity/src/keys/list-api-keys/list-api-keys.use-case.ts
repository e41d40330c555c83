import { Injectable } from '@nestjs/common';
import { Database, type Page, type PageWish } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type ApiKey } from '../../domain/api-key.js';
import { ApiKeyNotFound } from '../../domain/keys.errors.js';
import { KeyRepository } from '../key.repository.js';

/** The API keys of a tenant, without what proves them. */
@Injectable()
export class ListApiKeys {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRepository,
  ) {}

  /**
   * Newest first.
   *
   * @throws {CursorInvalid} `paging.cursor-invalid`
   */
  execute(tenantId: TenantId, wish: PageWish<'id'> & { serviceAccountId?: string }): Promise<Page<ApiKey>> {
    return this.database.readForTenant(tenantId, (tx) => this.keys.page(tx, wish));
  }

  /**
   * @param name its id, or its prefix with or without `bal_`
   * @throws {ApiKeyNotFound} `identity.api-key-not-found`
   */
  async find(tenantId: TenantId, name: string): Promise<ApiKey> {
    const [key] = await this.database.readForTenant(tenantId, (tx) =>
      this.keys.named(tx, name.replace(/^bal_/, '')),
    );
    if (!key) throw new ApiKeyNotFound(name);
    return key;
  }
}
