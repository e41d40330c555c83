import { z } from 'zod';
import { defineEvent } from '@balance/events';
import { idSchema } from '@balance/kernel';
import { accountTypes } from './account.js';
import { changeableParts } from './account-change.js';

const count = z.number().int().nonnegative();

/** A batch of entries went into the books. */
export const entriesPosted = defineEvent(
  'ENTRIES_POSTED',
  z.strictObject({
    entries: count,
    postings: count,
    /** Entries of the same batch that had been posted before. */
    alreadyPosted: count,
    /** Block that the ids of the entries were drawn from. */
    entryBlockId: idSchema('entry'),
    /** The records that the batch speaks of; all of its stream when left out. */
    recordIds: z.array(idSchema('record')).optional(),
  }),
);

/** An entry was taken back by another. */
export const entryReversed = defineEvent(
  'ENTRY_REVERSED',
  z.strictObject({ entryId: idSchema('entry'), reversalId: idSchema('entry') }),
);

/** Somebody who may posted into a period that is closed. */
export const lockOverridden = defineEvent(
  'LEDGER_LOCK_OVERRIDDEN',
  z.strictObject({
    /** The day through which the books are closed. */
    lockedThrough: z.iso.date(),
    /** The entries that fall into the closed period. */
    entryIds: z.array(idSchema('entry')).min(1),
  }),
);

/** The chart has one more account. Stream `account:<code>`. */
export const accountCreated = defineEvent(
  'ACCOUNT_CREATED',
  z.strictObject({
    accountCode: z.string(),
    name: z.string(),
    type: z.enum(accountTypes),
    parentCode: z.string().nullable(),
  }),
);

/** Somebody changed these parts of an account. Stream `account:<code>`. */
export const accountChanged = defineEvent(
  'ACCOUNT_CHANGED',
  z.strictObject({ accountCode: z.string(), changed: z.array(z.enum(changeableParts)).min(1) }),
);

/** The books were closed through a day, or opened again. Stream `ledger-lock:current`. */
export const periodLocked = defineEvent(
  'LEDGER_LOCK_SET',
  z.strictObject({
    /** `YYYY-MM-DD`; `null` when nothing is closed. */
    lockedThrough: z.string().nullable(),
    before: z.string().nullable(),
    reason: z.string().nullable(),
  }),
);
