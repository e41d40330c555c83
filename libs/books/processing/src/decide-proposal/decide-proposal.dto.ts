import { ApiPropertyOptional } from '@nestjs/swagger';
import { Allow, IsOptional, IsString, Length } from 'class-validator';

/** What the rule shall say otherwise; checked as a whole by the rule's own schema. */
export class AcceptProposalBody {
  @ApiPropertyOptional({ type: String, minLength: 1, maxLength: 120, example: 'Taxis' })
  @Allow()
  name?: unknown;
  @ApiPropertyOptional({
    type: Object,
    example: { field: 'counterparty', operator: 'starts-with', value: 'canal street' },
  })
  @Allow()
  when?: unknown;
  @ApiPropertyOptional({
    type: Object,
    description: 'Actions instead of the category that was proposed',
    example: { tags: ['taxi'] },
  })
  @Allow()
  then?: unknown;
  @ApiPropertyOptional({
    enum: ['live', 'shadow'],
    default: 'live',
    description: '`shadow`: its hits are counted, but it changes nothing',
  })
  @Allow()
  mode?: unknown;
}

export class DeclineProposalBody {
  @ApiPropertyOptional({ minLength: 1, maxLength: 1000, example: 'We will not go by cab again' })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  comment?: string;
}
