import { hash } from 'node:crypto';
import { type NewEntry, type NewPosting } from './entry.js';

/**
 * SHA-256 of what is asked for under a reference: the day, the description, the metadata and the postings with their
 * dimensions. Neither the order of the postings nor that of the metadata matters.
 */
export function inputHash({ effectiveOn, description, metadata, postings }: NewEntry): Uint8Array {
  const facts = Object.entries(metadata ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const sides = postings.map(sideOf).sort();
  return hash('sha256', JSON.stringify([effectiveOn, description, facts, sides]), 'buffer');
}

const sideOf = (posting: NewPosting): string =>
  JSON.stringify([
    posting.accountCode,
    posting.amountMinor.toString(),
    posting.currency,
    posting.recordId ?? null,
    posting.categoryId ?? null,
    posting.counterparty ?? null,
  ]);
