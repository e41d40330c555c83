import { Module } from '@nestjs/common';
import { ChangeRule } from './change-rule/change-rule.use-case.js';
import { CompileRuleSet } from './compile-rule-set/compile-rule-set.use-case.js';
import { CreateRule } from './create-rule/create-rule.use-case.js';
import { ListRules } from './list-rules/list-rules.use-case.js';
import { RuleListRepository } from './rule-list.repository.js';
import { RuleVersionRepository } from './rule-version.repository.js';
import { RuleRepository } from './rule.repository.js';
import { SaveRules } from './save-rules/save-rules.js';

const useCases = [CreateRule, ChangeRule, ListRules, CompileRuleSet];
const repositories = [RuleRepository, RuleListRepository, RuleVersionRepository];

@Module({ providers: [...repositories, SaveRules, ...useCases], exports: useCases })
export class RulesModule {}
