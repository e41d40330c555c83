import { type NewPosting } from './entry.js';
import { HoldExceeded, HoldNotOpen } from './hold.errors.js';
import { type HeldPosting, type Hold, statusAt } from './hold.js';
import { PostingZero } from './ledger.errors.js';

/** What somebody wants of a hold to become an entry. */
export interface CommitWish {
  /** At most what is left of the same side of the same account and currency; all that is left when left out. */
  readonly postings?: readonly Pick<NewPosting, 'accountCode' | 'amountMinor' | 'currency'>[] | undefined;
  /** What becomes of the rest: it stays reserved unless it is to be released. */
  readonly rest?: 'keep' | 'release' | undefined;
}

export interface CommitDecision {
  /** Of the entry, with what the sides of the hold say besides amounts. */
  readonly postings: readonly NewPosting[];
  /** What each side that changes holds from now on, by its number. */
  readonly held: readonly { readonly number: number; readonly heldMinor: bigint }[];
  readonly isClosed: boolean;
}

/**
 * Decides what a commit posts and what stays held. Whether the parts balance is for the entry to check.
 *
 * @throws {HoldNotOpen} `ledger.hold-not-open`, {@link HoldExceeded} `ledger.hold-exceeded`,
 *   {@link PostingZero} `ledger.posting-zero`
 */
export function decideCommit(hold: Hold, { postings, rest = 'keep' }: CommitWish, now: Date): CommitDecision {
  const status = statusAt(hold, now);
  if (status !== 'open') throw new HoldNotOpen(hold.id, status);
  const sides = hold.postings.map((side) => ({ side, takenMinor: postings ? 0n : side.heldMinor }));
  for (const wish of postings ?? []) take(hold, sides, wish);
  const left = ({ side, takenMinor }: Side) => side.heldMinor - takenMinor;
  const isClosed = rest === 'release' || sides.every((side) => left(side) === 0n);
  return {
    postings: sides
      .filter(({ takenMinor }) => takenMinor !== 0n)
      .map(({ side, takenMinor }) => postingOf(side, takenMinor)),
    held: sides
      .map((side) => ({
        number: side.side.number,
        heldMinor: isClosed ? 0n : left(side),
        was: side.side.heldMinor,
      }))
      .filter(({ heldMinor, was }) => heldMinor !== was)
      .map(({ number, heldMinor }) => ({ number, heldMinor })),
    isClosed,
  };
}

const postingOf = (
  { accountCode, currency, recordId, categoryId, counterparty }: HeldPosting,
  amountMinor: bigint,
): NewPosting => ({ accountCode, amountMinor, currency, recordId, categoryId, counterparty });

interface Side {
  readonly side: HeldPosting;
  takenMinor: bigint;
}

/** Takes an amount from the sides of its account, currency and sign, in the order in which they were placed. */
function take(
  hold: Hold,
  sides: readonly Side[],
  wish: Pick<NewPosting, 'accountCode' | 'amountMinor' | 'currency'>,
): void {
  if (wish.amountMinor === 0n) throw new PostingZero(hold.reference, wish.accountCode);
  const isDebit = wish.amountMinor > 0n;
  const fitting = sides.filter(
    ({ side }) =>
      side.accountCode === wish.accountCode &&
      side.currency === wish.currency &&
      side.amountMinor > 0n === isDebit,
  );
  let missingMinor = wish.amountMinor;
  for (const fit of fitting) {
    const leftMinor = fit.side.heldMinor - fit.takenMinor;
    const partMinor = nearerToZero(leftMinor, missingMinor);
    fit.takenMinor += partMinor;
    missingMinor -= partMinor;
  }
  if (missingMinor !== 0n) throw new HoldExceeded(hold.id, wish, wish.amountMinor - missingMinor);
}

/** Of two amounts, none of which has the opposite sign of the other. */
const nearerToZero = (a: bigint, b: bigint): bigint => (a * a < b * b ? a : b);
