import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, expectVersion } from '@balance/kernel';
import { InvalidRule, RuleCategoryUnknown, RuleNotFound } from '../domain/errors.js';
import { ruleChanged } from '../domain/rule.events.js';
import { type RuleDefinition, type RuleId } from '../domain/rule.js';
import { validateRule } from '../domain/validate-rule.js';
import { RuleRepository } from '../rule.repository.js';

/** Replaces a rule by its next version. */
@Injectable()
export class ChangeRule {
  constructor(
    private readonly rules: RuleRepository,
    private readonly events: EventLog,
  ) {}

  /**
   * @param changes the fields of a rule draft that change, unchecked
   * @param expected the version that the change was made to, if its author says
   * @throws {RuleNotFound} `rules.not-found`, {@link InvalidRule} `rules.invalid-rule`,
   *   {@link RuleCategoryUnknown} `rules.category-unknown`, {@link VersionMismatch} `http.version-mismatch`
   */
  async execute(
    tx: Tx,
    id: RuleId,
    changes: object,
    cause: Cause,
    expected?: number,
  ): Promise<RuleDefinition> {
    const current = await this.rules.lock(tx, id);
    if (!current) throw new RuleNotFound(id);
    expectVersion(current.version, expected);
    const { name, stage, priority, mode, when, then } = current;
    const checked = validateRule({ name, stage, priority, mode, when, then, ...changes });
    if (checked.outcome === 'invalid') throw new InvalidRule(checked.faults);
    const rule: RuleDefinition = { id, version: current.version + 1, ...checked.rule };
    if (!(await this.rules.update(tx, rule))) throw new RuleCategoryUnknown(rule.then.categoryId ?? '');
    await this.rules.raiseSetVersion(tx);
    const payload = { name: rule.name, version: rule.version, mode: rule.mode };
    await this.events.append(tx, [{ event: ruleChanged, stream: `rule:${id}`, payload, cause }]);
    return rule;
  }
}
