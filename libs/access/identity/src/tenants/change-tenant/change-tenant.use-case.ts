import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { expectVersion } from '@balance/kernel';
import { type Caller } from '../../domain/caller.js';
import { type OwnTenant } from '../../domain/tenant.js';
import { tenantChanged } from '../../domain/tenants.events.js';
import { TenantRepository } from '../tenant.repository.js';

/** Renames a tenant. */
@Injectable()
export class ChangeTenant {
  constructor(
    private readonly database: Database,
    private readonly tenants: TenantRepository,
    private readonly events: EventLog,
  ) {}

  /**
   * @param expected the version that the caller has read, if they say
   * @throws {VersionMismatch} `http.version-mismatch`
   */
  execute({ tenantId, cause }: Caller, name: string, expected?: number): Promise<OwnTenant> {
    return this.database.forTenant(tenantId, async (tx) => {
      const before = await this.tenants.lockOwn(tx);
      expectVersion(before.version, expected);
      if (before.name === name) return before;
      await this.tenants.rename(tx, name);
      await this.events.append(tx, [
        { event: tenantChanged, stream: `tenant:${tenantId}`, payload: { changed: ['name'] }, cause },
      ]);
      return this.tenants.own(tx);
    });
  }
}
