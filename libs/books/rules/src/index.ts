export { ChangeRule } from './change-rule/change-rule.use-case.js';
export { CompileRuleSet } from './compile-rule-set/compile-rule-set.use-case.js';
export { CountOverride } from './count-override/count-override.use-case.js';
export { CreateRule } from './create-rule/create-rule.use-case.js';
export { compileRules } from './domain/compile-rules.js';
export { type Condition, conditionSchema } from './domain/condition.js';
export { type RuleActions } from './domain/actions.js';
export {
  type RuleEffect,
  type RuleMatch,
  type RuleOutcome,
  type Split,
} from './domain/engine/rule-outcome.js';
export { type RuleSet } from './domain/engine/rule-set.js';
export {
  InvalidPattern,
  InvalidRule,
  RuleCategoryUnknown,
  type RuleFault,
  RuleNotFound,
  RuleVersionNotFound,
  UnusableRule,
} from './domain/errors.js';
export { FindSetVersion } from './find-set-version/find-set-version.use-case.js';
export { foldText } from './domain/fold-text.js';
export {
  type CategoryId,
  categoryIdSchema,
  type RuleDefinition,
  type RuleDraft,
  ruleDraftSchema,
  type RuleId,
  type RuleMode,
  type RuleStage,
  ruleIdSchema,
} from './domain/rule.js';
export { ruleChanged, ruleCreated, type RuleOrigin } from './domain/rule.events.js';
export { splitAmount } from './domain/split-amount.js';
export { type SplitPart } from './domain/split-part.js';
export { type RawField, type RuleSubject, type TextField } from './domain/subject.js';
export { type ValidatedRule, validateRule } from './domain/validate-rule.js';
export { ListVersions } from './list-versions/list-versions.use-case.js';
export { ListRules } from './list-rules/list-rules.use-case.js';
export { RecordHits } from './record-hits/record-hits.use-case.js';
export { type HitOutcome } from './record-hits/tally-hits.js';
export { type ListedRule } from './rule-list.repository.js';
export { type Provenance } from './save-rules/new-version.js';
export { RulesModule } from './rules.module.js';
