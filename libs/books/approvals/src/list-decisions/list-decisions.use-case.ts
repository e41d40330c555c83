import { Injectable } from '@nestjs/common';
import { type Page, type PageWish, type Tx } from '@balance/database';
import { DecisionLogRepository, type DecisionPageWish, type KeptItem } from '../decision-log.repository.js';
import { DecisionNotFound } from '../domain/approvals.errors.js';
import { type Decision, type DecisionId } from '../domain/decide/decision.js';

/** What people have decided. */
@Injectable()
export class ListDecisions {
  constructor(private readonly log: DecisionLogRepository) {}

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  execute(tx: Tx, wish: DecisionPageWish): Promise<Page<Decision>> {
    return this.log.page(tx, wish);
  }

  /** What it did with each record. @throws `approvals.decision-not-found`, `paging.cursor-invalid` */
  async items(tx: Tx, id: DecisionId, wish: PageWish<'recordId'>): Promise<Page<KeptItem>> {
    if (!(await this.log.find(tx, id))) throw new DecisionNotFound(id);
    return this.log.items(tx, id, wish);
  }
}
