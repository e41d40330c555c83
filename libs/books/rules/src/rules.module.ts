import { Module } from '@nestjs/common';
import { ChangeRule } from './change-rule/change-rule.use-case.js';
import { CompileRuleSet } from './compile-rule-set/compile-rule-set.use-case.js';
import { CreateRule } from './create-rule/create-rule.use-case.js';
import { ListRules } from './list-rules/list-rules.use-case.js';
import { RuleRepository } from './rule.repository.js';

const useCases = [CreateRule, ChangeRule, ListRules, CompileRuleSet];

@Module({ providers: [RuleRepository, ...useCases], exports: useCases })
export class RulesModule {}
