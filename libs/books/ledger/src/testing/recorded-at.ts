import { type Database, type Tx } from '@balance/database';
import { SystemIds, type TenantId } from '@balance/kernel';
import { type NewEntry } from '../domain/entry.js';

const ids = new SystemIds();

/** An entry as if it had been posted at another moment, `YYYY-MM-DDTHH:MM:SS.UUUUUUZ`. */
export interface EntryOfThen extends NewEntry {
  readonly recordedAt: string;
}

/**
 * Posts entries in the past. For tests: the application has no right to say when something was recorded.
 *
 * @param owner a database whose connections own the tables
 */
export const postThen = (
  owner: Database,
  tenantId: TenantId,
  entries: readonly EntryOfThen[],
): Promise<void> =>
  owner.forTenant(tenantId, async (tx) => {
    const block = ids.block<'entry'>(entries.length);
    const rows = entries.map((entry, n) => ({ ...entry, id: block[n]! }));
    await insertHeads(tx, rows);
    await insertSides(tx, rows);
  });

type Row = EntryOfThen & { readonly id: string };

async function insertHeads(tx: Tx, rows: readonly Row[]): Promise<void> {
  const heads = rows.map(({ id, reference, effectiveOn, description, recordedAt }) => ({
    ...{ id, reference, effectiveOn, description, recordedAt },
  }));
  await tx.execute`
    INSERT INTO ledger_entries (tenant_id, id, reference, effective_on, description, recorded_at)
    SELECT current_tenant(), id, reference, "effectiveOn", description, "recordedAt"
    FROM json_to_recordset(${JSON.stringify(heads)}::json)
      AS new (id uuid, reference text, "effectiveOn" date, description text, "recordedAt" timestamptz)`;
}

async function insertSides(tx: Tx, rows: readonly Row[]): Promise<void> {
  const sides = rows.flatMap(({ id, effectiveOn, recordedAt, postings }) =>
    postings.map((posting, number) => ({
      ...posting,
      amountMinor: posting.amountMinor.toString(),
      ...{ id, number, effectiveOn, recordedAt },
    })),
  );
  await tx.execute`
    INSERT INTO ledger_postings (
      tenant_id, entry_id, number, account_code, amount_minor, currency, effective_on, recorded_at
    )
    SELECT current_tenant(), id, number, "accountCode", "amountMinor", currency, "effectiveOn", "recordedAt"
    FROM json_to_recordset(${JSON.stringify(sides)}::json) AS new (
      id uuid, number smallint, "accountCode" text, "amountMinor" bigint, currency text, "effectiveOn" date,
      "recordedAt" timestamptz
    )`;
}
