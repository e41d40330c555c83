import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Allow, IsDefined, IsString, Length, ValidateIf } from 'class-validator';
import { AnyOf, AnyOfIds, PageOf, SearchText, SortedPageQuery } from '@balance/http';
import { type RuleMode, ruleModes, type RuleStage, ruleStages } from '../domain/rule.js';
import { type ListedRule } from '../rule-list.repository.js';

const example = {
  when: { all: [{ field: 'description', operator: 'contains', value: 'uber' }] },
  then: { categoryId: '01890a5d-ac96-774b-bcce-b302099a8057' },
};

export class RulesQuery extends SortedPageQuery(['priority', 'name', 'id'], '-priority') {
  @AnyOf(ruleModes, { description: 'Only rules in one of these modes' }) mode?: RuleMode[];
  @AnyOf(ruleStages, { description: 'Only rules of these stages' }) stage?: RuleStage[];
  @AnyOfIds({ description: 'Categories that an action of the rules names' }) categoryId?: string[];
  @SearchText({ description: 'A part of the name, whatever its case' }) q?: string;
}

/** Why a version is made; kept with it. Unlike with `IsOptional`, `null` does not get through. */
const Reason = () =>
  applyDecorators(
    ApiPropertyOptional({
      type: String,
      minLength: 1,
      maxLength: 500,
      example: 'The taxi company has a new name',
      description: 'Why, for who reads the history of the rule',
    }),
    ValidateIf((_, value) => value !== undefined),
    IsString(),
    Length(1, 500),
  );

/** Checked as a whole by the rule's own schema, which knows every operator and every action. */
export class RuleDraftBody {
  @ApiProperty({ type: String, example: 'Taxis', minLength: 1, maxLength: 120 }) @IsDefined() name: unknown;
  @ApiPropertyOptional({
    enum: ruleStages,
    default: 'main',
    description: 'Stages run in this order; a later one sees, and overrides, what an earlier one has set',
  })
  @Allow()
  stage?: unknown;
  @ApiPropertyOptional({
    type: 'integer',
    minimum: -1_000,
    maximum: 1_000,
    default: 0,
    description: 'Within its stage; higher goes first',
  })
  @Allow()
  priority?: unknown;
  @ApiPropertyOptional({
    enum: ruleModes,
    default: 'live',
    description: '`shadow`: its hits are counted, but it changes nothing. `off`: it is not asked',
  })
  @Allow()
  mode?: unknown;
  @ApiProperty({
    type: Object,
    example: example.when,
    description: 'A comparison, or `all` / `any` / `none` of several',
  })
  @IsDefined()
  when: unknown;
  @ApiProperty({
    type: Object,
    example: example.then,
    description:
      'At least one of `categoryId` or `split`, `counterparty`, `tags`, `note`, `review` (why a person has to look) and `stop`',
  })
  @IsDefined()
  then: unknown;
  @Reason() reason?: string;
}

export class RuleChangeBody extends PartialType(RuleDraftBody) {}

export class RestoreBody {
  @Reason() reason?: string;
}

/** What a rule says, in whichever version. */
export class RuleContentView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer', example: 3, description: 'Raised with each change; traces name it' })
  version: number;
  @ApiProperty({ example: 'Taxis' }) name: string;
  @ApiProperty({ enum: ruleStages }) stage: RuleStage;
  @ApiProperty({ type: 'integer', example: 0 }) priority: number;
  @ApiProperty({ enum: ruleModes }) mode: RuleMode;
  @ApiProperty({ type: Object, example: example.when }) when: unknown;
  @ApiProperty({ type: Object, example: example.then }) then: unknown;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'The taxi company has a new name',
    description: 'Why this version was made, if its author said',
  })
  reason: string | null;
}

const count = { type: 'integer', minimum: 0 } as const;

export class RuleView extends RuleContentView {
  @ApiProperty({ example: 'user:01890a5d-ac96-774b-bcce-b302099a8057' }) createdBy: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({
    example: 'user:01890a5d-ac96-774b-bcce-b302099a8057',
    description: 'Author of this version',
  })
  changedBy: string;
  @ApiProperty({ format: 'date-time' }) changedAt: string;
  @ApiProperty({
    ...count,
    example: 120,
    description: 'Records that it held for while it was live. The counts do not change the entity tag',
  })
  hits: number;
  @ApiProperty({ ...count, example: 0, description: 'Records that it held for in shadow mode' })
  shadowHits: number;
  @ApiProperty({ ...count, example: 118, description: 'Records that got their category from it' })
  decided: number;
  @ApiProperty({ ...count, example: 2, description: 'Those of them to which a person gave another one' })
  overridden: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastHitAt: string | null;
}

export class RulePage extends PageOf(RuleView) {}

export const ruleView = (rule: ListedRule): RuleView => ({
  id: rule.id,
  version: rule.version,
  name: rule.name,
  stage: rule.stage,
  priority: rule.priority,
  mode: rule.mode,
  when: rule.when,
  then: rule.then,
  reason: rule.reason,
  createdBy: rule.createdBy,
  createdAt: rule.createdAt.toISOString(),
  changedBy: rule.changedBy,
  changedAt: rule.changedAt.toISOString(),
  hits: Number(rule.hits),
  shadowHits: Number(rule.shadowHits),
  decided: Number(rule.decided),
  overridden: Number(rule.overridden),
  lastHitAt: rule.lastHitAt?.toISOString() ?? null,
});
