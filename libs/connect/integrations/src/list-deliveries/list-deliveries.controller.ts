import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type DeliveryId } from '../domain/delivery.js';
import { type IntegrationId } from '../domain/integration.js';
import { ParseIdPipe } from '../parse-id.pipe.js';
import { DeliveriesQuery, DeliveryPage, DeliveryWithBodyView } from './delivery.dto.js';
import { ListDeliveries } from './list-deliveries.use-case.js';

@ApiTags('deliveries')
@ApiBearerAuth()
@Controller('integrations/:id/deliveries')
export class ListDeliveriesController {
  constructor(private readonly listDeliveries: ListDeliveries) {}

  @Get()
  @Requires('integrations:read')
  @ApiOperation({ summary: 'List what an integration has delivered, newest first' })
  @ApiOkResponse({ type: DeliveryPage })
  @ApiNotFoundResponse({ description: '`integrations.not-found`' })
  async list(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: IntegrationId,
    @Query() query: DeliveriesQuery,
  ): Promise<DeliveryPage> {
    const page = await this.listDeliveries.execute(caller.tenantId, id, query);
    return { items: page.rows, nextCursor: page.nextCursor };
  }

  @Get(':deliveryId')
  @Requires('integrations:read')
  @ApiOperation({ summary: 'Show one delivery with its body as it came' })
  @ApiOkResponse({ type: DeliveryWithBodyView })
  @ApiNotFoundResponse({ description: '`integrations.delivery-not-found`' })
  show(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: IntegrationId,
    @Param('deliveryId', ParseIdPipe) deliveryId: DeliveryId,
  ): Promise<DeliveryWithBodyView> {
    return this.listDeliveries.find(caller.tenantId, id, deliveryId);
  }
}
