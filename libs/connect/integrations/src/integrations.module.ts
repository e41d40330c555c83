import { Module } from '@nestjs/common';
import { DeliveryRepository } from './delivery.repository.js';
import { IntegrationRepository } from './integration.repository.js';

const repositories = [IntegrationRepository, DeliveryRepository];

@Module({ providers: repositories, exports: repositories })
export class IntegrationsModule {}
