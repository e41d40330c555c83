import { Injectable } from '@nestjs/common';
import { type Page, type Tx } from '@balance/database';
import { type KeptRate, type RatePageWish, RateRepository } from '../rate.repository.js';

/** Reads the rates that are kept. */
@Injectable()
export class ListRates {
  constructor(private readonly rates: RateRepository) {}

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  execute(tx: Tx, wish: RatePageWish): Promise<Page<KeptRate>> {
    return this.rates.page(tx, wish);
  }
}
