import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type EntryId, type NewEntry } from './domain/entry.js';
import { postingFault } from './posting-fault.js';

/** An entry with the id that it will have, and the entry that it takes back, if it is a reversal. */
export interface EntryRow extends NewEntry {
  readonly id: EntryId;
  readonly reversesId?: EntryId;
}

@Injectable()
export class EntryRepository {
  /**
   * Inserts the entries whose reference is new, with their postings.
   *
   * @returns the ids of those
   */
  async insert(tx: Tx, entries: readonly EntryRow[]): Promise<EntryId[]> {
    const posted = await this.insertHeads(tx, entries);
    const isNew = new Set(posted);
    await this.insertPostings(
      tx,
      entries.filter(({ id }) => isNew.has(id)),
    );
    return posted;
  }

  private async insertHeads(tx: Tx, entries: readonly EntryRow[]): Promise<EntryId[]> {
    const rows = entries.map(({ id, reference, effectiveOn, description, reversesId }) => ({
      id,
      reference,
      effective_on: effectiveOn,
      description,
      reverses_id: reversesId,
    }));
    const inserted = await tx.query<{ id: EntryId }>`
      INSERT INTO ledger_entries (tenant_id, id, reference, effective_on, description, reverses_id)
      SELECT current_tenant(), id, reference, effective_on, description, reverses_id
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS new (
        id uuid, reference text, effective_on date, description text, reverses_id uuid
      )
      ON CONFLICT DO NOTHING
      RETURNING id`;
    return inserted.map(({ id }) => id);
  }

  // One statement for all of them: the database checks that the postings of an entry come whole and balance.
  private async insertPostings(tx: Tx, entries: readonly EntryRow[]): Promise<void> {
    const rows = entries.flatMap(({ id, effectiveOn, postings }) =>
      postings.map(({ accountCode, amountMinor, currency }, number) => ({
        entry_id: id,
        number,
        account_code: accountCode,
        amount_minor: amountMinor.toString(),
        currency,
        effective_on: effectiveOn,
      })),
    );
    if (rows.length === 0) return;
    try {
      await tx.execute`
        INSERT INTO ledger_postings (tenant_id, entry_id, number, account_code, amount_minor, currency, effective_on)
        SELECT current_tenant(), entry_id, number, account_code, amount_minor, currency, effective_on
        FROM json_to_recordset(${JSON.stringify(rows)}::json) AS new (
          entry_id uuid, number smallint, account_code text, amount_minor bigint, currency text, effective_on date
        )`;
    } catch (fault) {
      throw postingFault(fault, entries);
    }
  }
}
