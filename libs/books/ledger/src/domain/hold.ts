import { type Id } from '@balance/kernel';
import { type EntryId, type NewEntry, type NewPosting } from './entry.js';

export type HoldId = Id<'hold'>;

export const holdStatuses = ['open', 'committed', 'voided', 'expired'] as const;

/** `committed`, `voided` and `expired` say how the last of a hold ended; parts may have been committed before. */
export type HoldStatus = (typeof holdStatuses)[number];

/** A balanced entry that is not made yet: its amounts are reserved until it is committed, voided or has run out. */
export interface NewHold extends NewEntry {
  /** When it runs out; never when left out. */
  readonly expiresAt?: Date | undefined;
}

/** One side of a hold as the ledger keeps it. */
export interface HeldPosting extends NewPosting {
  readonly number: number;
  /** What of the amount is neither committed nor released; of the same sign. */
  readonly heldMinor: bigint;
}

export interface HoldCommit {
  readonly reference: string;
  readonly entryId: EntryId;
  readonly committedAt: Date;
}

/** A hold as the ledger keeps it. */
export interface Hold extends Omit<NewHold, 'postings' | 'expiresAt'> {
  readonly id: HoldId;
  readonly status: HoldStatus;
  readonly postings: readonly HeldPosting[];
  readonly expiresAt: Date | null;
  readonly placedAt: Date;
  readonly closedAt: Date | null;
  /** The entries that were made of it, oldest first. */
  readonly commits: readonly HoldCommit[];
}

/** Where a hold stands now: one whose time has run out is expired, whether or not anybody has noted it yet. */
export const statusAt = ({ status, expiresAt }: Pick<Hold, 'status' | 'expiresAt'>, now: Date): HoldStatus =>
  status === 'open' && expiresAt !== null && expiresAt <= now ? 'expired' : status;
