import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { ExampleRepository, SubjectRepository } from '@balance/records';
import {
  type LearnedRecord,
  learnedRecord,
  type SeenRecord,
  seenRecord,
} from '../domain/learn/filed-record.js';
import { LearningRepository } from '../learning.repository.js';

/** Equal decisions that make a proposal; fewer of two categories are never parted by an amount. */
const [alike, parted] = [3, 9];
/** Of one payee and direction only so many count: what somebody decided long ago may have changed since. */
const ofPayee = 12;
/** Decisions on all payees that a proposal must not contradict. */
const overall = 5_000;
/** Records that came in last, of which a rule may not take too many. */
const recentMost = 2_000;

export interface Evidence {
  readonly payees: ReadonlySet<string>;
  /** Oldest first. */
  readonly decisions: readonly LearnedRecord[];
  readonly recent: readonly SeenRecord[];
}

/** Reads what proposals are made from and held against. */
@Injectable()
export class GatherEvidence {
  constructor(
    private readonly learning: LearningRepository,
    private readonly examples: ExampleRepository,
    private readonly subjects: SubjectRepository,
  ) {}

  /** @returns nothing when there is nothing new to propose for any of the payees */
  async execute(tx: Tx, payees: ReadonlySet<string>): Promise<Evidence | undefined> {
    const ready = await this.learning.ready(tx, [...payees], { alike, parted, ofPayee });
    if (ready.length === 0) return undefined;
    const latest = await this.learning.latest(tx, ready, { ofPayee, overall });
    const examples = await this.examples.byIds(tx, latest.map(({ recordId }) => recordId)); // prettier-ignore
    const byId = new Map(examples.map((example) => [example.recordId, example]));
    const decisions = latest.flatMap(({ recordId }) => {
      const example = byId.get(recordId);
      return example ? [learnedRecord(recordId, example)] : [];
    });
    const { rows } = await this.subjects.page(tx, { limit: recentMost });
    return { payees: new Set(ready), decisions, recent: rows.map((row) => seenRecord(row.id, row)) };
  }
}
