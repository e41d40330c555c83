import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { inputHash } from '../domain/input-hash.js';
import { type LedgerDifference } from '../domain/verify.js';
import { EntryListRepository } from '../entry-list.repository.js';
import { VerifyRepository } from './verify.repository.js';

const entriesAPage = 1_000;

/** Recomputes the digest that each entry was posted with: descriptions, metadata and dimensions are in no other sum. */
@Injectable()
export class CheckInputs {
  constructor(
    private readonly entries: EntryListRepository,
    private readonly books: VerifyRepository,
  ) {}

  async first(tx: Tx): Promise<LedgerDifference | undefined> {
    let cursor: string | undefined;
    do {
      const wish = { sort: 'id' as const, limit: entriesAPage, ...(cursor && { cursor }) };
      const { rows, nextCursor } = await this.entries.page(tx, wish);
      const hashes = await this.books.inputHashes(
        tx,
        rows.map(({ id }) => id),
      );
      for (const entry of rows) {
        const found = Buffer.from(inputHash(entry)).toString('hex');
        const expected = hashes.get(entry.id) ?? found;
        if (found !== expected) return differenceOf(entry.id, expected, found);
      }
      cursor = nextCursor ?? undefined;
    } while (cursor);
    return undefined;
  }
}

const differenceOf = (entryId: LedgerDifference['entryId'], expected: string, found: string) => ({
  ...({ check: 'inputs', entryId, accountCode: null, currency: null } as const),
  ...{ of: 'digest of what it was posted with', expected, found },
});
