import { type Currency } from '@balance/kernel';
import type { RecordId, RecordSubject } from '@balance/records';

/** What models are told of a record. Its own words, not those that rules gave it: models learn from the former. */
export interface Payment {
  readonly key: RecordId;
  readonly text: string;
  /** Signed minor units. */
  readonly amountMinor: bigint;
  readonly currency: Currency;
  /** `2026-03-01` */
  readonly bookedOn: string;
}

export const paymentOf = ({
  id,
  counterparty,
  description,
  amountMinor,
  currency,
  bookedOn,
}: RecordSubject): Payment => ({
  key: id,
  text: counterparty || description,
  amountMinor,
  currency,
  bookedOn,
});
