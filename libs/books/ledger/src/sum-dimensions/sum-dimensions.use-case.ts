import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type DimensionSum, type IntervalFilter, type PostingDimension } from '../domain/interval.js';
import { IntervalRepository } from '../interval.repository.js';

/** Sums the books by account and by the category or the counterparty of the postings, for reports. */
@Injectable()
export class SumDimensions {
  constructor(private readonly intervals: IntervalRepository) {}

  /** Only what is not zero. It reads every posting of the period. */
  execute(tx: Tx, by: PostingDimension, filter: IntervalFilter): Promise<DimensionSum[]> {
    return this.intervals.byDimension(tx, by, filter);
  }
}
