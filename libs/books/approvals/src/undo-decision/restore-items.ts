import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { DecisionRepository, type RecordId, RecordRepository } from '@balance/records';
import { ApprovalRepository } from '../approval.repository.js';
import { type DecisionItem } from '../domain/decide/decision.js';
import { type ReviewSnapshot } from '../domain/review.js';
import { TallyRepository } from '../tally.repository.js';

const neverAsked: ReviewSnapshot = {
  reason: 'uncategorised',
  status: 'open',
  firstBy: null,
  firstPeople: [],
  firstRevision: null,
};

/** Puts records and their reviews back to where they were before a decision. */
@Injectable()
export class RestoreItems {
  constructor(
    private readonly records: RecordRepository,
    private readonly decisions: DecisionRepository,
    private readonly approvals: ApprovalRepository,
    private readonly tallies: TallyRepository,
  ) {}

  /** @param items of which what was decided still stands */
  async execute(
    tx: Tx,
    items: readonly DecisionItem[],
    { isReversed }: { isReversed: boolean },
  ): Promise<void> {
    const of = (outcome: DecisionItem['outcome']): RecordId[] =>
      items.filter((item) => item.outcome === outcome).map(({ recordId }) => recordId);
    await this.tallies.add(tx, of('approved'), -1);
    await this.records.reopen(tx, [...of('approved'), ...of('rejected')], isReversed);
    const filings = items.flatMap(({ recordId, before, revision }) =>
      before?.filing && revision !== null ? [{ recordId, before: before.filing, revision }] : [],
    );
    if (filings.length > 0) await this.decisions.restore(tx, filings);
    await this.approvals.restore(
      tx,
      items.map(({ recordId, before }) => ({ recordId, ...(before?.review ?? neverAsked) })),
    );
  }
}
