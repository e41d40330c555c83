import { type Entry, type NewEntry } from './entry.js';
import { AlreadyReversed, ReversalOfReversal } from './ledger.errors.js';

/** What the person who reverses an entry may say about it. */
export interface ReversalWish {
  /** Booking date of the reversal as `YYYY-MM-DD`; the entry's own when left out, so that its period is put right. */
  readonly effectiveOn?: string | undefined;
  /** Says outright what leaving out the date means. */
  readonly at?: 'original-date' | undefined;
  /** Becomes the description. */
  readonly reason?: string | undefined;
}

/**
 * The entry that takes another back: the same postings with opposite signs.
 *
 * @throws {AlreadyReversed} `ledger.already-reversed`, {@link ReversalOfReversal} `ledger.reversal-of-reversal`
 */
export function reversalOf(entry: Entry, { effectiveOn, reason }: ReversalWish = {}): NewEntry {
  if (entry.reversesId) throw new ReversalOfReversal(entry.id);
  if (entry.reversedById) throw new AlreadyReversed(entry.id);
  return {
    reference: `reversal:${entry.id}`,
    effectiveOn: effectiveOn ?? entry.effectiveOn,
    description: reason ?? `Reversal of ${entry.description}`,
    postings: entry.postings.map((posting) => ({ ...posting, amountMinor: -posting.amountMinor })),
  };
}
