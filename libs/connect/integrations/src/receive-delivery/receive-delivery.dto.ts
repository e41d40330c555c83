import { applyDecorators } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBadRequestResponse,
  ApiBody,
  ApiHeader,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiPayloadTooLargeResponse,
  ApiProperty,
  ApiServiceUnavailableResponse,
  ApiTags,
  ApiUnauthorizedResponse,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';

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
    ApiHeader({ name: 'webhook-id', required: true, example: 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W' }),
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
    ApiBadRequestResponse({ description: '`integrations.body-not-json`' }),
    ApiUnauthorizedResponse({
      description: '`integrations.signature-invalid`, `integrations.signature-expired`',
    }),
    ApiNotFoundResponse({ description: '`integrations.not-found`: unknown or disabled' }),
    ApiPayloadTooLargeResponse({ description: '`http.body-too-large`' }),
    ApiUnprocessableEntityResponse({
      description: '`integrations.unmappable`: kept, but not booked; `errors` names each place in the body',
    }),
    ApiServiceUnavailableResponse({ description: '`integrations.unavailable`: repeat after `Retry-After`' }),
  );
