import { ConsoleLogger, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { type Config } from '@balance/config';
import { type AboutApi, openApiOf } from './document/open-api.js';
import { createServer } from './http-server.js';
import { setPrefix } from './prefix.js';
import { problemKinds, servePages } from './problem-pages.js';
import { crossOrigin } from './protection/cross-origin.js';
import { validationPipe } from './validation.js';

/** The HTTP application around a root module: prefix, problems, validation, document; not listening yet. */
export async function createHttpApp(
  root: DynamicModule | Type,
  config: Config,
  about?: AboutApi,
): Promise<NestFastifyApplication> {
  const { adapter, problems } = await createServer(config);
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: loggerOf(config),
    rawBody: true,
    abortOnError: false,
  });
  setPrefix(app);
  const origins = crossOrigin(config);
  if (origins) app.enableCors(origins);
  app.useGlobalFilters(problems);
  app.useGlobalPipes(validationPipe());
  app.enableShutdownHooks();
  SwaggerModule.setup('api/docs', app, () => openApiOf(app, about), { jsonDocumentUrl: 'api/openapi.json' });
  servePages(adapter.getInstance(), problemKinds(about?.messages ?? {}, about?.statuses ?? {}));
  return app;
}

/** Structured lines on standard output, from the configured level up. */
export function loggerOf({ LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>): ConsoleLogger | false {
  const levels = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'] as const;
  const names = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'];
  if (LOG_LEVEL === 'silent') return false;
  return new ConsoleLogger({ json: true, logLevels: levels.slice(0, names.indexOf(LOG_LEVEL) + 1) });
}
