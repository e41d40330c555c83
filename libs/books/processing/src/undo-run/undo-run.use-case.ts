import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause } from '@balance/kernel';
import { DecisionRepository, type RecordId, RecordListRepository } from '@balance/records';
import { RuleRunNotEnded, RuleRunNotFound, RuleRunUndone } from '../domain/rule-runs/rule-run.errors.js';
import { ruleRunUndone } from '../domain/rule-runs/rule-run.events.js';
import {
  hasEnded,
  type LeftBecause,
  type RuleRunId,
  type RunChange,
  type UndoResult,
} from '../domain/rule-runs/rule-run.js';
import { RuleRunRepository } from '../rule-run.repository.js';

const pageSize = 1_000;

/** Gives records the decisions back that they had before a run, as long as nobody has touched them since. */
@Injectable()
export class UndoRun {
  constructor(
    private readonly runs: RuleRunRepository,
    private readonly decisions: DecisionRepository,
    private readonly records: RecordListRepository,
    private readonly events: EventLog,
  ) {}

  /**
   * All in one transaction: a run is undone, or it is not.
   *
   * @throws `processing.run-not-found`, `processing.run-not-ended`, `processing.run-undone`
   */
  async execute(tx: Tx, id: RuleRunId, cause: Cause): Promise<UndoResult> {
    const run = await this.runs.lock(tx, id);
    if (!run) throw new RuleRunNotFound(id);
    if (!hasEnded(run.status)) throw new RuleRunNotEnded(id, run.status);
    if (run.undoneAt) throw new RuleRunUndone(id, run.undoneAt);
    const result = { restored: 0, approved: 0, rejected: 0, changed: 0 };
    let cursor: string | undefined;
    do {
      const page = await this.runs.changes(tx, id, {
        limit: pageSize,
        ...(cursor !== undefined && { cursor }),
      });
      for (const { undone } of await this.undoPage(tx, id, page.rows)) result[undone] += 1;
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    await this.runs.saveUndo(tx, id, cause.actor, result);
    await this.events.append(tx, [
      { event: ruleRunUndone, stream: `rule-run:${id}`, payload: result, cause },
    ]);
    return result;
  }

  private async undoPage(tx: Tx, id: RuleRunId, changes: readonly RunChange[]) {
    const restored = new Set(await this.decisions.restore(tx, changes));
    const others = changes.map(({ recordId }) => recordId).filter((recordId) => !restored.has(recordId));
    const rows = others.length === 0 ? [] : await this.records.byIds(tx, others);
    const left = new Map(rows.map((row) => [row.id as RecordId, becauseOf(row.state)]));
    const marks = changes.map(({ recordId }) => ({
      recordId,
      undone: restored.has(recordId) ? ('restored' as const) : (left.get(recordId) ?? 'changed'),
    }));
    await this.runs.markUndone(tx, id, marks);
    return marks;
  }
}

const becauseOf = (state: string): LeftBecause =>
  state === 'approved' || state === 'rejected' ? state : 'changed';
