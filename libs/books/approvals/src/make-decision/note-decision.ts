import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids } from '@balance/kernel';
import { CommentRepository } from '../comment.repository.js';
import { DecisionLogRepository } from '../decision-log.repository.js';
import { type DecisionId, type DecisionItem, type WeighedWord } from '../domain/decide/decision.js';
import { announceDecision } from './announce-decision.js';

/** Keeps a decision, so that it can be undone; says it in the threads of its records; and tells of it. */
@Injectable()
export class NoteDecision {
  constructor(
    private readonly log: DecisionLogRepository,
    private readonly comments: CommentRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  async execute(
    tx: Tx,
    { word }: WeighedWord,
    items: readonly DecisionItem[],
    cause: Cause,
  ): Promise<DecisionId> {
    const id = this.ids.next<'decision'>();
    await this.log.save(tx, { id, word, items, cause });
    const { comment } = word;
    if (comment !== null) {
      const said = items.flatMap(({ recordId, outcome }) =>
        outcome === 'refused' ? [] : [{ recordId, kind: kindOf(outcome), body: comment }],
      );
      const ids = this.ids.block<'comment'>(said.length);
      await this.comments.add(
        tx,
        said.map((one, n) => ({ ...one, id: ids[n]! })),
        cause,
      );
    }
    await this.events.append(tx, announceDecision({ id, comment, items }, cause));
    return id;
  }
}

const kindOf = (outcome: Exclude<DecisionItem['outcome'], 'refused'>) =>
  outcome === 'awaiting-second' ? 'approved' : outcome;
