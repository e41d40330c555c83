import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type ReliabilityBin } from '../domain/learn/reliability.js';

export interface Period {
  readonly from?: Date;
  readonly until?: Date;
}

/** Counts how what stages said has fared with people. */
@Injectable()
export class ReliabilityRepository {
  /** By stage, each by rising confidence. */
  bins(tx: Tx, { from, until }: Period): Promise<(ReliabilityBin & { stage: string })[]> {
    return tx.query`
      SELECT stage, least(floor(confidence::numeric * 10), 9)::int AS tenth,
             count(*) FILTER (WHERE verdict = 'confirmed')::int AS confirmed,
             count(*) FILTER (WHERE verdict = 'changed')::int AS changed,
             count(*) FILTER (WHERE verdict = 'rejected')::int AS rejected,
             avg(confidence)::float8 AS "meanConfidence"
      FROM stage_outcomes
      WHERE (${from ?? null}::timestamptz IS NULL OR decided_at >= ${from ?? null}::timestamptz)
        AND (${until ?? null}::timestamptz IS NULL OR decided_at < ${until ?? null}::timestamptz)
      GROUP BY stage, tenth ORDER BY stage, tenth`;
  }

  /** Of the last decisions on what a stage said. */
  async latest(tx: Tx, stage: string, most: number): Promise<{ total: number; confirmed: number }> {
    return tx.one`
      SELECT count(*)::int AS total, count(*) FILTER (WHERE verdict = 'confirmed')::int AS confirmed
      FROM (SELECT verdict FROM stage_outcomes WHERE stage = ${stage} ORDER BY decided_at DESC LIMIT ${most}) AS latest`;
  }
}
