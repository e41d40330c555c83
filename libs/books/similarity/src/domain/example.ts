/** What may be known of a record when its category is predicted. */
export interface Payment {
  /** As the bank printed it. */
  readonly payee: string;
  /** Signed minor units, or any other fixed unit: only ratios and round values matter. */
  readonly amountMinor: number;
  /** Days since 1970-01-01; null where the record has no date. */
  readonly day: number | null;
}

/** A payment with the category that somebody approved. Nothing else is learned from. */
export interface Example extends Payment {
  readonly label: string;
}
