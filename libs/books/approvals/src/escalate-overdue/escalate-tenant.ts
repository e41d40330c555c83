import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids, type TenantId } from '@balance/kernel';
import { ApprovalRepository } from '../approval.repository.js';
import { reviewEscalated } from '../domain/approvals.events.js';
import { approvalsAgent, byStream } from '../make-decision/announce-decision.js';

/** Most reviews that one transaction escalates. */
const setSize = 1_000;

/** Escalates the overdue reviews of one tenant, each once, in sets. */
@Injectable()
export class EscalateTenant {
  constructor(
    private readonly database: Database,
    private readonly approvals: ApprovalRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  async execute(tenantId: TenantId, now: Date): Promise<void> {
    const cause: Cause = {
      actor: 'system:escalation',
      correlationId: this.ids.next(),
      causationId: null,
    };
    let escalated: number;
    do {
      escalated = await this.database.forTenant(tenantId, async (tx) => {
        const recordIds = await this.approvals.escalate(tx, now, setSize);
        await this.events.append(
          tx,
          byStream(recordIds).map((named) => ({
            event: reviewEscalated,
            stream: named.stream,
            payload: { count: named.recordIds.length, recordIds: named.recordIds },
            sourceAgent: approvalsAgent,
            cause,
          })),
        );
        return recordIds.length;
      });
    } while (escalated === setSize);
  }
}
