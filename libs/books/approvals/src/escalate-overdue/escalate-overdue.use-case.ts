import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { Clock } from '@balance/kernel';
import { EscalateTenant } from './escalate-tenant.js';
import { OverdueRepository } from './overdue.repository.js';

/** Says of each review that is overdue that it is, once. */
@Injectable()
export class EscalateOverdue {
  constructor(
    private readonly database: Database,
    private readonly overdue: OverdueRepository,
    private readonly escalateTenant: EscalateTenant,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now();
    const tenants = await this.database.asSystem((tx) => this.overdue.tenants(tx, now));
    for (const tenantId of tenants) await this.escalateTenant.execute(tenantId, now);
  }
}
