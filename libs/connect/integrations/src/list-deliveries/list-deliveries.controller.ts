import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { pageView, ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type DeliveryId } from '../domain/delivery.js';
import { type IntegrationId } from '../domain/integration.js';
import { DeliveriesQuery, DeliveryPage, deliveryView, DeliveryWithBodyView } from './delivery.dto.js';
import { ListDeliveries } from './list-deliveries.use-case.js';

@ApiTags('deliveries')
@Controller('integrations/:id/deliveries')
export class ListDeliveriesController {
  constructor(private readonly listDeliveries: ListDeliveries) {}

  @Get()
  @Requires('integrations:read')
  @ApiOperation({ summary: 'List what an integration has delivered, newest first' })
  @ApiOkResponse({ type: DeliveryPage })
  @Problems({ 400: ['paging.cursor-invalid'], 404: ['integrations.not-found'] })
  async list(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: IntegrationId,
    @Query() query: DeliveriesQuery,
  ): Promise<DeliveryPage> {
    return pageView(await this.listDeliveries.execute(caller.tenantId, id, query), deliveryView);
  }

  @Get(':deliveryId')
  @Requires('integrations:read')
  @ApiOperation({ summary: 'Show one delivery with its body as it came' })
  @ApiOkResponse({ type: DeliveryWithBodyView })
  @Problems({ 404: ['integrations.delivery-not-found'] })
  async show(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: IntegrationId,
    @Param('deliveryId', ParseIdPipe) deliveryId: DeliveryId,
  ): Promise<DeliveryWithBodyView> {
    const delivery = await this.listDeliveries.find(tenantId, id, deliveryId);
    return { ...deliveryView(delivery), body: delivery.body };
  }
}
