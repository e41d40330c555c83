import { createHash } from 'node:crypto';
import { type NewRecord, type RecordSource } from './record.js';

/**
 * What two reports of the same movement have in common: 128 bits of SHA-256, as hexadecimal digits.
 * Two equal movements have it in common as well; their occurrence tells them apart.
 */
export function fingerprintOf(
  record: NewRecord,
  source: Pick<RecordSource, 'scope' | 'accountCode'>,
): string {
  const facts =
    record.sourceKey === null
      ? [
          source.accountCode,
          record.bookedOn,
          record.amountMinor.toString(),
          record.currency,
          fold(record.description),
          fold(record.counterparty),
          fold(record.reference),
        ]
      : [source.scope, record.sourceKey];
  return createHash('sha256').update(facts.join('\u001f')).digest('hex').slice(0, 32);
}

/** Exports of the same bank differ in case and spacing from one day to the next. */
const fold = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
