import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Cause } from '@balance/kernel';
import { DecisionRepository, type RecordId, RecordRepository, type RedecidedRecord } from '@balance/records';
import { ApprovalRepository } from '../approval.repository.js';
import {
  type DecisionId,
  type DecisionItem,
  idsOf,
  type Weighed,
  type WeighedWord,
} from '../domain/decide/decision.js';
import { type Review, type ReviewSnapshot } from '../domain/review.js';
import { TallyRepository } from '../tally.repository.js';
import { NoteDecision } from './note-decision.js';

/** Does what a decision comes to, with all of its records in a few statements. */
@Injectable()
export class CarryOut {
  constructor(
    private readonly records: RecordRepository,
    private readonly decisions: DecisionRepository,
    private readonly approvals: ApprovalRepository,
    private readonly tallies: TallyRepository,
    private readonly noteDecision: NoteDecision,
  ) {}

  async execute(tx: Tx, weighedWord: WeighedWord, cause: Cause): Promise<DecisionId> {
    const { word, by, weighed } = weighedWord;
    const said = { actor: by.actor, comment: word.comment };
    const filed = await this.file(tx, weighed, by.actor);
    const revisionOf = ({ recordId, record }: Weighed) =>
      filed.get(recordId)?.revision ?? record?.revision ?? 0;
    const approved = await this.records.approve(tx, idsOf(weighed, 'approved'), 'reviewer');
    await this.tallies.add(tx, approved, 1);
    await this.approvals.settle(tx, approved, 'approved', said);
    const firsts = weighed.filter(({ verdict }) => verdict.outcome === 'awaiting-second');
    await this.approvals.awaitSecond(
      tx,
      firsts.map((first) => ({ recordId: first.recordId, revision: revisionOf(first) })),
      by,
    );
    await this.approvals.settle(
      tx,
      await this.records.reject(tx, idsOf(weighed, 'rejected')),
      'rejected',
      said,
    );
    await this.approvals.settle(tx, idsOf(weighed, 'returned'), 'returned', said);
    const items = weighed.map((one): DecisionItem => itemOf(one, filed, revisionOf(one)));
    return this.noteDecision.execute(tx, weighedWord, items, cause);
  }

  /** @returns what stood before, of those that are filed under something else now */
  private async file(
    tx: Tx,
    weighed: readonly Weighed[],
    actor: string,
  ): Promise<ReadonlyMap<RecordId, RedecidedRecord>> {
    const filings = weighed.flatMap(({ recordId, verdict }) =>
      'filing' in verdict && verdict.filing.isOverride ? [{ recordId, ...verdict.filing }] : [],
    );
    const filed = await this.decisions.override(tx, filings, actor);
    return new Map(filed.map((one) => [one.recordId, one]));
  }
}

function itemOf(
  { recordId, review, verdict }: Weighed,
  filed: ReadonlyMap<RecordId, RedecidedRecord>,
  revision: number,
): DecisionItem {
  if (verdict.outcome === 'refused')
    return { recordId, outcome: 'refused', code: verdict.fault.code, before: null, revision: null };
  const before = {
    filing: filed.get(recordId)?.before ?? null,
    review: review ? snapshotOf(review) : null,
  };
  return { recordId, outcome: verdict.outcome, code: null, before, revision };
}

const snapshotOf = ({ reason, status, firstBy, firstPeople, firstRevision }: Review): ReviewSnapshot => ({
  reason,
  status,
  firstBy,
  firstPeople,
  firstRevision,
});
