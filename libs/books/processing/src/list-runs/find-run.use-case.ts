import { Injectable } from '@nestjs/common';
import { type Page, type PageWish, type Tx } from '@balance/database';
import { RuleRunNotFound } from '../domain/rule-runs/rule-run.errors.js';
import { type RuleRun, type RuleRunId, type RunChange } from '../domain/rule-runs/rule-run.js';
import { RuleRunRepository, type RunPageWish } from '../rule-run.repository.js';

/** Runs of rules over records, and what they have changed. */
@Injectable()
export class FindRun {
  constructor(private readonly runs: RuleRunRepository) {}

  /** @throws {RuleRunNotFound} `processing.run-not-found` */
  async execute(tx: Tx, id: RuleRunId): Promise<RuleRun> {
    const run = await this.runs.find(tx, id);
    if (!run) throw new RuleRunNotFound(id);
    return run;
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, wish: RunPageWish): Promise<Page<RuleRun>> {
    return this.runs.page(tx, wish);
  }

  /** @throws {RuleRunNotFound} `processing.run-not-found`, {@link CursorInvalid} `paging.cursor-invalid` */
  async changes(tx: Tx, id: RuleRunId, wish: PageWish<'recordId'>): Promise<Page<RunChange>> {
    await this.execute(tx, id);
    return this.runs.changes(tx, id, wish);
  }
}
