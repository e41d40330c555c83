import { ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { EventsQuery } from '../list-events/event.dto.js';

export class StreamQuery extends PickType(EventsQuery, ['type', 'subject'] as const) {
  @ApiPropertyOptional({
    example: 'cGxhY2U6NzM0LjEy',
    description: '`id` of the last message that was received, for clients that cannot set `Last-Event-ID`',
  })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  after?: string;
}

export const streamExample = `retry: 3000
id: cGxhY2U6NzMzLjA

id: cGxhY2U6NzM0LjEy
event: TX_APPROVED
data: {"id":"01920000-0000-7000-8000-000000000001","type":"TX_APPROVED","subject":"record:01920000-0000-7000-8000-000000000002"}

: heartbeat
id: cGxhY2U6NzM0LjEy

event: end
data: {"reason":"shutting-down","detail":"This process ends. Connect again and go on from here."}

`;
