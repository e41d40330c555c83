import { type Category } from '@balance/categories';
import { type NewEntry } from '@balance/ledger';
import { type ApprovedRecord } from '@balance/records';

/**
 * The entry that an approved record makes: money out is a debit of its category's account and a credit of the
 * account that it left; money in the other way round.
 */
export function entryOfRecord(record: ApprovedRecord, category: Category): NewEntry {
  const { amountMinor, currency } = record;
  return {
    reference: `record:${record.id}`,
    effectiveOn: record.bookedOn,
    description: record.description,
    postings: [
      { accountCode: category.accountCode, amountMinor: -amountMinor, currency },
      { accountCode: record.accountCode, amountMinor, currency },
    ],
  };
}
