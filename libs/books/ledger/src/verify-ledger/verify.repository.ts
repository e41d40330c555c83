import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type EntryId } from '../domain/entry.js';
import { type LedgerDifference } from '../domain/verify.js';
import { checkStatements } from './check-statements.js';

@Injectable()
export class VerifyRepository {
  /** Call it first: all that the transaction reads is then of one moment, whatever is posted meanwhile. */
  async freeze(tx: Tx): Promise<void> {
    await tx.execute`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`;
    // Each check goes over all postings: what fits into memory need not be sorted on disk.
    await tx.execute`SET LOCAL work_mem = '64MB'`;
  }

  size(tx: Tx): Promise<{ entries: number; postings: number }> {
    return tx.one`
      SELECT (SELECT count(*) FROM ledger_entries WHERE tenant_id = current_tenant())::float8 AS entries,
        (SELECT count(*) FROM ledger_postings WHERE tenant_id = current_tenant())::float8 AS postings`;
  }

  /** The first difference that a check finds. */
  async first(tx: Tx, check: keyof typeof checkStatements): Promise<LedgerDifference | undefined> {
    const [difference] = await tx.query<Omit<LedgerDifference, 'check'>>(checkStatements[check]);
    return difference && { check, ...difference };
  }

  /** Digests of what entries were posted with, by their ids; of those that have one. */
  async inputHashes(tx: Tx, ids: readonly EntryId[]): Promise<ReadonlyMap<EntryId, string>> {
    const rows = await tx.query<{ id: EntryId; hash: string }>`
      SELECT id, encode(input_hash, 'hex') AS hash FROM ledger_entries
      WHERE tenant_id = current_tenant() AND id = ANY (${[...ids]}::uuid[]) AND input_hash IS NOT NULL`;
    return new Map(rows.map(({ id, hash }) => [id, hash]));
  }
}
