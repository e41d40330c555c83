import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import type { RuleId } from '@balance/rules';
import {
  type NewProposal,
  type ProposalId,
  type ProposalStatus,
  type RuleProposal,
} from './domain/learn/rule-proposal.js';

export interface ProposalPageWish extends PageWish<'createdAt'> {
  readonly status?: readonly ProposalStatus[];
  readonly categoryId?: readonly string[];
}

const columns = sql`
  id, payee, direction, category_id AS "categoryId", draft, figures, status, rule_id AS "ruleId", comment,
  decided_by AS "decidedBy", created_at AS "createdAt", decided_at AS "decidedAt"`;

const listing = new Keyset(
  'rule-proposal',
  { createdAt: keyColumn.timestamptz(sql`created_at`) },
  keyColumn.uuid(sql`id`),
  '-createdAt',
);

/** Every statement on proposals of rules. */
@Injectable()
export class ProposalRepository {
  /** @returns those that had not been made before */
  async insert(tx: Tx, proposals: readonly NewProposal[]): Promise<ReadonlySet<ProposalId>> {
    const rows = await tx.query<{ id: ProposalId }>`
      INSERT INTO rule_proposals (tenant_id, id, payee, direction, category_id, draft, figures)
      SELECT current_tenant(), id, payee, direction, "categoryId", draft, figures
      FROM json_to_recordset(${JSON.stringify(proposals)}::json)
        AS new (id uuid, payee text, direction text, "categoryId" uuid, draft jsonb, figures jsonb)
      ORDER BY payee, direction, "categoryId"
      ON CONFLICT (payee, direction, category_id, tenant_id) WHERE status <> 'superseded' DO NOTHING
      RETURNING id`;
    return new Set(rows.map(({ id }) => id));
  }

  /** The newest of those that nobody has answered. */
  open(tx: Tx, most: number): Promise<RuleProposal[]> {
    return tx.query<RuleProposal>`
      SELECT ${columns} FROM rule_proposals WHERE status = 'open' ORDER BY created_at DESC, id DESC LIMIT ${most}`;
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, { status, categoryId, ...wish }: ProposalPageWish): Promise<Page<RuleProposal>> {
    return listing.page(tx, wish, {
      columns,
      from: sql`rule_proposals`,
      where: [
        status && sql`status = ANY (${[...status]}::text[])`,
        categoryId && sql`category_id = ANY (${[...categoryId]}::uuid[])`,
      ],
    });
  }

  async find(tx: Tx, id: ProposalId): Promise<RuleProposal | undefined> {
    const [row] = await tx.query<RuleProposal>`
      SELECT ${columns} FROM rule_proposals WHERE id = ${id}::uuid`;
    return row;
  }

  /** One, kept from others until the transaction ends. */
  async lock(tx: Tx, id: ProposalId): Promise<RuleProposal | undefined> {
    const [row] = await tx.query<RuleProposal>`
      SELECT ${columns} FROM rule_proposals WHERE id = ${id}::uuid FOR UPDATE`;
    return row;
  }

  /** Takes open proposals back that have lost their ground. */
  async supersede(tx: Tx, ids: readonly ProposalId[]): Promise<void> {
    await tx.execute`
      UPDATE rule_proposals SET status = 'superseded', decided_at = now()
      WHERE id = ANY (${[...ids]}::uuid[]) AND status = 'open'`;
  }

  async close(
    tx: Tx,
    id: ProposalId,
    answer: { status: 'accepted' | 'declined'; by: string; ruleId?: RuleId; comment?: string | undefined },
  ): Promise<RuleProposal> {
    return tx.one<RuleProposal>`
      UPDATE rule_proposals
      SET status = ${answer.status}, decided_by = ${answer.by}, rule_id = ${answer.ruleId ?? null}::uuid,
          comment = ${answer.comment ?? null}, decided_at = now()
      WHERE id = ${id}::uuid
      RETURNING ${columns}`;
  }
}
