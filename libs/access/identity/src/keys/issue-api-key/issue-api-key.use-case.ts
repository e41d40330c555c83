import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { Clock } from '@balance/kernel';
import { type Caller } from '../../domain/caller.js';
import { ExpiryPassed, ServiceAccountDisabled, ServiceAccountNotFound } from '../../domain/keys.errors.js';
import { type Permission } from '../../domain/permissions.js';
import { type ServiceAccountId } from '../../domain/service-account.js';
import { type MintedKey, MintKey } from '../mint-key/mint-key.js';
import { ServiceAccountRepository } from '../service-account.repository.js';

export interface KeyOrder {
  readonly serviceAccountId: ServiceAccountId;
  readonly name: string;
  readonly scopes: readonly Permission[];
  /** Never when left out. */
  readonly expiresAt?: Date;
}

/** Gives a service account an API key. */
@Injectable()
export class IssueApiKey {
  constructor(
    private readonly database: Database,
    private readonly accounts: ServiceAccountRepository,
    private readonly mintKey: MintKey,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the key and its text, which cannot be had again
   * @throws {ScopeExceedsOwn} `identity.scope-exceeds-own`, {@link ExpiryPassed} `identity.expiry-passed`,
   *   {@link ServiceAccountNotFound} `identity.service-account-not-found`,
   *   {@link ServiceAccountDisabled} `identity.service-account-disabled`
   */
  async execute(caller: Caller, { serviceAccountId, name, scopes, expiresAt }: KeyOrder): Promise<MintedKey> {
    if (expiresAt && expiresAt <= this.clock.now()) throw new ExpiryPassed();
    return this.database.forTenant(caller.tenantId, async (tx) => {
      const account = await this.accounts.find(tx, serviceAccountId);
      if (!account) throw new ServiceAccountNotFound(serviceAccountId);
      if (!account.isEnabled) throw new ServiceAccountDisabled(serviceAccountId);
      const draft = { serviceAccountId: account.id, name, scopes, expiresAt: expiresAt ?? null };
      return this.mintKey.execute(tx, draft, caller);
    });
  }
}
