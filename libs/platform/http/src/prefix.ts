import { type INestApplication } from '@nestjs/common';

/** Under which version of the API the routes are; probes and what standards put at the root have none. */
export const setPrefix = (app: INestApplication) =>
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', '.well-known/*name'] });
