export { type DeliveryId, type DeliveryStatus } from './domain/delivery.js';
export { type Integration, type IntegrationId } from './domain/integration.js';
export {
  deliveryReceived,
  deliveryRefused,
  integrationChanged,
  integrationCreated,
} from './domain/integration.events.js';
export { IntegrationsModule } from './integrations.module.js';
