import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNumber, IsObject, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { RecordView } from '@balance/records';

export class ApproveBody {
  @ApiPropertyOptional({ format: 'uuid', description: 'Overrides the suggestion' })
  @IsOptional()
  @IsUUID()
  categoryId?: string;
  @ApiPropertyOptional({
    type: Object,
    description: 'Also puts a rule into force that sets this category',
    example: { name: 'Taxis', when: { field: 'description', operator: 'contains', value: 'uber' } },
  })
  @IsOptional()
  @IsObject()
  createRule?: { name?: unknown; priority?: unknown; when?: unknown };
  @ApiPropertyOptional({ maxLength: 1000 }) @IsOptional() @IsString() @Length(1, 1000) comment?: string;
}

export class RejectBody {
  @ApiPropertyOptional({ maxLength: 1000 }) @IsOptional() @IsString() @Length(1, 1000) comment?: string;
}

export class PolicyBody {
  @ApiProperty({
    minimum: 0,
    maximum: 1,
    example: 0.9,
    description: 'Least confidence approved without a person',
  })
  @IsNumber()
  @Min(0)
  @Max(1)
  autoApproveAt: number;
  @ApiProperty({ example: '1000000', description: 'Minor units; larger amounts always wait for a person' })
  @IsString()
  @Matches(/^\d{1,18}$/, { message: 'reviewAboveMinor must be a whole number of minor units, as text' })
  reviewAboveMinor: string;
}

export class ReviewItemView {
  @ApiProperty({ enum: ['uncategorised', 'low-confidence', 'large-amount'] }) reason: string;
  @ApiProperty({ format: 'date-time' }) waitingSince: string;
  @ApiProperty({ type: RecordView }) record: RecordView;
}

export class ReviewPage {
  @ApiProperty({ type: [ReviewItemView] }) items: ReviewItemView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
