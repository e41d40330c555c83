import { Injectable } from '@nestjs/common';
import { type SystemTx, type Tx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type EntryId } from '../domain/entry.js';
import { type HoldId, type HoldStatus, type NewHold } from '../domain/hold.js';
import { type CommitDecision } from '../domain/hold-commit.js';
import { postingFault } from '../posting-fault.js';

interface Known {
  readonly id: HoldId;
  readonly inputHash: Buffer;
}

/** Writes holds. What they reserve is held on the balances by the database, which checks it as it checks postings. */
@Injectable()
export class HoldRepository {
  /**
   * Inserts a hold with its sides in one statement.
   *
   * @returns false when its reference is taken
   */
  async insert(tx: Tx, hold: NewHold & { readonly id: HoldId }, inputHash: Buffer): Promise<boolean> {
    const { id, reference, effectiveOn, description, metadata = {}, expiresAt, postings } = hold;
    const sides = postings.map((posting, number) => ({
      number,
      account_code: posting.accountCode,
      amount_minor: posting.amountMinor.toString(),
      currency: posting.currency,
      record_id: posting.recordId,
      category_id: posting.categoryId,
      counterparty: posting.counterparty,
    }));
    try {
      const inserted = await tx.query`
        WITH head AS (
          INSERT INTO ledger_holds (tenant_id, id, reference, input_hash, effective_on, description, metadata, expires_at)
          VALUES (
            current_tenant(), ${id}::uuid, ${reference}, ${inputHash}, ${effectiveOn}::date, ${description},
            ${JSON.stringify(metadata)}::jsonb, ${expiresAt ?? null}::timestamptz
          )
          ON CONFLICT DO NOTHING
          RETURNING id
        ), sides AS (
          INSERT INTO ledger_hold_postings (tenant_id, hold_id, number, account_code, amount_minor, held_minor, currency, record_id,
                                            category_id, counterparty)
          SELECT current_tenant(), head.id, number, account_code, amount_minor, amount_minor, currency, record_id, category_id,
            counterparty
          FROM head, json_to_recordset(${JSON.stringify(sides)}::json) AS new (
            number smallint, account_code text, amount_minor bigint, currency text, record_id uuid, category_id uuid,
            counterparty text
          )
        )
        SELECT id FROM head`;
      return inserted.length > 0;
    } catch (fault) {
      throw postingFault(fault, [hold]);
    }
  }

  async known(tx: Tx, reference: string): Promise<Known | undefined> {
    const [row] = await tx.query<Known>`
      SELECT id, input_hash AS "inputHash" FROM ledger_holds
      WHERE tenant_id = current_tenant() AND reference = ${reference}`;
    return row;
  }

  /** Lets one transaction at a time decide about a hold. @returns false when there is none */
  async lock(tx: Tx, id: HoldId): Promise<boolean> {
    const rows = await tx.query`
      SELECT FROM ledger_holds WHERE tenant_id = current_tenant() AND id = ${id}::uuid FOR UPDATE`;
    return rows.length > 0;
  }

  /** Releases what a commit takes, and ends the hold if the commit does. */
  async release(tx: Tx, id: HoldId, { held, isClosed }: CommitDecision, now: Date): Promise<void> {
    const rows = held.map(({ number, heldMinor }) => ({ number, held_minor: heldMinor.toString() }));
    await tx.execute`
      UPDATE ledger_hold_postings AS p SET held_minor = new.held_minor
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS new (number smallint, held_minor bigint)
      WHERE p.tenant_id = current_tenant() AND p.hold_id = ${id}::uuid AND p.number = new.number`;
    if (isClosed) await this.end(tx, [id], 'committed', now);
  }

  async commitOf(
    tx: Tx,
    holdId: HoldId,
    reference: string,
  ): Promise<{ entryId: EntryId; inputHash: Buffer } | undefined> {
    const [row] = await tx.query<{ entryId: EntryId; inputHash: Buffer }>`
      SELECT entry_id AS "entryId", input_hash AS "inputHash" FROM ledger_hold_commits
      WHERE tenant_id = current_tenant() AND hold_id = ${holdId}::uuid AND reference = ${reference}`;
    return row;
  }

  async insertCommit(
    tx: Tx,
    holdId: HoldId,
    { reference, inputHash, entryId }: { reference: string; inputHash: Buffer; entryId: EntryId },
  ): Promise<void> {
    await tx.execute`
      INSERT INTO ledger_hold_commits (tenant_id, hold_id, reference, input_hash, entry_id)
      VALUES (current_tenant(), ${holdId}::uuid, ${reference}, ${inputHash}, ${entryId}::uuid)`;
  }

  /** Ends open holds; the database releases what they still reserve. */
  async end(tx: Tx, ids: readonly HoldId[], status: Exclude<HoldStatus, 'open'>, now: Date): Promise<void> {
    await tx.execute`
      UPDATE ledger_holds SET status = ${status}, closed_at = ${now}
      WHERE tenant_id = current_tenant() AND id = ANY (${[...ids]}::uuid[])`;
  }

  /** Locks holds whose time has run out, but for those that somebody is busy with. */
  async lockDue(tx: Tx, now: Date, limit: number): Promise<HoldId[]> {
    const rows = await tx.query<{ id: HoldId }>`
      SELECT id FROM ledger_holds
      WHERE tenant_id = current_tenant() AND status = 'open' AND expires_at <= ${now}
      ORDER BY id LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
    return rows.map(({ id }) => id);
  }

  /** Whose holds have run out. */
  async tenantsWithDue(tx: SystemTx, now: Date): Promise<TenantId[]> {
    const rows = await tx.query<{ tenantId: TenantId }>`
      SELECT DISTINCT tenant_id AS "tenantId" FROM ledger_holds
      WHERE status = 'open' AND expires_at <= ${now} ORDER BY tenant_id`;
    return rows.map(({ tenantId }) => tenantId);
  }
}
