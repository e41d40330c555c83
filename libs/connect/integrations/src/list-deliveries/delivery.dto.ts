import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '@balance/http';
import { type DeliveryStatus, deliveryStatuses } from '../domain/delivery.js';
import { type Fault } from '../domain/fault.js';

export class DeliveriesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: deliveryStatuses })
  @IsOptional()
  @IsIn(deliveryStatuses)
  status?: DeliveryStatus;
}

export class DeliveryView {
  @ApiProperty({ format: 'uuid', description: 'Also the correlation id of all events that came of it' })
  id: string;
  @ApiProperty({ description: 'The sender’s `webhook-id`' }) externalId: string;
  @ApiProperty({ enum: deliveryStatuses }) status: DeliveryStatus;
  @ApiProperty({ type: String, nullable: true, example: 'integrations.unmappable' })
  errorCode: string | null;
  @ApiProperty({
    type: [Object],
    nullable: true,
    example: [{ pointer: '/data/object/amount', detail: 'an amount is missing here' }],
  })
  errors: readonly Fault[] | null;
  @ApiProperty() sizeBytes: number;
  @ApiProperty() receivedAt: Date;
  @ApiProperty({ type: Date, nullable: true }) ingestedAt: Date | null;
}

export class DeliveryWithBodyView extends DeliveryView {
  @ApiProperty({ description: 'Exactly as it was sent', example: '{"data": {"amount": 100}}' }) body: string;
}

export class DeliveryPage {
  @ApiProperty({ type: [DeliveryView] }) items: DeliveryView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
