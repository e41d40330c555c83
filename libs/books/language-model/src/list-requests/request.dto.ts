import { ApiProperty } from '@nestjs/swagger';
import { AnyOf, Moment, PageOf, SortedPageQuery } from '@balance/http';
import { formatMicros } from '../domain/micros.js';
import { type RequestOutcome, requestOutcomes } from '../domain/request-outcome.js';
import { type RequestRow } from '../request.repository.js';

export class RequestsQuery extends SortedPageQuery(['id'], '-id') {
  @AnyOf(requestOutcomes) outcome?: RequestOutcome[];
  @Moment({ description: 'Sent then or later' }) from?: Date;
  @Moment({ description: 'Sent before then' }) until?: Date;
}

export class SentItemView {
  @ApiProperty({ example: 'CARD [card] CORNER CAFE LEEDS', description: 'As it was sent' }) text: string;
  @ApiProperty({ enum: ['in', 'out'], example: 'out' }) direction: string;
  @ApiProperty({ example: 'below 10 GBP' }) amount: string;
}

export class RequestView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid', description: 'The same as of the events that it belongs to' })
  correlationId: string;
  @ApiProperty({ format: 'date-time' }) sentAt: Date;
  @ApiProperty({ example: 'api.openai.com' }) provider: string;
  @ApiProperty({ example: 'gpt-4.1-mini' }) model: string;
  @ApiProperty({ example: 'v1' }) promptVersion: string;
  @ApiProperty({ type: [SentItemView] }) items: SentItemView[];
  @ApiProperty({
    enum: requestOutcomes,
    example: 'answered',
    description:
      '`sent` until the end is known; `incomplete` lacks valid answers; the last nine say what went wrong',
  })
  outcome: RequestOutcome;
  @ApiProperty({ type: 'integer', example: 1, description: 'Items with a valid answer' }) answered: number;
  @ApiProperty({ type: 'integer', nullable: true, example: 512 }) inputTokens: number | null;
  @ApiProperty({ type: 'integer', nullable: true, example: 38 }) outputTokens: number | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '0.000266',
    description: '`null`: unknown; `mostCost` is held',
  })
  cost: string | null;
  @ApiProperty({ example: '0.001021', description: 'What was set aside before it was sent' })
  mostCost: string;
  @ApiProperty({ example: 'USD' }) currency: string;
  @ApiProperty({ type: 'integer', nullable: true, example: 840 }) latencyMs: number | null;
}

export class RequestPage extends PageOf(RequestView) {}

export const requestView = ({ items, costMicros, mostCostMicros, ...row }: RequestRow): RequestView => ({
  ...row,
  items: [...items],
  cost: costMicros === null ? null : formatMicros(costMicros),
  mostCost: formatMicros(mostCostMicros),
});
