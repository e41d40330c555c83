import { createHash } from 'node:crypto';
import { type NewHold } from './hold.js';
import { type CommitWish } from './hold-commit.js';

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
  digestOf([
    hold.effectiveOn,
    hold.description,
    sorted(hold.metadata ?? {}),
    hold.expiresAt?.toISOString() ?? null,
    hold.postings.map((posting) => [
      ...[posting.accountCode, posting.amountMinor.toString(), posting.currency],
      ...[posting.recordId ?? null, posting.categoryId ?? null, posting.counterparty ?? null],
    ]),
  ]);

/** The same of a commit. */
export const commitInput = ({ effectiveOn, description, postings, rest }: CommitRequest): Buffer =>
  digestOf([
    effectiveOn ?? null,
    description ?? null,
    rest ?? 'keep',
    postings?.map(({ accountCode, amountMinor, currency }) => [
      accountCode,
      amountMinor.toString(),
      currency,
    ]) ?? null,
  ]);

/** @param parts in an order of their own; without `undefined` */
export const digestOf = (parts: readonly unknown[]): Buffer =>
  createHash('sha256').update(JSON.stringify(parts)).digest();

const sorted = (members: object): [string, unknown][] =>
  Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1));
