import { applyDecorators } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { Problems } from '@balance/http';

export class DeliveryAnswer {
  @ApiProperty({ format: 'uuid' }) deliveryId: string;
}

/** What the OpenAPI document says of receiving a delivery. */
export const DescribesDelivery = () =>
  applyDecorators(
    ApiTags('deliveries'),
    ApiOperation({
      summary: 'Deliver records as a signed webhook',
      description:
        'Standard Webhooks, v1. What is acknowledged is committed. Repeat with the same `webhook-id` until it is.',
    }),
    ApiHeader({
      name: 'webhook-id',
      required: true,
      example: 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W',
      description: 'The same for each attempt',
    }),
    ApiHeader({
      name: 'webhook-timestamp',
      required: true,
      example: '1795237200',
      description: 'Seconds since 1970, at most 300 from our clock',
    }),
    ApiHeader({
      name: 'webhook-signature',
      required: true,
      example: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
      description: 'One or more, separated by spaces',
    }),
    ApiBody({
      schema: {
        type: 'object',
        example: {
          data: {
            items: [{ created_at: '2026-11-21', amount: '-3.20', currency: 'EUR', description: 'Coffee' }],
          },
        },
      },
    }),
    ApiAcceptedResponse({ type: DeliveryAnswer, description: 'Stored; the records follow' }),
    ApiOkResponse({ type: DeliveryAnswer, description: 'A repeat: the first answer' }),
    Problems({
      400: ['integrations.body-not-json'],
      401: ['integrations.signature-invalid', 'integrations.signature-expired'],
      404: ['integrations.not-found'],
      422: ['integrations.unmappable'],
      503: ['integrations.unavailable'],
    }),
  );
