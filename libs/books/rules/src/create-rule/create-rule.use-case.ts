import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Cause, Ids } from '@balance/kernel';
import { InvalidRule } from '../domain/errors.js';
import { type RuleDefinition } from '../domain/rule.js';
import { validateRule } from '../domain/validate-rule.js';
import { type Provenance } from '../save-rules/new-version.js';
import { SaveRules } from '../save-rules/save-rules.js';

/** Puts a rule into force. */
@Injectable()
export class CreateRule {
  constructor(
    private readonly saveRules: SaveRules,
    private readonly ids: Ids,
  ) {}

  /**
   * @param input a rule draft, unchecked
   * @param provenance how it came about; what Balance has proposed names the part of it that did
   * @throws {InvalidRule} `rules.invalid-rule`, {@link RuleCategoryUnknown} `rules.category-unknown`
   */
  async execute(
    tx: Tx,
    input: unknown,
    cause: Cause,
    provenance: Provenance = { from: 'author' },
  ): Promise<RuleDefinition> {
    const checked = validateRule(input);
    if (checked.outcome === 'invalid') throw new InvalidRule(checked.faults);
    const rule: RuleDefinition = { id: this.ids.next<'rule'>(), version: 1, ...checked.rule };
    await this.saveRules.begin(tx);
    await this.saveRules.execute(tx, [{ rule, provenance }], cause);
    return rule;
  }
}
