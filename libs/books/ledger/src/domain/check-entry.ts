import { isCalendarDate, isCurrency, maxMinor } from '@balance/kernel';
import { type EntryMetadata, type NewEntry } from './entry.js';
import {
  AmountOutOfRange,
  CurrencyUnknown,
  EntryDateInvalid,
  EntryOneSided,
  EntryUnbalanced,
  MetadataInvalid,
  PostingZero,
  ReferenceInvalid,
} from './ledger.errors.js';

const mostMetadataBytes = 4_096;

/** Refuses what double entry forbids, before the database has to. @throws {DomainError} `ledger.*` */
export function checkEntry({ reference, effectiveOn, postings, metadata }: NewEntry): void {
  if (reference.length === 0 || reference.length > 200) throw new ReferenceInvalid(reference);
  if (!isCalendarDate(effectiveOn)) throw new EntryDateInvalid(reference, effectiveOn);
  if (metadata && !isKeepable(metadata)) throw new MetadataInvalid(reference);
  if (postings.length < 2) throw new EntryOneSided(reference);
  const differences = new Map<string, bigint>();
  for (const { accountCode, amountMinor, currency } of postings) {
    if (!isCurrency(currency)) throw new CurrencyUnknown(reference, currency);
    if (amountMinor === 0n) throw new PostingZero(reference, accountCode);
    // The one amount of 64 bits that has no opposite could never be reversed.
    if (amountMinor > maxMinor || amountMinor < -maxMinor) throw new AmountOutOfRange(reference, amountMinor);
    differences.set(currency, (differences.get(currency) ?? 0n) + amountMinor);
  }
  for (const [currency, differenceMinor] of differences) {
    if (differenceMinor !== 0n) throw new EntryUnbalanced(reference, currency, differenceMinor);
  }
}

const isKeepable = (metadata: EntryMetadata): boolean =>
  Object.values(metadata).every((value) =>
    typeof value === 'number' ? Number.isFinite(value) : ['string', 'boolean'].includes(typeof value),
  ) && Buffer.byteLength(JSON.stringify(metadata)) <= mostMetadataBytes;
