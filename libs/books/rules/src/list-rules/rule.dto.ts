import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Allow, IsDefined } from 'class-validator';

const example = {
  when: { all: [{ field: 'description', operator: 'contains', value: 'uber' }] },
  then: { categoryId: '01890a5d-ac96-774b-bcce-b302099a8057' },
};

/** Checked as a whole by the rule's own schema, which knows every operator. */
export class RuleDraftBody {
  @ApiProperty({ example: 'Taxis' }) @IsDefined() name: unknown;
  @ApiPropertyOptional({ type: 'integer', default: 0, description: 'Higher goes first' })
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
  @ApiProperty({ description: 'Raised with each change; traces name it' }) version: number;
  @ApiProperty() name: string;
  @ApiProperty() priority: number;
  @ApiProperty() isEnabled: boolean;
  @ApiProperty({ type: Object, example: example.when }) when: unknown;
  @ApiProperty({ type: Object, example: example.then }) then: unknown;
}
