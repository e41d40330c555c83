export { type Entry, type EntryId, type NewEntry, type NewPosting } from './domain/entry.js';
export { entriesPosted } from './domain/ledger.events.js';
export { LedgerModule } from './ledger.module.js';
export { type PostedEntries, PostEntries, type PostingBatch } from './post-entries/post-entries.use-case.js';
