import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { YesOrNo } from './filters.js';

/** How every list is paged: an opaque cursor and a limit. */
export class PageQuery {
  @ApiPropertyOptional({ description: '`nextCursor` of the page before', maxLength: 2_000 })
  @IsOptional()
  @IsString()
  @Length(1, 2_000)
  cursor?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 500,
    default: 50,
    description: 'How many items a page has at most',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit: number = 50;

  @YesOrNo({
    default: false,
    description: 'Also count what the filters let through, on all pages together; exact up to 10,000',
  })
  count?: boolean;
}
