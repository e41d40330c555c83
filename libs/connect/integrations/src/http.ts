import { Inject, Module, type NestModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyAdapter } from '@nestjs/platform-fastify';
import { type Config, CONFIG } from '@balance/config';
import { keepBodiesUnread } from '@balance/http';
import { SecretsModule } from '@balance/secrets';
import { ChangeIntegration } from './change-integration/change-integration.use-case.js';
import { CreateIntegration } from './create-integration/create-integration.use-case.js';
import { IntegrationsModule } from './integrations.module.js';
import { ListDeliveriesController } from './list-deliveries/list-deliveries.controller.js';
import { ListDeliveries } from './list-deliveries/list-deliveries.use-case.js';
import { IntegrationsController } from './list-integrations/integrations.controller.js';
import { ListIntegrations } from './list-integrations/list-integrations.use-case.js';
import { DeliveryIntake } from './receive-delivery/delivery-intake.js';
import { KnownEndpoints } from './receive-delivery/known-endpoints.js';
import { ReceiveDeliveryController } from './receive-delivery/receive-delivery.controller.js';
import { ReceiveDelivery } from './receive-delivery/receive-delivery.use-case.js';
import { StoreDeliveries } from './receive-delivery/store-deliveries.js';
import { RotateSecret } from './rotate-secret/rotate-secret.use-case.js';

@Module({
  imports: [IntegrationsModule, SecretsModule],
  controllers: [IntegrationsController, ReceiveDeliveryController, ListDeliveriesController],
  providers: [
    CreateIntegration,
    ChangeIntegration,
    RotateSecret,
    ListIntegrations,
    ReceiveDelivery,
    KnownEndpoints,
    DeliveryIntake,
    StoreDeliveries,
    ListDeliveries,
  ],
})
export class IntegrationsHttpModule implements NestModule {
  constructor(
    private readonly http: HttpAdapterHost<FastifyAdapter>,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Nest calls this after its own parsers are there and before any route is. */
  configure(): void {
    keepBodiesUnread(this.http.httpAdapter.getInstance(), this.config.WEBHOOK_LIMIT_KB * 1_024);
  }
}
