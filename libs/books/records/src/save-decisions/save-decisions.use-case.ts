import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { blockOf, type Cause } from '@balance/kernel';
import { type BatchId } from '../domain/record.js';
import { recordsProcessed } from '../domain/record.events.js';
import { type RecordDecision, RecordRepository } from '../record.repository.js';
import { DecidedMeanwhile } from '../domain/records.errors.js';

/** Writes down what the stages decided and says so, once for each batch. */
@Injectable()
export class SaveDecisions {
  constructor(
    private readonly records: RecordRepository,
    private readonly events: EventLog,
  ) {}

  /** @throws {DecidedMeanwhile} a retryable conflict: another worker has decided on some of these records */
  async execute(tx: Tx, decisions: readonly RecordDecision[], cause: Cause): Promise<void> {
    if (decisions.length === 0) return;
    const saved = await this.records.saveDecisions(tx, decisions);
    if (saved !== decisions.length) throw new DecidedMeanwhile(decisions.length, saved);
    const events = [...tally(decisions)].map(([batchId, payload]) => ({
      event: recordsProcessed,
      stream: `batch:${batchId}`,
      payload,
      cause,
    }));
    await this.events.append(tx, events);
  }
}

function tally(decisions: readonly RecordDecision[]): Map<BatchId, { count: number; categorised: number }> {
  const tallies = new Map<BatchId, { count: number; categorised: number }>();
  for (const { recordId, categoryId } of decisions) {
    const batchId = blockOf(recordId);
    const of = tallies.get(batchId) ?? { count: 0, categorised: 0 };
    of.count += 1;
    of.categorised += categoryId === null ? 0 : 1;
    tallies.set(batchId, of);
  }
  return tallies;
}
