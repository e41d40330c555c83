import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import {
  type DayCount,
  type DayCountFilter,
  type PostingLine,
  PostingSliceRepository,
  type SliceFilter,
  type SliceKey,
} from './posting-slice.repository.js';

/** Reads postings account by account, a slice at a time, for who has to read very many of them. */
@Injectable()
export class ReadLedger {
  constructor(private readonly postings: PostingSliceRepository) {}

  /** How many postings there are by account, currency and day, so that the reading can be cut into pieces. */
  counts(tx: Tx, filter: DayCountFilter): Promise<DayCount[]> {
    return this.postings.counts(tx, filter);
  }

  /** @param after the last posting of the slice before */
  slice(tx: Tx, filter: SliceFilter, after: SliceKey | undefined, limit: number): Promise<PostingLine[]> {
    return this.postings.slice(tx, filter, after, limit);
  }
}
