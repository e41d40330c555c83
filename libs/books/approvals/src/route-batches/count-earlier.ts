import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type History } from '../domain/policy/route-by-policy.js';
import { type PolicyRecord } from '../domain/policy/policy.js';
import { type TallyKey, TallyRepository } from '../tally.repository.js';

/** Looks up, in one statement for all of them, how often the likes of some records were approved before. */
@Injectable()
export class CountEarlier {
  constructor(private readonly tallies: TallyRepository) {}

  async execute(tx: Tx, records: readonly PolicyRecord[]): Promise<History> {
    const asked = new Map<string, TallyKey>();
    for (const { payee, categoryId } of records)
      if (payee !== undefined && categoryId !== null)
        asked.set(`${categoryId}${payee}`, { payee, categoryId });
    const counts = new Map<string, number>();
    for (const { payee, categoryId, approvals } of await this.tallies.of(tx, [...asked.values()]))
      counts.set(`${categoryId}${payee}`, approvals);
    return (payee, categoryId) => counts.get(`${categoryId}${payee}`) ?? 0;
  }
}
