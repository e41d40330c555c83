import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '@balance/config';
import { loggerOf } from '@balance/http';
import { WorkerModule } from './worker.module.js';

const config = loadConfig();
const app = await NestFactory.createApplicationContext(WorkerModule.with(config), {
  logger: loggerOf(config),
  abortOnError: false,
});
app.enableShutdownHooks();
// Whoever started this process with a channel waits for this word.
process.send?.('ready');
