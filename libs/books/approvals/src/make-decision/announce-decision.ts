import { type NewEvent } from '@balance/events';
import { blockOf, type Cause } from '@balance/kernel';
import { type RecordId, recordRejected, recordsApproved } from '@balance/records';
import { reviewReturned, secondRequested } from '../domain/approvals.events.js';
import { type DecisionId, type DecisionItem, type Outcome } from '../domain/decide/decision.js';

/** The part of Balance that speaks of what people have decided. */
export const approvalsAgent = 'balance.approvals';

/** Most records that one event names: what answers it works on so many at once. */
const namedMost = 100;

/** Records with the stream that an event about them belongs to: their own, or that of their batch. */
export interface NamedRecords {
  readonly stream: string;
  readonly recordIds: RecordId[];
}

/** Puts records into few events, each of one batch, so that the history of each record finds those about it. */
export function byStream(recordIds: readonly RecordId[]): NamedRecords[] {
  const open = new Map<RecordId, RecordId[]>();
  const sets: RecordId[][] = [];
  for (const recordId of recordIds) {
    const batch = open.get(blockOf(recordId));
    if (batch && batch.length < namedMost) batch.push(recordId);
    else {
      const started = [recordId];
      open.set(blockOf(recordId), started);
      sets.push(started);
    }
  }
  return sets.map((named) => ({
    stream: named.length === 1 ? `record:${named[0]}` : `batch:${blockOf(named[0]!)}`,
    recordIds: named,
  }));
}

interface Made {
  readonly id: DecisionId;
  readonly comment: string | null;
  readonly items: readonly DecisionItem[];
}

/** The events that tell what a decision did, by what it did. */
export function announceDecision({ id: decisionId, comment, items }: Made, cause: Cause): NewEvent[] {
  const about = (outcome: Outcome) =>
    byStream(items.filter((item) => item.outcome === outcome).map(({ recordId }) => recordId));
  const common = { cause, sourceAgent: approvalsAgent };
  return [
    ...about('approved').map(({ stream, recordIds }) => ({
      event: recordsApproved,
      stream,
      payload: { count: recordIds.length, by: 'reviewer' as const, recordIds, decisionId },
      ...common,
    })),
    ...about('awaiting-second').map(({ stream, recordIds }) => ({
      event: secondRequested,
      stream,
      payload: { count: recordIds.length, recordIds, decisionId },
      ...common,
    })),
    ...about('rejected').map(({ stream, recordIds }) => ({
      event: recordRejected,
      stream,
      payload: { recordIds, comment, decisionId },
      ...common,
    })),
    ...about('returned').map(({ stream, recordIds }) => ({
      event: reviewReturned,
      stream,
      payload: { count: recordIds.length, recordIds, comment, decisionId },
      ...common,
    })),
  ];
}
