import { type Currency } from '@balance/kernel';
import type { ApprovedExample, RecordId, RecordRow } from '@balance/records';
import type { CategoryId, RuleSubject } from '@balance/rules';
import { type LearnedDecision, type SeenPayment } from './learned-decision.js';

/** A record that is there, as proposals see it. */
export interface SeenRecord extends SeenPayment {
  readonly recordId: RecordId;
}

/** A record that a person has filed. */
export interface LearnedRecord extends LearnedDecision, SeenRecord {}

/** The same, with all that rules may ask of it. */
export interface FiledRecord extends LearnedRecord {
  readonly row: RecordRow;
}

type Printed = Pick<ApprovedExample, 'description' | 'counterparty' | 'amountMinor' | 'bookedOn'> & {
  readonly currency: string;
};

export const seenRecord = (
  recordId: RecordId,
  { description, counterparty, amountMinor, currency, bookedOn }: Printed,
): SeenRecord => ({
  recordId,
  text: description,
  ...{ counterparty, amountMinor, currency: currency as Currency, bookedOn },
});

export const learnedRecord = (
  recordId: RecordId,
  record: Printed & { readonly categoryId: CategoryId },
): LearnedRecord => ({ ...seenRecord(recordId, record), categoryId: record.categoryId });

/** What a person has filed in one piece; what is split says nothing of where the next one belongs. */
export function filedRecords(rows: readonly RecordRow[]): FiledRecord[] {
  return rows.flatMap((row) => {
    if (row.state !== 'approved' || row.categoryId === null || row.splits !== null) return [];
    const categoryId = row.categoryId as CategoryId;
    return [{ ...learnedRecord(row.id as RecordId, { ...row, categoryId }), row }];
  });
}

/** A filed record as the rules would see it if it came again. */
export const ruleSubjectOf = ({ row }: FiledRecord): RuleSubject => ({
  ...{ description: row.description, counterparty: row.counterparty, reference: row.reference },
  ...{ amountMinor: row.amountMinor, currency: row.currency as Currency, bookedOn: row.bookedOn },
  account: row.accountCode,
  source: row.sourceKind,
  tags: [],
  raw: row.raw,
});
