import { type CategoryId } from '@balance/categories';
import { parseMinor } from '@balance/kernel';
import { type RecordId, type RecordSplit, type StandingRecord } from '@balance/records';
import { CategoryMissing, SplitInvalid } from './approvals.errors.js';

/** What a person wants a record filed under, if not what was suggested. */
export interface FilingWish {
  readonly categoryId?: CategoryId | undefined;
  /** Decimal amounts, signed like the record's. */
  readonly splits?: readonly { readonly categoryId: CategoryId; readonly amount: string }[] | undefined;
}

export interface Filing {
  /** Of a split the category of its largest part, of equal ones the first. */
  readonly categoryId: CategoryId;
  /** Parts that a person has given; what was suggested before has no say in them. */
  readonly splits?: readonly RecordSplit[];
  /** Whether it differs from what was suggested. */
  readonly isOverride: boolean;
}

/**
 * What a record is approved under. A category by itself takes the record in one piece, even if a split was suggested.
 *
 * @throws {CategoryMissing} `approvals.category-missing`
 * @throws {SplitInvalid} `approvals.split-invalid`
 */
export function chooseFiling(
  recordId: RecordId,
  record: Pick<StandingRecord, 'categoryId' | 'isSplit' | 'amountMinor' | 'currency'>,
  { categoryId, splits }: FilingWish,
): Filing {
  if (splits) {
    if (categoryId) throw new SplitInvalid(recordId, 'send `splits` or `categoryId`, not both');
    const parts = partsOf(recordId, record, splits);
    return { categoryId: largestOf(parts).categoryId, splits: parts, isOverride: true };
  }
  const chosen = categoryId ?? record.categoryId;
  if (chosen === null) throw new CategoryMissing(recordId);
  const isWhole = categoryId !== undefined && record.isSplit;
  return { categoryId: chosen, isOverride: isWhole || chosen !== record.categoryId };
}

function partsOf(
  recordId: RecordId,
  { amountMinor, currency }: Pick<StandingRecord, 'amountMinor' | 'currency'>,
  splits: NonNullable<FilingWish['splits']>,
): RecordSplit[] {
  let restMinor = amountMinor;
  const parts = splits.map(({ categoryId, amount }, n): RecordSplit => {
    const partMinor = parseMinor(amount, currency);
    if (partMinor === undefined)
      throw new SplitInvalid(recordId, `"${amount}" is no amount in ${currency}`, n);
    if (partMinor === 0n || partMinor > 0n !== amountMinor > 0n)
      throw new SplitInvalid(recordId, 'each part has the sign of the record, and none is zero', n);
    restMinor -= partMinor;
    return { categoryId, amountMinor: partMinor };
  });
  if (restMinor !== 0n) throw new SplitInvalid(recordId, 'the parts have to add up to the record’s amount');
  return parts;
}

const largestOf = (parts: readonly RecordSplit[]): RecordSplit =>
  parts.reduce((largest, part) => (sizeOf(part) > sizeOf(largest) ? part : largest));

const sizeOf = ({ amountMinor }: RecordSplit): bigint => (amountMinor < 0n ? -amountMinor : amountMinor);
