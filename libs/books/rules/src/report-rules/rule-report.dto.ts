import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { type RuleDefinition, type RuleMode, ruleModes, type RuleStage, ruleStages } from '../domain/rule.js';
import { type DeadRule } from './find-dead-rules.js';
import { type RulePair, type RuleReport } from './report-rules.use-case.js';

export class RuleReportQuery {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 3_650,
    default: 90,
    description: 'How many days a rule may go without a hit',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(3_650)
  days: number = 90;
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 500,
    default: 100,
    description: 'How many items each part of the report has at most',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit: number = 100;
}

export class ReportedRuleView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Taxis' }) name: string;
  @ApiProperty({ enum: ruleStages }) stage: RuleStage;
  @ApiProperty({ type: 'integer', example: 0 }) priority: number;
  @ApiProperty({ enum: ruleModes }) mode: RuleMode;
}

const reasons = ['unreachable', 'never-hit', 'not-hit-lately'] as const;

export class DeadRuleView {
  @ApiProperty({ type: ReportedRuleView }) rule: ReportedRuleView;
  @ApiProperty({
    enum: reasons,
    description:
      '`unreachable`: the form of the conditions tells that `behind` is applied to all of its records before it, and leaves it nothing to do',
  })
  because: DeadRule['because'];
  @ApiProperty({ type: ReportedRuleView, nullable: true }) behind: ReportedRuleView | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastHitAt: string | null;
}

export class RulePairView {
  @ApiProperty({ type: [ReportedRuleView], description: 'Two, the older first' }) rules: ReportedRuleView[];
  @ApiProperty({ type: 'integer', minimum: 1, example: 12, description: 'Records that both held for' })
  records: number;
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    example: 3,
    description: 'Of those, records that one of them decided for no other reason than that it is older',
  })
  ties: number;
  @ApiProperty({ example: true, description: 'Whether they file records differently, as they are now' })
  isConflict: boolean;
  @ApiProperty({ format: 'date-time' }) lastAt: string;
}

export class RuleReportView {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    example: 42,
    description: 'Rules that are live or in shadow mode',
  })
  asked: number;
  @ApiProperty({ type: [DeadRuleView], description: 'Rules that do nothing' }) dead: DeadRuleView[];
  @ApiProperty({
    type: [RulePairView],
    description: 'Live rules that held for the same records, most records first',
  })
  overlaps: RulePairView[];
  @ApiProperty({
    type: [RulePairView],
    description: 'Those of them between which the age decided, most often first',
  })
  ties: RulePairView[];
}

const ruleOf = ({ id, name, stage, priority, mode }: RuleDefinition): ReportedRuleView => ({
  id,
  name,
  stage,
  priority,
  mode,
});

const pairView = ({ rule, other, records, ties, isConflict, lastAt }: RulePair): RulePairView => ({
  rules: [ruleOf(rule), ruleOf(other)],
  records: Number(records),
  ties: Number(ties),
  isConflict,
  lastAt: lastAt.toISOString(),
});

export const ruleReportView = ({ asked, dead, overlaps, ties }: RuleReport): RuleReportView => ({
  asked,
  dead: dead.map(({ rule, because, behind, lastHitAt }) => ({
    rule: ruleOf(rule),
    because,
    behind: behind ? ruleOf(behind) : null,
    lastHitAt: lastHitAt?.toISOString() ?? null,
  })),
  overlaps: overlaps.map(pairView),
  ties: ties.map(pairView),
});
