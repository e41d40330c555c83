import { Injectable } from '@nestjs/common';
import { ListCategories } from '@balance/categories';
import { type Tx } from '@balance/database';
import { Ids, type TenantId } from '@balance/kernel';
import {
  compileRules,
  CompileRuleSet,
  InvalidRule,
  ListRules,
  RuleCategoryUnknown,
  type RuleDefinition,
  type RuleDraft,
  type RuleId,
  validateRule,
} from '@balance/rules';
import { categoriesNamedBy } from '../domain/trial/categories-named-by.js';
import { type Candidate, type Trial } from './trial.js';

/** Puts the rules in force and the rules with a candidate side by side. Writes nothing. */
@Injectable()
export class PrepareTrial {
  constructor(
    private readonly listRules: ListRules,
    private readonly compileRuleSet: CompileRuleSet,
    private readonly categories: ListCategories,
    private readonly ids: Ids,
  ) {}

  /**
   * A rule in shadow mode is tried as if it were live.
   *
   * @throws {InvalidRule} `rules.invalid-rule`, {@link RuleCategoryUnknown} `rules.category-unknown`,
   *   {@link RuleNotFound} `rules.not-found`, {@link UnusableRule} `rules.unusable-rule`
   */
  async ofCandidate(tx: Tx, tenantId: TenantId, candidate: Candidate): Promise<Trial> {
    const rule = await this.candidateRule(tx, candidate);
    await this.checkCategories(tx, rule);
    return this.withAndWithout(tx, tenantId, rule, rule.mode === 'off' ? [] : [{ ...rule, mode: 'live' }]);
  }

  /**
   * A rule that is there, as if it were live, beside all the others without it.
   *
   * @throws {RuleNotFound} `rules.not-found`, {@link UnusableRule} `rules.unusable-rule`
   */
  async ofRule(tx: Tx, ruleId: RuleId): Promise<Trial> {
    const rule = await this.listRules.find(tx, ruleId);
    const others = (await this.listRules.all(tx)).filter(({ id }) => id !== ruleId);
    return sideBySide(rule, compileRules(others), compileRules([...others, { ...rule, mode: 'live' }]));
  }

  private async withAndWithout(
    tx: Tx,
    tenantId: TenantId,
    rule: RuleDefinition,
    tried: readonly RuleDefinition[],
  ): Promise<Trial> {
    const before = await this.compileRuleSet.execute(tx, tenantId);
    const others = (await this.listRules.all(tx)).filter(({ id }) => id !== rule.id);
    return sideBySide(rule, before, compileRules([...others, ...tried]));
  }

  private async candidateRule(tx: Tx, candidate: Candidate): Promise<RuleDefinition> {
    if ('draft' in candidate) {
      return { id: this.ids.next<'rule'>(), version: 1, ...checked(candidate.draft) };
    }
    const { id, version, name, stage, priority, mode, when, then } = await this.listRules.find(
      tx,
      candidate.ruleId,
    );
    const draft = checked({ name, stage, priority, mode, when, then, ...candidate.changes });
    return { id, version: version + 1, ...draft };
  }

  private async checkCategories(tx: Tx, { then }: RuleDefinition): Promise<void> {
    const known = new Set((await this.categories.execute(tx)).map(({ id }) => id));
    const faults = categoriesNamedBy(then)
      .filter(({ categoryId }) => !known.has(categoryId))
      .map(({ categoryId, pointer }) => ({
        code: 'rules.category-unknown',
        pointer,
        message: `there is no category ${categoryId}`,
      }));
    if (faults.length > 0) throw new RuleCategoryUnknown(faults);
  }
}

function checked(input: unknown): RuleDraft {
  const result = validateRule(input);
  if (result.outcome === 'invalid') throw new InvalidRule(result.faults);
  return result.rule;
}

const sideBySide = (
  rule: RuleDefinition,
  before: ReturnType<typeof compileRules>,
  after: ReturnType<typeof compileRules>,
): Trial => ({ rule, ruleId: rule.id, before, after, asksRaw: before.asksRaw || after.asksRaw });
