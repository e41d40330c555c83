import { Body, Controller, Headers, Param, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { ParseIdPipe, RateClass, UnreadBody } from '@balance/http';
import { Public } from '@balance/identity';
import { assertNever } from '@balance/kernel';
import { type IntegrationId } from '../domain/integration.js';
import {
  BodyNotJson,
  IntakeUnavailable,
  IntegrationNotFound,
  SignatureExpired,
  SignatureInvalid,
  Unmappable,
} from '../domain/integrations.errors.js';
import { type SignatureHeaders, toleranceSeconds } from './check-signature.js';
import { DeliveryAnswer, DescribesDelivery } from './receive-delivery.dto.js';
import { ReceiveDelivery } from './receive-delivery.use-case.js';

const retryAfterSeconds = 2;

@Controller('integrations/:id/deliveries')
export class ReceiveDeliveryController {
  constructor(private readonly receiveDelivery: ReceiveDelivery) {}

  @Post()
  @Public() // The signature proves the caller.
  @RateClass('signed')
  @UnreadBody()
  @DescribesDelivery()
  async receive(
    @Param('id', ParseIdPipe) id: IntegrationId,
    @Headers() headers: SignatureHeaders,
    @Body() body: Buffer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliveryAnswer> {
    const result = await this.receiveDelivery.execute(id, headers, body);
    switch (result.outcome) {
      case 'accepted':
        reply.code(202);
        return { deliveryId: result.deliveryId };
      case 'repeated':
        reply.code(200);
        return { deliveryId: result.deliveryId };
      case 'unmappable':
        throw new Unmappable(result.deliveryId, result.faults);
      case 'not-json':
        throw new BodyNotJson(result.detail);
      case 'signature-invalid':
        throw new SignatureInvalid();
      case 'signature-expired':
        throw new SignatureExpired(toleranceSeconds);
      case 'unknown':
        throw new IntegrationNotFound(id);
      case 'unavailable':
        reply.header('retry-after', String(retryAfterSeconds));
        throw new IntakeUnavailable();
      default:
        return assertNever(result);
    }
  }
}
