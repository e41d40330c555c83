import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, type Id, Ids } from '@balance/kernel';
import { InvalidRule, RuleCategoryUnknown } from '../domain/errors.js';
import { ruleCreated } from '../domain/rule.events.js';
import { type RuleDefinition } from '../domain/rule.js';
import { validateRule } from '../domain/validate-rule.js';
import { RuleRepository } from '../rule.repository.js';

/** Puts a rule into force. */
@Injectable()
export class CreateRule {
  constructor(
    private readonly rules: RuleRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /**
   * @param input a rule draft, unchecked
   * @param recordId the record whose review the rule comes from, if it does
   * @throws {InvalidRule} `rules.invalid-rule`, {@link RuleCategoryUnknown} `rules.category-unknown`
   */
  async execute(tx: Tx, input: unknown, cause: Cause, recordId?: Id<'record'>): Promise<RuleDefinition> {
    const checked = validateRule(input);
    if (checked.outcome === 'invalid') throw new InvalidRule(checked.faults);
    const rule: RuleDefinition = { id: this.ids.next<'rule'>(), version: 1, ...checked.rule };
    if (!(await this.rules.insert(tx, rule, cause.actor)))
      throw new RuleCategoryUnknown(rule.then.categoryId ?? '');
    await this.rules.raiseSetVersion(tx);
    const payload = {
      name: rule.name,
      version: 1 as const,
      from: recordId ? ('review' as const) : ('author' as const),
      recordId,
    };
    await this.events.append(tx, [{ event: ruleCreated, stream: `rule:${rule.id}`, payload, cause }]);
    return rule;
  }
}
