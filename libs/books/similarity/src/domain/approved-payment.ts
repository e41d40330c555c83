import { type Id } from '@balance/kernel';
import { type Example, type Payment } from './example.js';

export type TrainingId = Id<'training'>;

/** What similarity may know of a record that is to be judged. */
export interface PaymentToJudge {
  /** By which the caller finds the answer. */
  readonly key: string;
  /** The counterparty, or else the description, as the source printed it. */
  readonly text: string;
  /** Signed minor units. */
  readonly amountMinor: bigint;
  readonly currency: string;
  /** `2026-01-31` */
  readonly bookedOn: string;
}

/** A record whose category somebody approved. */
export interface ApprovedPayment extends Omit<PaymentToJudge, 'key'> {
  readonly recordId: string;
  readonly categoryId: string;
}

const msPerDay = 86_400_000;

export const paymentOf = ({
  text,
  amountMinor,
  bookedOn,
}: Pick<PaymentToJudge, 'text' | 'amountMinor' | 'bookedOn'>): Payment => ({
  payee: text,
  amountMinor: Number(amountMinor),
  day: Math.floor(Date.parse(bookedOn) / msPerDay),
});

export const exampleOf = (
  approved: Pick<ApprovedPayment, 'text' | 'amountMinor' | 'bookedOn' | 'categoryId'>,
): Example => ({ ...paymentOf(approved), label: approved.categoryId });
