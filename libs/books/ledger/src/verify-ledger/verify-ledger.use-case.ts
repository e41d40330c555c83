import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type LedgerCheck, ledgerChecks, type LedgerVerdict } from '../domain/verify.js';
import { CheckInputs } from './check-inputs.js';
import { VerifyRepository } from './verify.repository.js';

/** How far it is: `done` of the {@link ledgerChecks} are, and `check` is next. */
export type OnCheck = (done: number, check: LedgerCheck) => void;

/** Recomputes a tenant's books from their postings. */
@Injectable()
export class VerifyLedger {
  constructor(
    private readonly database: Database,
    private readonly books: VerifyRepository,
    private readonly inputs: CheckInputs,
  ) {}

  /** Nobody waits for it. It ends at the first difference. */
  execute(tenantId: TenantId, onCheck: OnCheck = () => undefined): Promise<LedgerVerdict> {
    return this.database.readForTenant(tenantId, async (tx) => {
      await this.books.freeze(tx);
      const size = await this.books.size(tx);
      for (const [done, check] of ledgerChecks.entries()) {
        onCheck(done, check);
        const difference = await (check === 'inputs' ? this.inputs.first(tx) : this.books.first(tx, check));
        if (difference) return { ...size, difference };
      }
      return { ...size, difference: undefined };
    });
  }
}
