import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause } from '@balance/kernel';
import { checkEntry } from '../../domain/check-entry.js';
import { type EntryId, type NewEntry, type NewPosting } from '../../domain/entry.js';
import { CommitReferenceMissing } from '../../domain/hold.errors.js';
import { holdCommitted } from '../../domain/hold.events.js';
import { decideCommit } from '../../domain/hold-commit.js';
import { commitInput, type CommitRequest } from '../../domain/hold-input.js';
import { type Hold, type HoldId } from '../../domain/hold.js';
import { ReferenceReused } from '../../domain/ledger.errors.js';
import { PostEntries } from '../../post-entries/post-entries.use-case.js';
import { HoldLoader } from '../hold-loader.js';
import { HoldRepository } from '../hold.repository.js';

/** What a commit is called when it says nothing: it takes all that is left, so there is one. */
const whole = 'rest';

export interface CommitOptions {
  readonly cause: Cause;
  readonly mayOverrideLock?: boolean;
}

/** Makes an entry of a hold, in part or whole. */
@Injectable()
export class CommitHold {
  constructor(
    private readonly holds: HoldRepository,
    private readonly loader: HoldLoader,
    private readonly postEntries: PostEntries,
    private readonly events: EventLog,
  ) {}

  /**
   * The same commit under the same reference is made once; a repeat answers the entry of the first.
   *
   * @throws {DomainError} `ledger.hold-not-found`, `ledger.hold-not-open`, `ledger.hold-exceeded`,
   *   `ledger.commit-reference-missing`, `ledger.reference-reused`, and what the entry would be refused with, such as
   *   `ledger.period-closed`; the transaction must then be given up
   */
  async execute(
    tx: Tx,
    id: HoldId,
    wish: Omit<CommitRequest, 'reference'> & { readonly reference?: string | undefined },
    options: CommitOptions,
  ): Promise<EntryId> {
    const request: CommitRequest = { ...wish, reference: wish.reference ?? whole };
    const inputHash = commitInput(request);
    const [{ hold, now }, first] = await Promise.all([
      this.loader.forChange(tx, id),
      this.holds.commitOf(tx, id, request.reference),
    ]);
    if (wish.postings && wish.reference === undefined) throw new CommitReferenceMissing(id);
    if (first) {
      if (!first.inputHash.equals(inputHash)) throw new ReferenceReused(request.reference);
      return first.entryId;
    }
    const decision = decideCommit(hold, request, now);
    const entry = entryOf(hold, request, decision.postings);
    checkEntry(entry);
    // Released first, so that the amount is there to be posted; both or neither become visible.
    await this.holds.release(tx, id, decision, now);
    const entryId = await this.post(tx, id, entry, options);
    const payload = { holdId: id, entryId, isClosed: decision.isClosed };
    await Promise.all([
      this.holds.insertCommit(tx, id, { reference: request.reference, inputHash, entryId }),
      this.events.append(tx, [{ event: holdCommitted, stream: `hold:${id}`, payload, cause: options.cause }]),
    ]);
    return entryId;
  }

  private async post(tx: Tx, id: HoldId, entry: NewEntry, options: CommitOptions): Promise<EntryId> {
    const { posted } = await this.postEntries.execute(tx, [entry], { stream: `hold:${id}`, ...options });
    if (!posted[0]) throw new ReferenceReused(entry.reference);
    return posted[0];
  }
}

function entryOf(hold: Hold, request: CommitRequest, postings: readonly NewPosting[]): NewEntry {
  return {
    // In a name space of its own: nobody else waits for this reference while we hold balances.
    reference: `hold:${hold.id}:${request.reference}`,
    effectiveOn: request.effectiveOn ?? hold.effectiveOn,
    description: request.description ?? hold.description,
    metadata: hold.metadata,
    postings,
  };
}
