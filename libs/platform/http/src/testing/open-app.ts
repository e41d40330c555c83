import { Module, type ModuleMetadata } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, ConfigModule, loadConfig } from '@balance/config';
import { createHttpApp } from '../http-app.js';

/** An application with routes to try, ready for `inject()`. */
export async function openApp(
  { imports = [], ...parts }: ModuleMetadata,
  environment: Readonly<Record<string, string>> = {},
): Promise<NestFastifyApplication> {
  const config: Config = loadConfig({ LOG_LEVEL: 'silent', ...environment });

  @Module({ imports: [ConfigModule.with(config), ...imports], ...parts })
  class TestProcess {}

  const app = await createHttpApp(TestProcess, config, {
    title: 'Notes',
    description: '',
    authentication: '',
    tags: {},
    messages: {
      'notes.not-found': 'There is no note …; `GET /notes` <lists> them',
      'notes.full': 'There are too many notes',
    },
    statuses: { 'notes.not-found': 404, 'notes.full': 409 },
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
