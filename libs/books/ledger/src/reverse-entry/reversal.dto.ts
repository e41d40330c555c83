import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Length, ValidateIf } from 'class-validator';
import { IsCalendarDate, RequestInvalid } from '@balance/http';
import { type ReversalWish } from '../domain/reversal.js';
import { overrideProperty } from '../post-entry/override.js';

export class ReversalBody {
  @ApiPropertyOptional({ format: 'date', description: 'Booking date; the entry’s own when left out' })
  @IsOptional()
  @IsCalendarDate()
  effectiveOn?: string;

  @ApiPropertyOptional({
    enum: ['original-date'],
    description: 'In place of `effectiveOn`: on the day of the entry, so that its period is put right',
  })
  @ValidateIf((_, value) => value !== undefined)
  @IsIn(['original-date'])
  at?: 'original-date';

  @ApiPropertyOptional(overrideProperty)
  @ValidateIf((_, value) => value !== undefined)
  @IsBoolean()
  override?: boolean;

  @ApiPropertyOptional({ example: 'Booked to the wrong account', maxLength: 500 })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  reason?: string;
}

const reason = 'Booked to the wrong account';

/** Bodies as they can be sent. */
export const reversalExamples = {
  ownDay: { summary: 'On the day of the entry', value: { at: 'original-date', reason } },
  otherDay: { summary: 'On a day that is still open', value: { effectiveOn: '2026-01-31', reason } },
};

/** @throws {RequestInvalid} `http.request-invalid` */
export function reversalWishOf({ effectiveOn, at, reason }: ReversalBody): ReversalWish {
  if (effectiveOn !== undefined && at !== undefined)
    throw new RequestInvalid([
      { pointer: '/at', detail: 'says the day a second time; leave effectiveOn out' },
    ]);
  return { effectiveOn, at, reason };
}

export class ReversalView {
  @ApiProperty({ format: 'uuid', description: 'The entry that was taken back' }) entryId: string;
  @ApiProperty({ format: 'uuid', description: 'The entry that takes it back' }) reversalId: string;
}
