import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { FindMember, type ReachableMember, type UserId } from '@balance/identity';
import { type ReportId } from '../domain/report.js';

/** Whom a mail goes to. */
export type Recipient = ReachableMember;

/** Who is sent reports, and who was. */
@Injectable()
export class RecipientRepository {
  constructor(private readonly findMember: FindMember) {}

  /** Which of these are members of the tenant, and can be written to. */
  members(tx: Tx, userIds: readonly UserId[]): Promise<Recipient[]> {
    return this.findMember.reachable(tx, userIds);
  }

  /** Those of {@link members} whom the report was not mailed to yet. */
  async waiting(tx: Tx, reportId: ReportId, userIds: readonly UserId[]): Promise<Recipient[]> {
    const sent = await tx.query<{ userId: UserId }>`
      SELECT user_id AS "userId" FROM report_mails
      WHERE tenant_id = current_tenant() AND report_id = ${reportId}::uuid`;
    const done = new Set(sent.map(({ userId }) => userId));
    return this.members(
      tx,
      userIds.filter((userId) => !done.has(userId)),
    );
  }

  async markSent(tx: Tx, reportId: ReportId, userId: UserId): Promise<void> {
    await tx.execute`
      INSERT INTO report_mails (tenant_id, report_id, user_id, sent_at)
      VALUES (current_tenant(), ${reportId}::uuid, ${userId}::uuid, statement_timestamp()) ON CONFLICT DO NOTHING`;
  }
}
