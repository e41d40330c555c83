import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import { AnyOf, Moment, PageOf, SortedPageQuery } from '@balance/http';
import { type DeliveryRow } from '../delivery.repository.js';
import { type DeliveryStatus, deliveryStatuses } from '../domain/delivery.js';

const externalId = { example: 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W', description: 'The sender’s `webhook-id`' };

export class DeliveriesQuery extends SortedPageQuery(['id'], '-id') {
  @AnyOf(deliveryStatuses) status?: DeliveryStatus[];
  @ApiPropertyOptional({ ...externalId, maxLength: 255 })
  @IsOptional()
  @IsString()
  @Length(1, 255)
  externalId?: string;
  @Moment({ description: 'Received then or later' }) from?: Date;
  @Moment({ description: 'Received before then' }) until?: Date;
}

export class DeliveryFaultView {
  @ApiProperty({ example: '/data/object/amount', description: 'JSON pointer into the body' }) pointer: string;
  @ApiProperty({ example: 'an amount is missing here' }) detail: string;
}

export class DeliveryView {
  @ApiProperty({ format: 'uuid', description: 'Also the correlation id of all events that came of it' })
  id: string;
  @ApiProperty(externalId) externalId: string;
  @ApiProperty({ enum: deliveryStatuses, example: 'refused' }) status: DeliveryStatus;
  @ApiProperty({ type: String, nullable: true, example: 'integrations.unmappable' })
  errorCode: string | null;
  @ApiProperty({ type: [DeliveryFaultView], nullable: true }) errors: DeliveryFaultView[] | null;
  @ApiProperty({ type: 'integer', example: 26 }) sizeBytes: number;
  @ApiProperty({ format: 'date-time' }) receivedAt: Date;
  @ApiProperty({ type: Date, nullable: true, example: null }) ingestedAt: Date | null;
}

export class DeliveryWithBodyView extends DeliveryView {
  @ApiProperty({ description: 'Exactly as it was sent', example: '{"data": {"amount": 100}}' }) body: string;
}

export class DeliveryPage extends PageOf(DeliveryView) {}

export const deliveryView = ({ errors, ...row }: DeliveryRow): DeliveryView => ({
  id: row.id,
  externalId: row.externalId,
  status: row.status,
  errorCode: row.errorCode,
  errors: errors && [...errors],
  sizeBytes: row.sizeBytes,
  receivedAt: row.receivedAt,
  ingestedAt: row.ingestedAt,
});
