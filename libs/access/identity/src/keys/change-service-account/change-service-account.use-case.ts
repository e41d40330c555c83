import { Injectable } from '@nestjs/common';
import { Database, isUniqueViolation, type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { Clock, expectVersion } from '@balance/kernel';
import { type Caller } from '../../domain/caller.js';
import { ServiceAccountExists, ServiceAccountNotFound } from '../../domain/keys.errors.js';
import { serviceAccountChanged } from '../../domain/keys.events.js';
import { type ServiceAccount, type ServiceAccountId } from '../../domain/service-account.js';
import { RememberedKeys } from '../remembered-keys.js';
import { ServiceAccountRepository } from '../service-account.repository.js';

export interface ServiceAccountChange {
  readonly name?: string;
  readonly isEnabled?: boolean;
}

/** Renames a service account, or ends what its keys may do: in this process at once, in others within five seconds. */
@Injectable()
export class ChangeServiceAccount {
  constructor(
    private readonly database: Database,
    private readonly accounts: ServiceAccountRepository,
    private readonly events: EventLog,
    private readonly remembered: RememberedKeys,
    private readonly clock: Clock,
  ) {}

  /**
   * @param expected the version that the caller has read, if they say
   * @throws {ServiceAccountNotFound} `identity.service-account-not-found`,
   *   {@link ServiceAccountExists} `identity.service-account-exists`, {@link VersionMismatch} `http.version-mismatch`
   */
  async execute(
    { tenantId, cause }: Caller,
    id: ServiceAccountId,
    change: ServiceAccountChange,
    expected?: number,
  ): Promise<ServiceAccount> {
    const account = await this.database.forTenant(tenantId, async (tx) => {
      const before = await this.accounts.lock(tx, id);
      if (!before) throw new ServiceAccountNotFound(id);
      expectVersion(before.version, expected);
      const changed = (['name', 'isEnabled'] as const).filter(
        (part) => change[part] !== undefined && change[part] !== before[part],
      );
      if (changed.length === 0) return before;
      const after = await this.save(tx, { ...before, ...change });
      await this.events.append(tx, [
        { event: serviceAccountChanged, stream: `service-account:${id}`, payload: { changed }, cause },
      ]);
      return after;
    });
    this.remembered.forget({ serviceAccountId: id });
    return account;
  }

  private async save(tx: Tx, account: ServiceAccount): Promise<ServiceAccount> {
    try {
      return await this.accounts.save(tx, account, this.clock.now());
    } catch (fault) {
      if (isUniqueViolation(fault)) throw new ServiceAccountExists(account.name);
      throw fault;
    }
  }
}
