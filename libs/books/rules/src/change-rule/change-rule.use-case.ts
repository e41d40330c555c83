import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Cause, expectVersion } from '@balance/kernel';
import { InvalidRule, RuleNotFound } from '../domain/errors.js';
import { type RuleDefinition, type RuleId } from '../domain/rule.js';
import { validateRule } from '../domain/validate-rule.js';
import { RuleRepository } from '../rule.repository.js';
import { type Provenance } from '../save-rules/new-version.js';
import { SaveRules } from '../save-rules/save-rules.js';
import { nextVersion } from './next-version.js';

/** Replaces a rule by its next version. */
@Injectable()
export class ChangeRule {
  constructor(
    private readonly rules: RuleRepository,
    private readonly saveRules: SaveRules,
  ) {}

  /**
   * A change that leaves everything as it is makes no version.
   *
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
    { expected, ...provenance }: Provenance & { readonly expected?: number } = { from: 'author' },
  ): Promise<RuleDefinition> {
    await this.saveRules.begin(tx);
    const current = await this.rules.find(tx, id);
    if (!current) throw new RuleNotFound(id);
    expectVersion(current.version, expected);
    const { name, stage, priority, mode, when, then } = current;
    const checked = validateRule({ name, stage, priority, mode, when, then, ...changes });
    if (checked.outcome === 'invalid') throw new InvalidRule(checked.faults);
    const rule = nextVersion(current, checked.rule);
    if (!rule) return current;
    await this.saveRules.execute(tx, [{ rule, provenance }], cause);
    return rule;
  }
}
