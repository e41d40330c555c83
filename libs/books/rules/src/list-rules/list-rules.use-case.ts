import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type RuleDefinition } from '../domain/rule.js';
import { RuleRepository } from '../rule.repository.js';

/** The rules of a tenant, highest priority first. */
@Injectable()
export class ListRules {
  constructor(private readonly rules: RuleRepository) {}

  execute(tx: Tx): Promise<RuleDefinition[]> {
    return this.rules.all(tx);
  }
}
