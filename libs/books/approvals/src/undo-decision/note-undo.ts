import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids } from '@balance/kernel';
import { type RecordId } from '@balance/records';
import { CommentRepository } from '../comment.repository.js';
import { DecisionLogRepository } from '../decision-log.repository.js';
import { decisionUndone, reviewReopened } from '../domain/approvals.events.js';
import { type Decision, type DecisionId } from '../domain/decide/decision.js';
import { approvalsAgent, byStream } from '../make-decision/announce-decision.js';

/** Notes what undoing a decision did, and tells of it. */
@Injectable()
export class NoteUndo {
  constructor(
    private readonly log: DecisionLogRepository,
    private readonly comments: CommentRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /** @param isReversed whether the records' entries were taken back */
  async restored(
    tx: Tx,
    decisionId: DecisionId,
    recordIds: readonly RecordId[],
    { isReversed, reason }: { isReversed: boolean; reason: string | null },
    cause: Cause,
  ): Promise<void> {
    const undone = isReversed ? 'reversed' : 'restored';
    await this.log.markUndone(
      tx,
      decisionId,
      recordIds.map((recordId) => ({ recordId, undone, code: null })),
    );
    if (reason !== null) {
      const said = recordIds.map((recordId) => ({ recordId, kind: 'undone' as const, body: reason }));
      const ids = this.ids.block<'comment'>(said.length);
      await this.comments.add(
        tx,
        said.map((one, n) => ({ ...one, id: ids[n]! })),
        cause,
      );
    }
    await this.events.append(
      tx,
      byStream(recordIds).map((named) => ({
        event: reviewReopened,
        stream: named.stream,
        payload: { count: named.recordIds.length, recordIds: named.recordIds, decisionId, isReversed },
        sourceAgent: approvalsAgent,
        cause,
      })),
    );
  }

  /** Leaves records as they are. */
  async kept(tx: Tx, id: DecisionId, recordIds: readonly RecordId[], code: string): Promise<void> {
    await this.log.markUndone(
      tx,
      id,
      recordIds.map((recordId) => ({ recordId, undone: 'kept', code })),
    );
  }

  async finished(tx: Tx, id: DecisionId, reason: string | null, cause: Cause): Promise<Decision> {
    const decision = await this.log.finishUndo(tx, id, cause.actor);
    const { restored, reversed, kept } = decision;
    const payload = { restored: restored ?? 0, reversed: reversed ?? 0, kept: kept ?? 0, reason };
    await this.events.append(tx, [
      { event: decisionUndone, stream: `decision:${id}`, payload, sourceAgent: approvalsAgent, cause },
    ]);
    return decision;
  }
}
