import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type IntervalFilter, type IntervalSum } from '../domain/interval.js';
import { IntervalRepository } from '../interval.repository.js';

/** Sums the books by account over many periods in one reading, for reports. */
@Injectable()
export class SumIntervals {
  constructor(private readonly intervals: IntervalRepository) {}

  /** Only what is not zero, by account, currency and interval. */
  execute(tx: Tx, filter: IntervalFilter): Promise<IntervalSum[]> {
    return this.intervals.byAccount(tx, filter);
  }
}
