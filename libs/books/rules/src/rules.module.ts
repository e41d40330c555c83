import { Module } from '@nestjs/common';
import { ChangeRule } from './change-rule/change-rule.use-case.js';
import { CompileRuleSet } from './compile-rule-set/compile-rule-set.use-case.js';
import { CountOverride } from './count-override/count-override.use-case.js';
import { CreateRule } from './create-rule/create-rule.use-case.js';
import { ExportRules } from './export-rules/export-rules.use-case.js';
import { FindSetVersion } from './find-set-version/find-set-version.use-case.js';
import { ImportRules } from './import-rules/import-rules.use-case.js';
import { ListRules } from './list-rules/list-rules.use-case.js';
import { ListVersions } from './list-versions/list-versions.use-case.js';
import { RecordHits } from './record-hits/record-hits.use-case.js';
import { ReportRules } from './report-rules/report-rules.use-case.js';
import { RuleReportRepository } from './report-rules/rule-report.repository.js';
import { RestoreVersion } from './restore-version/restore-version.use-case.js';
import { RuleFileRepository } from './rule-file/rule-file.repository.js';
import { RuleHitsRepository } from './rule-hits.repository.js';
import { RuleListRepository } from './rule-list.repository.js';
import { RuleVersionRepository } from './rule-version.repository.js';
import { RuleRepository } from './rule.repository.js';
import { SaveRules } from './save-rules/save-rules.js';

const versions = [FindSetVersion, ListVersions, RestoreVersion];
const statistics = [RecordHits, CountOverride, ReportRules];
const files = [ImportRules, ExportRules];
const useCases = [CreateRule, ChangeRule, ListRules, CompileRuleSet, ...versions, ...statistics, ...files];
const repositories = [
  RuleRepository,
  RuleListRepository,
  RuleVersionRepository,
  RuleHitsRepository,
  RuleFileRepository,
  RuleReportRepository,
];

@Module({ providers: [...repositories, SaveRules, ...useCases], exports: useCases })
export class RulesModule {}
