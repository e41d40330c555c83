import { type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject } from '@nestjs/swagger';
import { setPrefix } from '../prefix.js';
import { type AboutApi, openApiOf } from './open-api.js';

/** The document of the application around a root module, of which nothing is started: no database, no port. */
export async function describeHttpApp(root: DynamicModule | Type, about: AboutApi): Promise<OpenAPIObject> {
  const app = await NestFactory.create<NestFastifyApplication>(root, new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  setPrefix(app);
  return openApiOf(app, about);
}
