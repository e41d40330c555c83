import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, Length, Matches, ValidateIf } from 'class-validator';
import { IsCalendarDate, PageOf, SortedPageQuery } from '@balance/http';
import { type PeriodLock } from '../domain/lock.js';
import { type LockChange } from '../lock.repository.js';

const day = {
  type: String,
  format: 'date',
  nullable: true,
  example: '2024-12-31',
  description: 'The last closed booking day; `null` when none is closed',
} as const;
const reason = { type: String, nullable: true, example: 'Accounts of 2024 are filed' } as const;

export class LockBody {
  @ApiProperty(day)
  @ValidateIf((_, value) => value !== null)
  @IsCalendarDate()
  lockedThrough: string | null;

  @ApiPropertyOptional({ ...reason, maxLength: 500 })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsString()
  @Length(1, 500)
  @Matches(/^\P{C}+$/u)
  reason?: string | null;
}

export class LockChangesQuery extends SortedPageQuery(['id'], '-id') {}

export class LockView {
  @ApiProperty(day) lockedThrough: string | null;
  @ApiProperty(reason) reason: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'user:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f' })
  setBy: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) setAt: string | null;
  @ApiProperty({ type: 'integer', example: 3, description: 'How often it was set' }) version: number;
}

export class LockChangeView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty(day) lockedThrough: string | null;
  @ApiProperty(reason) reason: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'user:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f' })
  setBy: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) setAt: string | null;
}

export class LockChangePage extends PageOf(LockChangeView) {}

export const lockView = (lock: PeriodLock): LockView => ({
  ...lock,
  setAt: lock.setAt?.toISOString() ?? null,
});

export const lockChangeView = (change: LockChange): LockChangeView => ({
  ...change,
  setAt: change.setAt?.toISOString() ?? null,
});
