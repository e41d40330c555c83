import type { ApprovedPayment } from '@balance/similarity';
import { type LearnedRecord } from './filed-record.js';

/** A filed record as similarity learns from it: by whom it names, else by its text. */
export const approvedPayment = ({
  recordId,
  text,
  counterparty,
  amountMinor,
  currency,
  bookedOn,
  categoryId,
}: LearnedRecord): ApprovedPayment => ({
  recordId,
  text: counterparty || text,
  ...{ amountMinor, currency, bookedOn, categoryId },
});
