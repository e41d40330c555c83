import { Injectable } from '@nestjs/common';
import { empty, type Sql, sql, type Tx } from '@balance/database';
import { type EntryId, type NewEntry } from './domain/entry.js';
import { postingFault } from './posting-fault.js';

/** An entry with the id that it will have, and the entry that it takes back, if it is a reversal. */
export interface EntryRow extends NewEntry {
  readonly id: EntryId;
  readonly reversesId?: EntryId;
  /** SHA-256 of what was asked for under the reference. */
  readonly inputHash?: Uint8Array;
}

/** An entry that is in the books under a reference. */
export interface KnownEntry {
  readonly id: EntryId;
  readonly reference: string;
  /** Unset for what was posted before there was one. */
  readonly inputHash: Uint8Array | null;
}

/** What stands on an account in a currency. */
export interface StandingBalance {
  readonly accountCode: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Signed minor units; a debit is positive. */
  readonly balanceMinor: bigint;
}

@Injectable()
export class EntryRepository {
  /**
   * Inserts the entries whose reference is new, with their postings. One statement for all of it: the database checks
   * that the postings of an entry come whole and balance, and keeps the balances.
   *
   * @param entries in one order for everybody, so that two who overlap wait for each other instead of deadlocking
   * @returns the ids of those
   */
  insert(tx: Tx, entries: readonly EntryRow[]): Promise<EntryId[]> {
    return this.insertUnless(tx, entries, sql`ON CONFLICT DO NOTHING`);
  }

  /** The same where all are new. @throws {DatabaseError} a unique violation, when one is not */
  async insertNew(tx: Tx, entries: readonly EntryRow[]): Promise<void> {
    await this.insertUnless(tx, entries, empty);
  }

  private async insertUnless(tx: Tx, entries: readonly EntryRow[], known: Sql): Promise<EntryId[]> {
    try {
      const inserted = await tx.query<{ id: EntryId }>`
        WITH heads AS (
          INSERT INTO ledger_entries (tenant_id, id, reference, effective_on, description, reverses_id, input_hash, metadata)
          SELECT current_tenant(), id, reference, effective_on, description, reverses_id, decode(input_hash, 'hex'), coalesce(metadata, '{}')
          FROM json_to_recordset(${JSON.stringify(entries.map(headOf))}::json) AS new (
            id uuid, reference text, effective_on date, description text, reverses_id uuid, input_hash text, metadata jsonb
          )
          ${known}
          RETURNING id, effective_on, recorded_at
        ), sides AS (
          INSERT INTO ledger_postings (tenant_id, entry_id, number, account_code, amount_minor, currency, effective_on, recorded_at,
                                       record_id, category_id, counterparty)
          SELECT current_tenant(), h.id, new.number, new.account_code, new.amount_minor, new.currency, h.effective_on, h.recorded_at,
            new.record_id, new.category_id, new.counterparty
          FROM json_to_recordset(${JSON.stringify(entries.flatMap(sidesOf))}::json) AS new (
            entry_id uuid, number smallint, account_code text, amount_minor bigint, currency text, record_id uuid, category_id uuid,
            counterparty text
          )
          JOIN heads AS h ON h.id = new.entry_id
        )
        SELECT id FROM heads`;
      return inserted.map(({ id }) => id);
    } catch (fault) {
      throw postingFault(fault, entries);
    }
  }

  /** Does `work` and takes it back again, as if it had not been; whatever it locked is free again. */
  async rehearse<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
    await tx.execute`SAVEPOINT rehearsal`;
    const result = await work();
    await tx.execute`ROLLBACK TO SAVEPOINT rehearsal`;
    return result;
  }

  known(tx: Tx, references: readonly string[]): Promise<KnownEntry[]> {
    return tx.query<KnownEntry>`
      SELECT id, reference, input_hash AS "inputHash" FROM ledger_entries WHERE reference = ANY (${[...references]}::text[])`;
  }

  balances(tx: Tx, accountCodes: readonly string[]): Promise<StandingBalance[]> {
    return tx.query<StandingBalance>`
      SELECT account_code AS "accountCode", currency, balance_minor AS "balanceMinor" FROM ledger_balances
      WHERE tenant_id = current_tenant() AND account_code = ANY (${[...accountCodes]}::text[])
      ORDER BY account_code, currency`;
  }
}

const headOf = ({ id, reference, effectiveOn, description, reversesId, inputHash, metadata }: EntryRow) => ({
  id,
  reference,
  effective_on: effectiveOn,
  description,
  reverses_id: reversesId,
  input_hash: inputHash && Buffer.from(inputHash).toString('hex'),
  metadata,
});

const sidesOf = ({ id, postings }: EntryRow) =>
  postings.map((posting, number) => ({
    entry_id: id,
    number,
    account_code: posting.accountCode,
    amount_minor: posting.amountMinor.toString(),
    currency: posting.currency,
    record_id: posting.recordId,
    category_id: posting.categoryId,
    counterparty: posting.counterparty,
  }));
