import { Injectable } from '@nestjs/common';
import { type Page, type Tx } from '@balance/database';
import { RuleNotFound } from '../domain/errors.js';
import { type RuleDefinition, type RuleId } from '../domain/rule.js';
import { type ListedRule, RuleListRepository, type RulePageWish } from '../rule-list.repository.js';
import { RuleRepository } from '../rule.repository.js';

/** The rules of a tenant. */
@Injectable()
export class ListRules {
  constructor(
    private readonly rules: RuleRepository,
    private readonly listed: RuleListRepository,
  ) {}

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  execute(tx: Tx, wish: RulePageWish): Promise<Page<ListedRule>> {
    return this.listed.page(tx, wish);
  }

  /** Every one, whatever its mode: for what compiles or compares them. */
  all(tx: Tx): Promise<RuleDefinition[]> {
    return this.rules.all(tx);
  }

  /** @throws {RuleNotFound} `rules.not-found` */
  async find(tx: Tx, id: RuleId): Promise<ListedRule> {
    const rule = await this.listed.find(tx, id);
    if (!rule) throw new RuleNotFound(id);
    return rule;
  }
}
