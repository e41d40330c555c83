import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Allow, IsDefined } from 'class-validator';
import { AnyOfIds, PageOf, SortedPageQuery, YesOrNo } from '@balance/http';
import { type RuleDefinition } from '../domain/rule.js';

const example = {
  when: { all: [{ field: 'description', operator: 'contains', value: 'uber' }] },
  then: { categoryId: '01890a5d-ac96-774b-bcce-b302099a8057' },
};

export class RulesQuery extends SortedPageQuery(['priority', 'name', 'id'], '-priority') {
  @YesOrNo() isEnabled?: boolean;
  @AnyOfIds({ description: 'The categories that the rules set' }) categoryId?: string[];
}

/** Checked as a whole by the rule's own schema, which knows every operator. */
export class RuleDraftBody {
  @ApiProperty({ type: String, example: 'Taxis', minLength: 1, maxLength: 120 }) @IsDefined() name: unknown;
  @ApiPropertyOptional({
    type: 'integer',
    minimum: -1_000,
    maximum: 1_000,
    default: 0,
    description: 'Higher goes first',
  })
  @Allow()
  priority?: unknown;
  @ApiPropertyOptional({ type: Boolean, default: true }) @Allow() isEnabled?: unknown;
  @ApiProperty({
    type: Object,
    example: example.when,
    description: 'A comparison, or `all` / `any` of several',
  })
  @IsDefined()
  when: unknown;
  @ApiProperty({ type: Object, example: example.then }) @IsDefined() then: unknown;
}

export class RuleChangeBody extends PartialType(RuleDraftBody) {}

export class RuleView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer', example: 3, description: 'Raised with each change; traces name it' })
  version: number;
  @ApiProperty({ example: 'Taxis' }) name: string;
  @ApiProperty({ type: 'integer', example: 0 }) priority: number;
  @ApiProperty({ example: true }) isEnabled: boolean;
  @ApiProperty({ type: Object, example: example.when }) when: unknown;
  @ApiProperty({ type: Object, example: example.then }) then: unknown;
}

export class RulePage extends PageOf(RuleView) {}

export const ruleView = ({ id, version, name, priority, mode, when, then }: RuleDefinition): RuleView => ({
  id,
  version,
  name,
  priority,
  isEnabled: mode === 'live',
  when,
  then,
});
