import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { blockOf, type Cause, Ids } from '@balance/kernel';
import { fingerprintOf } from '../domain/fingerprint.js';
import { type BatchId, type NewRecord, type RecordSource } from '../domain/record.js';
import { recordsIngested } from '../domain/record.events.js';
import { numberEquals, type NumberedRecord } from '../domain/number-equals.js';
import { RecordRepository } from '../record.repository.js';

/** How often something was seen, by fingerprint. */
type Equals = ReadonlyMap<string, number>;

export interface IngestResult {
  readonly batchId: BatchId;
  readonly accepted: number;
  /** The records that were there already, with what they are recognised by. */
  readonly duplicates: readonly { readonly record: NewRecord; readonly fingerprint: string }[];
}

/**
 * Takes a batch of records in, once each. A record is a duplicate when another source (or an earlier run of this
 * one) told of it before; the second of two equal records of one source is not.
 */
@Injectable()
export class IngestRecords {
  constructor(
    private readonly records: RecordRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /** @param duplicatesSoFar tells how often each of these fingerprints was a duplicate earlier in this source */
  async execute(
    tx: Tx,
    source: RecordSource,
    batch: readonly NewRecord[],
    cause: Cause,
    duplicatesSoFar: (fingerprints: readonly string[]) => Promise<Equals> = () => Promise.resolve(new Map()),
  ): Promise<IngestResult> {
    const ids = this.ids.block<'record'>(Math.max(batch.length, 1));
    const batchId = blockOf(ids[0]!);
    const fingerprints = batch.map((record) => fingerprintOf(record, source));
    const before = await duplicatesSoFar(fingerprints);
    const missing = await this.insert(tx, source, numberEquals(batch, fingerprints, ids, before));
    const refused = missing.length === 0 ? [] : await this.insertAgain(tx, source, missing, before);
    const accepted = batch.length - refused.length;
    if (accepted > 0) {
      const payload = { sourceKind: source.kind, sourceId: source.id, count: accepted };
      await this.events.append(tx, [{ event: recordsIngested, stream: `batch:${batchId}`, payload, cause }]);
    }
    return {
      batchId,
      accepted,
      duplicates: refused.map(({ record, fingerprint }) => ({ record, fingerprint })),
    };
  }

  /** @returns those that were not inserted */
  private async insert(
    tx: Tx,
    source: RecordSource,
    numbered: readonly NumberedRecord[],
  ): Promise<NumberedRecord[]> {
    const inserted = await this.records.insert(tx, source, numbered);
    if (inserted === numbered.length) return [];
    const present = await this.records.present(
      tx,
      numbered.map(({ id }) => id),
    );
    return numbered.filter(({ id }) => !present.has(id));
  }

  /** What is missing may equal a record that this very source told earlier: then it is one more, not a duplicate. */
  private async insertAgain(
    tx: Tx,
    source: RecordSource,
    missing: readonly NumberedRecord[],
    before: Equals,
  ): Promise<NumberedRecord[]> {
    const told = await this.records.countTold(
      tx,
      source,
      missing.map(({ fingerprint }) => fingerprint),
    );
    if (told.size === 0) return [...missing];
    const base = new Map(
      missing.map(({ fingerprint }) => [
        fingerprint,
        (told.get(fingerprint) ?? 0) + (before.get(fingerprint) ?? 0),
      ]),
    );
    const again = numberEquals(
      missing.map(({ record }) => record),
      missing.map(({ fingerprint }) => fingerprint),
      missing.map(({ id }) => id),
      base,
    );
    return this.insert(tx, source, again);
  }
}
