import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Tx } from '@balance/database';
import { defineEvent, EventLog } from '@balance/events';
import { type Cause } from '@balance/kernel';
import { ApprovalRepository } from '../approval.repository.js';
import { type ApprovalPolicy } from '../domain/approval-policy.js';

/** The tenant approves under other conditions from now on. Stream `approval-policy:current`. */
export const policyChanged = defineEvent(
  'APPROVAL_POLICY_CHANGED',
  z.strictObject({ autoApproveAt: z.number().min(0).max(1), reviewAboveMinor: z.string() }),
);

/** Shows and replaces a tenant's approval policy. */
@Injectable()
export class ChangePolicy {
  constructor(
    private readonly approvals: ApprovalRepository,
    private readonly events: EventLog,
  ) {}

  current(tx: Tx): Promise<ApprovalPolicy> {
    return this.approvals.policy(tx);
  }

  async execute(tx: Tx, policy: ApprovalPolicy, cause: Cause): Promise<void> {
    await this.approvals.savePolicy(tx, policy);
    const payload = {
      autoApproveAt: policy.autoApproveAt,
      reviewAboveMinor: policy.reviewAboveMinor.toString(),
    };
    await this.events.append(tx, [
      { event: policyChanged, stream: 'approval-policy:current', payload, cause },
    ]);
  }
}
