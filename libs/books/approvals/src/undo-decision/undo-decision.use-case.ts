import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@balance/database';
import { type Cause, DomainError, type TenantId } from '@balance/kernel';
import { type RecordId } from '@balance/records';
import { DecisionLogRepository } from '../decision-log.repository.js';
import { DecisionNotFound, DecisionUndone } from '../domain/approvals.errors.js';
import { type Decision, type DecisionId, type DecisionItem } from '../domain/decide/decision.js';
import { NoteUndo } from './note-undo.js';
import { RestoreItems } from './restore-items.js';
import { TakeBack } from './take-back.js';

/** How a decision is to be undone. */
export interface UndoWish {
  readonly reason?: string;
  /** Booking date of the reversals, `YYYY-MM-DD`; that of each entry when left out. */
  readonly effectiveOn?: string;
}

/** Most entries that one transaction reverses. */
const setSize = 200;

const decidedSince = 'approvals.decided-since';

/**
 * Puts the records of a decision back to where they waited. What is not in the books is put back at once, all of it
 * together; what is there is reversed in sets, for a large one would keep others from posting. So it may be cut off
 * half way: asked again, it goes on with what is left.
 */
@Injectable()
export class UndoDecision {
  constructor(
    private readonly database: Database,
    private readonly log: DecisionLogRepository,
    private readonly takeBack: TakeBack,
    private readonly restoreItems: RestoreItems,
    private readonly noteUndo: NoteUndo,
  ) {}

  /** @throws `approvals.decision-not-found`, `approvals.decision-undone` */
  async execute(tenantId: TenantId, id: DecisionId, wish: UndoWish, cause: Cause): Promise<Decision> {
    const posted = await this.database.forTenant(tenantId, (tx) => this.begin(tx, id, wish, cause));
    for (let at = 0; at < posted.length; at += setSize) {
      const recordIds = posted.slice(at, at + setSize).map(({ recordId }) => recordId);
      await this.reverse(tenantId, id, recordIds, wish, cause);
    }
    return this.database.forTenant(tenantId, async (tx) => {
      await this.expectOpen(tx, id);
      return this.noteUndo.finished(tx, id, wish.reason ?? null, cause);
    });
  }

  /** @returns what is in the books */
  private async begin(
    tx: Tx,
    id: DecisionId,
    { reason = '' }: UndoWish,
    cause: Cause,
  ): Promise<readonly DecisionItem[]> {
    await this.expectOpen(tx, id);
    const { unposted, posted, changed } = await this.takeBack.sort(tx, await this.log.pending(tx, id));
    await this.noteUndo.kept(tx, id, changed, decidedSince);
    await this.restoreItems.execute(tx, unposted, { isReversed: false });
    const restored = unposted.map(({ recordId }) => recordId);
    await this.noteUndo.restored(tx, id, restored, { isReversed: false, reason: reason || null }, cause);
    return posted;
  }

  /** What the ledger does not let go, of a closed period for instance, stays as it is, and says why. */
  private async reverse(
    tenantId: TenantId,
    id: DecisionId,
    recordIds: readonly RecordId[],
    wish: UndoWish,
    cause: Cause,
  ): Promise<void> {
    try {
      await this.database.forTenant(tenantId, (tx) => this.reverseSet(tx, id, recordIds, wish, cause));
    } catch (fault) {
      if (!(fault instanceof DomainError)) throw fault;
      // One that cannot be reversed must not keep its neighbours in the books.
      if (recordIds.length > 1)
        for (const recordId of recordIds) await this.reverse(tenantId, id, [recordId], wish, cause);
      else await this.database.forTenant(tenantId, (tx) => this.noteUndo.kept(tx, id, recordIds, fault.code));
    }
  }

  private async reverseSet(
    tx: Tx,
    id: DecisionId,
    recordIds: readonly RecordId[],
    { reason, effectiveOn }: UndoWish,
    cause: Cause,
  ): Promise<void> {
    const { posted } = await this.takeBack.sort(tx, await this.log.pending(tx, id, recordIds));
    if (posted.length === 0) return;
    const wish = {
      ...(reason !== undefined && { reason }),
      ...(effectiveOn !== undefined && { effectiveOn }),
    };
    await this.takeBack.reverse(tx, posted, wish, cause);
    await this.restoreItems.execute(tx, posted, { isReversed: true });
    const reversed = posted.map(({ recordId }) => recordId);
    await this.noteUndo.restored(tx, id, reversed, { isReversed: true, reason: reason ?? null }, cause);
  }

  private async expectOpen(tx: Tx, id: DecisionId): Promise<void> {
    const decision = await this.log.lock(tx, id);
    if (!decision) throw new DecisionNotFound(id);
    if (decision.undoneAt) throw new DecisionUndone(id, decision.undoneAt);
  }
}
