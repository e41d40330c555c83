import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type UserId } from '@balance/identity';
import { PageOf, SortedPageQuery, YesOrNo } from '@balance/http';
import { type ReportKindName, reportKindNames } from '../kinds/kinds.js';
import { type Format, formatNames } from '../render/formats.js';
import { relativePeriods, type RelativePeriod } from './domain/relative-period.js';
import { frequencies, type Frequency } from './domain/rhythm.js';
import { type Schedule, type ScheduleDraft } from './domain/schedule.js';
import { IfSent, ScheduleOptionsBody } from './schedule-options.dto.js';

const mostRecipients = 20;

export class ScheduleBody {
  @ApiProperty({ example: 'Monthly figures' }) @IsString() @Length(1, 200) @Matches(/^\P{C}+$/u) name: string;

  @ApiProperty({ enum: reportKindNames, example: 'profit-and-loss' })
  @IsIn(reportKindNames)
  kind: ReportKindName;

  @ApiProperty({
    enum: relativePeriods,
    example: 'previous-month',
    description:
      'What it covers, as seen from the day on which it is due; what is to date ends the day before',
  })
  @IsIn(relativePeriods)
  period: RelativePeriod;

  @ApiPropertyOptional({
    type: ScheduleOptionsBody,
    example: {},
    description: 'As when a report is asked for',
  })
  @IfSent()
  @IsObject()
  @ValidateNested()
  @Type(() => ScheduleOptionsBody)
  options?: ScheduleOptionsBody;

  @ApiProperty({ enum: frequencies, example: 'month' }) @IsIn(frequencies) every: Frequency;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 31,
    default: 1,
    example: 2,
    description:
      'Weekly: the weekday, 1 is Monday. Monthly and quarterly: the day of the (first) month, or its last one where it is shorter',
  })
  @IfSent()
  @IsInt()
  @Min(1)
  @Max(31)
  on?: number;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 23,
    default: 6,
    example: 6,
    description: 'On clocks of the time zone',
  })
  @IfSent()
  @IsInt()
  @Min(0)
  @Max(23)
  hour?: number;

  @ApiPropertyOptional({ default: 'UTC', example: 'Europe/London', description: 'Of the IANA database' })
  @IfSent()
  @IsString()
  @Length(2, 64)
  timeZone?: string;

  @ApiPropertyOptional({ type: [String], enum: formatNames, example: ['pdf'], default: ['pdf'] })
  @IfSent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(formatNames, { each: true })
  formats?: Format[];

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    maxItems: mostRecipients,
    example: [],
    description: 'Members who are mailed links to the files',
  })
  @IfSent()
  @IsArray()
  @ArrayMaxSize(mostRecipients)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  recipientIds?: string[];

  @ApiPropertyOptional({ default: true, example: true }) @IfSent() @IsBoolean() isEnabled?: boolean;
}

/** As `ScheduleBody`; what is left out stays. */
export class ScheduleChangeBody extends PartialType(ScheduleBody, { skipNullProperties: false }) {}

export class SchedulesQuery extends SortedPageQuery(['id', 'name', 'nextDueAt'], '-id') {
  @YesOrNo() isEnabled?: boolean;
}

export class ScheduleView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Monthly figures' }) name: string;
  @ApiProperty({ enum: reportKindNames, example: 'profit-and-loss' }) kind: string;
  @ApiProperty({ enum: relativePeriods, example: 'previous-month' }) period: string;
  @ApiProperty({ type: Object, example: { by: 'month' } }) options: object;
  @ApiProperty({ enum: frequencies, example: 'month' }) every: string;
  @ApiProperty({ type: 'integer', example: 2 }) on: number;
  @ApiProperty({ type: 'integer', example: 6 }) hour: number;
  @ApiProperty({ example: 'Europe/London' }) timeZone: string;
  @ApiProperty({ type: [String], enum: formatNames, example: ['pdf'] }) formats: readonly string[];
  @ApiProperty({ type: [String], format: 'uuid', example: [] }) recipientIds: readonly string[];
  @ApiProperty({ example: true }) isEnabled: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Not while it is disabled' })
  nextDueOn: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) nextDueAt: string | null;
  @ApiProperty({ type: 'integer', example: 3, description: 'Raised with each change' }) version: number;
  @ApiProperty({ example: 'user:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f' }) createdBy: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class SchedulePage extends PageOf(ScheduleView) {}

/** What somebody says, and what goes without saying. */
export const draftOf = (body: ScheduleBody): ScheduleDraft => ({
  name: body.name,
  kind: body.kind,
  period: body.period,
  every: body.every,
  options: body.options ?? {},
  on: body.on ?? 1,
  hour: body.hour ?? 6,
  timeZone: body.timeZone ?? 'UTC',
  formats: body.formats ?? ['pdf'],
  recipientIds: (body.recipientIds ?? []) as UserId[],
  isEnabled: body.isEnabled ?? true,
});

export const scheduleView = ({ nextDue, createdAt, ...schedule }: Schedule): ScheduleView => ({
  id: schedule.id,
  name: schedule.name,
  kind: schedule.kind,
  period: schedule.period,
  options: schedule.options,
  every: schedule.every,
  on: schedule.on,
  hour: schedule.hour,
  timeZone: schedule.timeZone,
  formats: schedule.formats,
  recipientIds: schedule.recipientIds,
  isEnabled: schedule.isEnabled,
  nextDueOn: schedule.isEnabled ? nextDue.on : null,
  nextDueAt: schedule.isEnabled ? nextDue.at.toISOString() : null,
  version: schedule.version,
  createdBy: schedule.createdBy,
  createdAt: createdAt.toISOString(),
});
