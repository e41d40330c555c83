import { type Currency } from '@balance/kernel';
import type { CategoryId, RuleSubject } from '@balance/rules';

/** What rules are proposed from: a payment, and the category that a person filed it under. */
export interface LearnedDecision {
  /** What the source printed: the description, or the payee where there is nothing else. */
  readonly text: string;
  /** Whom the source names, if it has a field of its own for that. */
  readonly counterparty?: string | null;
  /** Signed minor units; negative is money out. */
  readonly amountMinor: bigint;
  readonly currency: Currency;
  /** `2026-03-01` */
  readonly bookedOn: string;
  readonly categoryId: CategoryId;
}

/** A payment without a person's word, to see what else a rule would hold for. */
export type SeenPayment = Omit<LearnedDecision, 'categoryId'>;

export type Direction = 'in' | 'out';

/** An amount of zero moves nothing; it goes with what is paid. */
export const directionOf = ({ amountMinor }: Pick<SeenPayment, 'amountMinor'>): Direction =>
  amountMinor > 0n ? 'in' : 'out';

/** The payment as a rule sees it. What is proposed asks for nothing that is made up here. */
export const subjectOf = ({ text, counterparty, ...payment }: SeenPayment): RuleSubject => ({
  description: text,
  counterparty: counterparty ?? null,
  reference: null,
  amountMinor: payment.amountMinor,
  currency: payment.currency,
  bookedOn: payment.bookedOn,
  account: '',
  source: '',
  tags: [],
});
