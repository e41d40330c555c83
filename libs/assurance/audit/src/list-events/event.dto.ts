import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { type StoredEvent } from '@balance/events';
import { AnyMatching, Moment, PageOf, PageQuery } from '@balance/http';

const subject = {
  example: 'record:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f',
  description: 'What the events speak about',
};

/** Always newest first: the order of the log is that of its positions, and it has no other. */
export class EventsQuery extends PageQuery {
  @AnyMatching(/^[A-Z_]{1,60}$/, 'TX_APPROVED') type?: string[];

  @ApiPropertyOptional({ ...subject, minLength: 3, maxLength: 200 })
  @IsOptional()
  @IsString()
  @Length(3, 200)
  subject?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'What one request has led to' })
  @IsOptional()
  @IsUUID()
  correlationId?: string;
  @Moment({ description: 'Occurred then or later' }) from?: Date;
  @Moment({ description: 'Occurred before then' }) until?: Date;
}

export class EventView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'TX_APPROVED' }) type: string;
  @ApiProperty({ example: 'balance' }) sourceAgent: string;
  @ApiProperty(subject) subject: string;
  @ApiProperty({ type: 'integer', nullable: true, example: null, description: 'Its number in its stream' })
  version: number | null;
  @ApiProperty({ example: 'key:01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f' }) actor: string;
  @ApiProperty({
    type: String,
    nullable: true,
    example: null,
    description: 'Who acted as `actor`, if somebody did',
  })
  impersonator: string | null;
  @ApiProperty({ format: 'uuid' }) correlationId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) causationId: string | null;
  @ApiProperty({ type: Object, example: { count: 1, by: 'reviewer' } }) payload: unknown;
  @ApiProperty({ format: 'date-time' }) occurredAt: string;
}

export class EventPage extends PageOf(EventView) {}

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
