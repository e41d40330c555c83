import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { type Cause, type Id } from '@balance/kernel';
import { type RecordId } from '@balance/records';
import {
  type Decision,
  type DecisionId,
  type DecisionItem,
  type Undone,
  type UndoneItem,
  type Word,
} from './domain/decide/decision.js';
import { type Action } from './domain/decide/judge.js';

export interface DecisionPageWish extends PageWish<'id'> {
  readonly decisionId?: readonly string[];
  readonly action?: readonly Action[];
  readonly madeBy?: readonly string[];
}

export type KeptItem = DecisionItem & { readonly undone: Undone | null; readonly undoneCode: string | null };

interface NewDecision {
  readonly id: DecisionId;
  readonly word: Word;
  readonly items: readonly DecisionItem[];
  readonly cause: Cause;
}

const columns = sql`
  id, action, category_id AS "categoryId", comment, group_key AS "groupKey", rule_id AS "ruleId", decided,
  awaiting_second AS "awaitingSecond", refused, made_by AS "madeBy", impersonator, made_at AS "madeAt",
  undone_by AS "undoneBy", undone_at AS "undoneAt", restored, reversed, kept`;
const itemColumns = sql`
  record_id AS "recordId", outcome, code, before, revision, undone, undone_code AS "undoneCode"`;
const listing = new Keyset('decision', { id: keyColumn.uuid(sql`id`) }, 'id', '-id');
const itemListing = new Keyset(
  'decision-item',
  { recordId: keyColumn.uuid(sql`record_id`) },
  'recordId',
  'recordId',
);

/** What people have decided, with what stood before. */
@Injectable()
export class DecisionLogRepository {
  async save(tx: Tx, { id, word, items, cause }: NewDecision): Promise<void> {
    const count = (...of: DecisionItem['outcome'][]) =>
      items.filter(({ outcome }) => of.includes(outcome)).length;
    const { action, wish, comment, groupKey } = word;
    await tx.execute`
      INSERT INTO approval_decisions (
        tenant_id, id, action, category_id, comment, group_key, decided, awaiting_second, refused, made_by, impersonator
      )
      VALUES (current_tenant(), ${id}::uuid, ${action}, ${wish.categoryId ?? null}::uuid, ${comment}, ${groupKey},
              ${count('approved', 'rejected', 'returned')}, ${count('awaiting-second')}, ${count('refused')},
              ${cause.actor}, ${cause.impersonator ?? null})`;
    await tx.execute`
      INSERT INTO approval_decision_items (tenant_id, decision_id, record_id, outcome, code, before, revision)
      SELECT current_tenant(), ${id}::uuid, "recordId", outcome, code, before, revision
      FROM json_to_recordset(${JSON.stringify(items)}::json)
        AS new ("recordId" uuid, outcome text, code text, before jsonb, revision int)`;
  }

  async nameRule(tx: Tx, id: DecisionId, ruleId: Id<'rule'>): Promise<void> {
    await tx.execute`
      UPDATE approval_decisions SET rule_id = ${ruleId}::uuid
      WHERE tenant_id = current_tenant() AND id = ${id}::uuid`;
  }

  /** The newest first. @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, wish: DecisionPageWish): Promise<Page<Decision>> {
    const { decisionId, action, madeBy } = wish;
    return listing.page(tx, wish, {
      columns,
      from: sql`approval_decisions`,
      where: [
        sql`tenant_id = current_tenant()`,
        decisionId && sql`id = ANY (${[...decisionId]}::uuid[])`,
        action && sql`action = ANY (${[...action]}::text[])`,
        madeBy && sql`made_by = ANY (${[...madeBy]}::text[])`,
      ],
    });
  }

  async find(tx: Tx, id: DecisionId): Promise<Decision | undefined> {
    const [row] = await tx.query<Decision>`SELECT ${columns} FROM approval_decisions WHERE id = ${id}::uuid`;
    return row;
  }

  /** One, kept from others until the transaction ends. */
  async lock(tx: Tx, id: DecisionId): Promise<Decision | undefined> {
    const [row] = await tx.query<Decision>`
      SELECT ${columns} FROM approval_decisions WHERE id = ${id}::uuid FOR UPDATE`;
    return row;
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  items(tx: Tx, id: DecisionId, wish: PageWish<'recordId'>): Promise<Page<KeptItem>> {
    return itemListing.page(tx, wish, {
      columns: itemColumns,
      from: sql`approval_decision_items`,
      where: [sql`tenant_id = current_tenant()`, sql`decision_id = ${id}::uuid`],
    });
  }

  /** Those that did something and were not undone yet: all of them, or some. */
  pending(tx: Tx, id: DecisionId, recordIds?: readonly RecordId[]): Promise<DecisionItem[]> {
    const which = recordIds ? sql`record_id = ANY (${[...recordIds]}::uuid[])` : sql`TRUE`;
    return tx.query<DecisionItem>`
      SELECT ${itemColumns} FROM approval_decision_items
      WHERE tenant_id = current_tenant() AND decision_id = ${id}::uuid AND outcome <> 'refused' AND undone IS NULL AND ${which}
      ORDER BY record_id`;
  }

  /** What another, who undoes the same decision, has marked stays so. */
  async markUndone(tx: Tx, id: DecisionId, items: readonly UndoneItem[]): Promise<void> {
    if (items.length === 0) return;
    await tx.execute`
      UPDATE approval_decision_items AS i SET undone = new.undone, undone_code = new.code
      FROM json_to_recordset(${JSON.stringify(items)}::json) AS new ("recordId" uuid, undone text, code text)
      WHERE i.tenant_id = current_tenant() AND i.decision_id = ${id}::uuid AND i.record_id = new."recordId"
        AND i.undone IS NULL`;
  }

  /** Counts how its records were left, and says that it is undone. */
  async finishUndo(tx: Tx, id: DecisionId, actor: string): Promise<Decision> {
    return tx.one<Decision>`
      UPDATE approval_decisions
      SET undone_by = ${actor}, undone_at = now(), (restored, reversed, kept) = (
        SELECT count(*) FILTER (WHERE undone = 'restored'), count(*) FILTER (WHERE undone = 'reversed'),
               count(*) FILTER (WHERE undone = 'kept')
        FROM approval_decision_items WHERE tenant_id = current_tenant() AND decision_id = ${id}::uuid
      )
      WHERE tenant_id = current_tenant() AND id = ${id}::uuid
      RETURNING ${columns}`;
  }
}
