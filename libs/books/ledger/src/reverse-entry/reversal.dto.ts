import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { IsCalendarDate } from '@balance/http';

export class ReversalBody {
  @ApiPropertyOptional({ format: 'date', description: 'Booking date; the entry’s own when left out' })
  @IsOptional()
  @IsCalendarDate()
  effectiveOn?: string;

  @ApiPropertyOptional({ example: 'Booked to the wrong account', maxLength: 500 })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  reason?: string;
}

export class ReversalView {
  @ApiProperty({ format: 'uuid', description: 'The entry that was taken back' }) entryId: string;
  @ApiProperty({ format: 'uuid', description: 'The entry that takes it back' }) reversalId: string;
}
