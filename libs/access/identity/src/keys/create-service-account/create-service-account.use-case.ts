import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { Ids } from '@balance/kernel';
import { type Caller } from '../../domain/caller.js';
import { ServiceAccountExists } from '../../domain/keys.errors.js';
import { serviceAccountCreated } from '../../domain/keys.events.js';
import { type ServiceAccount, type ServiceAccountId } from '../../domain/service-account.js';
import { ServiceAccountRepository } from '../service-account.repository.js';

/** Lets a program work for a tenant, once it is given a key. */
@Injectable()
export class CreateServiceAccount {
  constructor(
    private readonly database: Database,
    private readonly accounts: ServiceAccountRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /** @throws {ServiceAccountExists} `identity.service-account-exists` */
  execute({ tenantId, cause }: Caller, name: string): Promise<ServiceAccount> {
    const id: ServiceAccountId = this.ids.next<'service-account'>();
    return this.database.forTenant(tenantId, async (tx) => {
      const account = await this.accounts.insert(tx, { id, name, createdBy: cause.actor });
      if (!account) throw new ServiceAccountExists(name);
      await this.events.append(tx, [
        { event: serviceAccountCreated, stream: `service-account:${id}`, payload: { name }, cause },
      ]);
      return account;
    });
  }
}
