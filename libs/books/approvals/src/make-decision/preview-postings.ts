import { Injectable } from '@nestjs/common';
import { type CategoryId, ListCategories } from '@balance/categories';
import { type Tx } from '@balance/database';
import { type ApprovedRecord, type RecordId, RecordListRepository, type RecordRow } from '@balance/records';
import { type Filing } from '../domain/choose-filing.js';
import { type Weighed } from '../domain/decide/decision.js';
import { entryOfRecord } from '../domain/entry-of-record.js';

/** What would be posted to one account in one currency, in minor units. */
export interface PreviewedPosting {
  readonly accountCode: string;
  readonly currency: string;
  readonly debitMinor: bigint;
  readonly creditMinor: bigint;
}

/** Makes the entries that approvals would make, as posting makes them, and sums them up. */
@Injectable()
export class PreviewPostings {
  constructor(
    private readonly records: RecordListRepository,
    private readonly categories: ListCategories,
  ) {}

  async execute(tx: Tx, weighed: readonly Weighed[]): Promise<PreviewedPosting[]> {
    const filings = new Map<string, Filing>();
    for (const { recordId, verdict } of weighed)
      if (verdict.outcome === 'approved') filings.set(recordId, verdict.filing);
    if (filings.size === 0) return [];
    const accounts = new Map(
      (await this.categories.execute(tx)).map(({ id, accountCode }) => [id, accountCode]),
    );
    const rows = await this.records.byIds(tx, [...filings.keys()]);
    const sums = new Map<string, PreviewedPosting>();
    for (const row of rows) {
      const filing = filings.get(row.id);
      if (!filing || row.amountMinor === 0n) continue;
      const { postings } = entryOfRecord(asApproved(row, filing), (id) => accounts.get(id) ?? '');
      for (const { accountCode, currency, amountMinor } of postings) {
        const key = `${accountCode} ${currency}`;
        const sum = sums.get(key) ?? { accountCode, currency, debitMinor: 0n, creditMinor: 0n };
        const side =
          amountMinor > 0n
            ? { debitMinor: sum.debitMinor + amountMinor }
            : { creditMinor: sum.creditMinor - amountMinor };
        sums.set(key, { ...sum, ...side });
      }
    }
    return [...sums.keys()].sort().map((key) => sums.get(key)!);
  }
}

/** The record as it would be when it is approved. */
function asApproved(row: RecordRow, { categoryId, splits, isOverride }: Filing): ApprovedRecord {
  const stored = row.splits?.map((part) => ({
    categoryId: part.categoryId as CategoryId,
    amountMinor: BigInt(part.amountMinor),
  }));
  return {
    ...row,
    id: row.id as RecordId,
    categoryId,
    splits: (isOverride ? splits : stored) ?? null,
    reversals: 0,
  };
}
