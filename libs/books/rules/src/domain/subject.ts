import { type Currency } from '@balance/kernel';

/** What a rule can see of a money record. */
export interface RuleSubject {
  readonly description: string;
  readonly counterparty: string | null;
  readonly reference: string | null;
  /** Signed minor units; negative is money out. */
  readonly amountMinor: bigint;
  readonly currency: Currency;
  /** ISO 8601 date, `2026-03-01`. */
  readonly bookedOn: string;
  /** Code of the account that the money moved on. */
  readonly account: string;
  /** How the record came: `import` or `delivery`. */
  readonly source: string;
  readonly tags: readonly string[];
  /** The source's own words; present only where {@link RuleSet.asksRaw} says that a rule asks for them. */
  readonly raw?: unknown;
}

/** The record's own text fields; a `null` one passes no text test but `is-empty`. */
export const textFields = [
  'description',
  'counterparty',
  'reference',
  'account',
  'currency',
  'source',
] as const;

export type TextField = (typeof textFields)[number];

/** A field of the source's own words: `raw` and an RFC 6901 JSON Pointer, such as `raw/merchant/mcc`. */
export type RawField = `raw/${string}`;

/** Every field that a comparison can name, but for the raw ones. */
export const namedFields = [...textFields, 'amount', 'direction', 'date', 'tags'] as const;
