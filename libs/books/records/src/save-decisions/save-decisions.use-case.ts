import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog, EventQuery } from '@balance/events';
import { blockOf, type Cause } from '@balance/kernel';
import { recordsIngested, recordsProcessed } from '../domain/record.events.js';
import { type RecordDecision } from '../domain/record-decision.js';
import { DecidedMeanwhile } from '../domain/records.errors.js';
import { DecisionRepository } from '../decision.repository.js';

/** Writes down what the stages decided and says so, once for each batch. */
@Injectable()
export class SaveDecisions {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly events: EventLog,
    private readonly history: EventQuery,
  ) {}

  /** @throws {DecidedMeanwhile} a retryable conflict: another worker has decided on some of these records */
  async execute(tx: Tx, decisions: readonly RecordDecision[], cause: Cause): Promise<void> {
    if (decisions.length === 0) return;
    const saved = await this.decisions.save(tx, decisions);
    if (saved !== decisions.length) throw new DecidedMeanwhile(decisions.length, saved);
    const payloads = tally(decisions);
    const causes = await this.history.causes(tx, recordsIngested, [...payloads.keys()]);
    const events = [...payloads].map(([stream, payload]) => ({
      event: recordsProcessed,
      stream,
      payload,
      cause: causes.get(stream) ?? cause,
    }));
    await this.events.append(tx, events);
  }
}

function tally(decisions: readonly RecordDecision[]): Map<string, { count: number; categorised: number }> {
  const tallies = new Map<string, { count: number; categorised: number }>();
  for (const { recordId, categoryId } of decisions) {
    const stream = `batch:${blockOf(recordId)}`;
    const of = tallies.get(stream) ?? { count: 0, categorised: 0 };
    of.count += 1;
    of.categorised += categoryId === null ? 0 : 1;
    tallies.set(stream, of);
  }
  return tallies;
}
