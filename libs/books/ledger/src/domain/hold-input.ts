import { createHash } from 'node:crypto';
import { type NewHold } from './hold.js';
import { type CommitWish } from './hold-commit.js';
import { inputHash } from './input-hash.js';

/** What somebody asked to be posted of a hold, and under which name. */
export interface CommitRequest extends CommitWish {
  /** Names the commit within its hold. */
  readonly reference: string;
  /** Booking date, `YYYY-MM-DD`; the hold's own when left out. */
  readonly effectiveOn?: string | undefined;
  /** The hold's own when left out. */
  readonly description?: string | undefined;
}

/** SHA-256 of all that a hold is placed with, by which a repeat is told from another hold under the same reference. */
export const holdInput = (hold: NewHold): Buffer =>
  digestOf([Buffer.from(inputHash(hold)).toString('hex'), hold.expiresAt?.toISOString() ?? null]);

/** The same of a commit. The order of its postings matters as little as that of an entry's. */
export const commitInput = ({ effectiveOn, description, postings, rest }: CommitRequest): Buffer =>
  digestOf([
    effectiveOn ?? null,
    description ?? null,
    rest ?? 'keep',
    postings
      ?.map(({ accountCode, amountMinor, currency }) =>
        JSON.stringify([accountCode, amountMinor.toString(), currency]),
      )
      .sort() ?? null,
  ]);

/** @param parts in an order of their own; without `undefined` */
export const digestOf = (parts: readonly unknown[]): Buffer =>
  createHash('sha256').update(JSON.stringify(parts)).digest();
