import { Injectable } from '@nestjs/common';
import { type Page, type Tx } from '@balance/database';
import { RuleNotFound } from '../domain/errors.js';
import { type RuleDefinition, type RuleId } from '../domain/rule.js';
import { type RulePageWish, RuleRepository } from '../rule.repository.js';

/** The rules of a tenant. */
@Injectable()
export class ListRules {
  constructor(private readonly rules: RuleRepository) {}

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  execute(tx: Tx, wish: RulePageWish): Promise<Page<RuleDefinition>> {
    return this.rules.page(tx, wish);
  }

  /** @throws {RuleNotFound} `rules.not-found` */
  async find(tx: Tx, id: RuleId): Promise<RuleDefinition> {
    const rule = await this.rules.find(tx, id);
    if (!rule) throw new RuleNotFound(id);
    return rule;
  }
}
