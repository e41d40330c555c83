import { Module } from '@nestjs/common';
import { RulesController } from './list-rules/rules.controller.js';
import { RuleVersionsController } from './list-versions/rule-versions.controller.js';
import { ReportRulesController } from './report-rules/report-rules.controller.js';
import { RuleFileController } from './rule-file/rule-file.controller.js';
import { RulesModule } from './rules.module.js';

@Module({
  imports: [RulesModule],
  controllers: [RulesController, RuleVersionsController, RuleFileController, ReportRulesController],
})
export class RulesHttpModule {}
