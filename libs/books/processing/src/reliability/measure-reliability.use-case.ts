import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { groupBy } from '../domain/learn/group-by.js';
import { type Reliability, reliabilityOf, wilsonLowerBound } from '../domain/learn/reliability.js';
import { type Period, ReliabilityRepository } from './reliability.repository.js';

/** Fewer decisions of people prove nothing, however they came out. */
const fewest = 30;
/** What was said long ago, perhaps by another model, counts no more. */
const latestMost = 500;
const usualPrecision = 0.95;

/** What people's decisions prove of a stage. */
export interface StageProof {
  /** Decisions of people on what it said; of those, the ones that let it stand. */
  readonly total: number;
  readonly confirmed: number;
  /** What its precision is at least, with 95 % confidence. */
  readonly lowerBound: number;
  /** Whether that is the precision that is asked for, on enough decisions. */
  readonly isProven: boolean;
}

/** How often people confirm what a stage says. What nobody has looked at does not count. */
@Injectable()
export class MeasureReliability {
  constructor(private readonly outcomes: ReliabilityRepository) {}

  /** Of all stages that people have decided on in a period, by name. */
  async execute(tx: Tx, period: Period): Promise<(Reliability & { stage: string })[]> {
    const byStage = groupBy(await this.outcomes.bins(tx, period), ({ stage }) => stage);
    return [...byStage].map(([stage, bins]) => ({ stage, ...reliabilityOf(bins) }));
  }

  /**
   * Whether a stage may be believed without anybody looking.
   *
   * @param precision share of confirmed decisions that is asked for, 0 … 1
   */
  async reliabilityOf(tx: Tx, stage: string, precision = usualPrecision): Promise<StageProof> {
    const { total, confirmed } = await this.outcomes.latest(tx, stage, latestMost);
    const lowerBound = wilsonLowerBound(confirmed, total);
    return { total, confirmed, lowerBound, isProven: total >= fewest && lowerBound >= precision };
  }
}
