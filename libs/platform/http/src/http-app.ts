import { ConsoleLogger, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { type Config } from '@balance/config';
import { type AboutApi, openApiOf } from './document/open-api.js';
import { setPrefix } from './prefix.js';
import { ProblemFilter } from './problem.filter.js';
import { refuseUnkeepable } from './unkeepable.js';
import { validationPipe } from './validation.js';

/**
 * Nest sets an error handler of its own after the routes, and where a module has awaited a plugin that is too late for
 * them: what fails before a route would not be answered with a problem. So the application sets one before.
 */
class EarlyErrorsAdapter extends FastifyAdapter {
  override setErrorHandler() {
    return this.getInstance();
  }
}

/** The HTTP application around a root module: prefix, problems, validation, document; not listening yet. */
export async function createHttpApp(
  root: DynamicModule | Type,
  config: Config,
  about?: AboutApi,
): Promise<NestFastifyApplication> {
  const problems = new ProblemFilter();
  const answer = (fault: unknown, request: FastifyRequest, reply: FastifyReply) =>
    problems.answer(fault, request, reply);
  const adapter = new EarlyErrorsAdapter({
    genReqId: () => randomUUID(),
    bodyLimit: 1_048_576,
    frameworkErrors: answer,
  });
  adapter.getInstance().setErrorHandler(answer);
  adapter.getInstance().addHook('preValidation', refuseUnkeepable);
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: loggerOf(config),
    rawBody: true,
    abortOnError: false,
  });
  setPrefix(app);
  app.useGlobalFilters(problems);
  app.useGlobalPipes(validationPipe());
  app.enableShutdownHooks();
  SwaggerModule.setup('api/docs', app, () => openApiOf(app, about), { jsonDocumentUrl: 'api/openapi.json' });
  return app;
}

/** Structured lines on standard output, from the configured level up. */
export function loggerOf({ LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>): ConsoleLogger | false {
  const levels = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'] as const;
  const names = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'];
  if (LOG_LEVEL === 'silent') return false;
  return new ConsoleLogger({ json: true, logLevels: levels.slice(0, names.indexOf(LOG_LEVEL) + 1) });
}
