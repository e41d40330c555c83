import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { followParent, loadConfig } from '@balance/config';
import { loggerOf } from '@balance/http';
import { WorkerModule } from './worker.module.js';

const config = loadConfig();
const app = await NestFactory.createApplicationContext(WorkerModule.with(config), {
  logger: loggerOf(config),
  abortOnError: false,
});
app.enableShutdownHooks();
followParent();
