import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsDate, IsOptional, IsString, IsUUID, Length, Matches, MaxDate, MinDate } from 'class-validator';
import { type StoredEvent } from '@balance/events';
import { PageQuery } from '@balance/http';

/** A moment that PostgreSQL can compare with. */
const IsMoment = () =>
  applyDecorators(
    Type(() => Date),
    IsDate(),
    MinDate(new Date('0001-01-01T00:00:00Z')),
    MaxDate(new Date('9999-12-31T23:59:59Z')),
  );

export class EventsQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'TX_APPROVED,TX_REJECTED', description: 'Types, separated by commas' })
  @IsOptional()
  @Transform(({ value }) => (typeof value === 'string' ? value.split(',') : value))
  @Matches(/^[A-Z_]{1,60}$/, { each: true, message: 'type is a list of event types such as TX_APPROVED' })
  type?: string[];

  @ApiPropertyOptional({ example: 'record:0192…', description: 'What the events speak about' })
  @IsOptional()
  @IsString()
  @Length(3, 200)
  subject?: string;

  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() correlationId?: string;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsMoment() from?: Date;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsMoment() until?: Date;
}

export class EventView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'TX_APPROVED' }) type: string;
  @ApiProperty({ example: 'balance' }) sourceAgent: string;
  @ApiProperty({ example: 'record:0192…' }) subject: string;
  @ApiProperty({ type: Number, nullable: true }) version: number | null;
  @ApiProperty({ example: 'key:0192…' }) actor: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who acted as `actor`, if somebody did' })
  impersonator: string | null;
  @ApiProperty({ format: 'uuid' }) correlationId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) causationId: string | null;
  @ApiProperty({ type: Object }) payload: unknown;
  @ApiProperty({ format: 'date-time' }) occurredAt: string;
}

export class EventPageView {
  @ApiProperty({ type: [EventView] }) items: EventView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export const eventView = (event: StoredEvent): EventView => ({
  id: event.id,
  type: event.type,
  sourceAgent: event.sourceAgent,
  subject: event.stream,
  version: event.version,
  actor: event.actor,
  impersonator: event.impersonator,
  correlationId: event.correlationId,
  causationId: event.causationId,
  payload: event.payload,
  occurredAt: event.occurredAt.toISOString(),
});
