import { Module } from '@nestjs/common';
import { RulesController } from './list-rules/rules.controller.js';
import { RuleVersionsController } from './list-versions/rule-versions.controller.js';
import { RulesModule } from './rules.module.js';

@Module({ imports: [RulesModule], controllers: [RulesController, RuleVersionsController] })
export class RulesHttpModule {}
