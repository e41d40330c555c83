import { type CategoryId } from '@balance/categories';
import { type NewEntry } from '@balance/ledger';
import { type ApprovedRecord } from '@balance/records';

/**
 * The entry that an approved record makes: money out is a debit of its category's account and a credit of the
 * account that it left; money in the other way round. Of a split record each part is a posting of its own, under its own category.
 *
 * @param accountCodeOf the account that records of a category are posted to
 */
export function entryOfRecord(
  record: ApprovedRecord,
  accountCodeOf: (categoryId: CategoryId) => string,
): NewEntry {
  const { id: recordId, amountMinor, currency, categoryId, counterparty } = record;
  const parts = record.splits ?? [{ categoryId, amountMinor }];
  return {
    reference: referenceOf(record),
    effectiveOn: record.bookedOn,
    description: record.description,
    postings: [
      ...parts
        // A share of a small amount may come to nothing, and nothing is not posted.
        .filter((part) => part.amountMinor !== 0n)
        .map((part) => ({
          accountCode: accountCodeOf(part.categoryId),
          amountMinor: -part.amountMinor,
          currency,
          recordId,
          categoryId: part.categoryId,
          counterparty,
        })),
      { accountCode: record.accountCode, amountMinor, currency, recordId, counterparty },
    ],
  };
}

/** One reference is posted once, ever: a record whose entry was taken back, and that is approved again, needs another. */
export const referenceOf = ({ id, reversals }: Pick<ApprovedRecord, 'id' | 'reversals'>): string =>
  reversals === 0 ? `record:${id}` : `record:${id}:${reversals}`;
