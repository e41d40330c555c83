import { type NewRecord, type RecordId } from './record.js';

/** A record with its place among its equals. */
export interface NumberedRecord {
  readonly id: RecordId;
  readonly record: NewRecord;
  readonly fingerprint: string;
  /** 1 for the first of equal records in a source, 2 for the second … */
  readonly occurrence: number;
}

/**
 * Numbers equal records in the order of their source.
 *
 * @param before how many equals came before this batch, by fingerprint
 */
export function numberEquals(
  records: readonly NewRecord[],
  fingerprints: readonly string[],
  ids: readonly RecordId[],
  before: ReadonlyMap<string, number>,
): NumberedRecord[] {
  const seen = new Map<string, number>();
  return records.map((record, n) => {
    const fingerprint = fingerprints[n]!;
    const occurrence = (seen.get(fingerprint) ?? before.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, occurrence);
    return { id: ids[n]!, record, fingerprint, occurrence };
  });
}
