import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { Clock, type TenantId } from '@balance/kernel';
import { type Person } from '../../domain/caller.js';
import { NotAuthenticated } from '../../domain/identity.errors.js';
import { sessionStream, type SessionTenant } from '../../domain/session.js';
import { tenantSwitched } from '../../domain/sessions.events.js';
import { TenantUnknown } from '../../domain/tenants.errors.js';
import { ownSession } from '../own-session.js';
import { SessionHolderRepository } from '../session-holder.repository.js';
import { SessionLog } from '../session-log.js';
import { SessionRepository } from '../session.repository.js';

/** Lets a session work for another tenant, which is told; the one that it leaves is none of that tenant's business. */
@Injectable()
export class MoveSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly holders: SessionHolderRepository,
    private readonly log: SessionLog,
    private readonly clock: Clock,
  ) {}

  async execute(tx: SystemTx, person: Person, tenantId: TenantId): Promise<SessionTenant> {
    const id = ownSession(person);
    const tenant = await this.holders.tenant(tx, person.userId, tenantId);
    if (!tenant) throw new TenantUnknown(tenantId);
    if (!(await this.sessions.setTenant(tx, id, tenantId, this.clock.now()))) throw new NotAuthenticated();
    await this.log.append(tx, tenantId, [
      { event: tenantSwitched, stream: sessionStream(id), payload: {}, cause: person.cause },
    ]);
    return tenant;
  }
}
