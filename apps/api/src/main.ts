import 'reflect-metadata';
import { loadConfig } from '@balance/config';
import { createHttpApp } from '@balance/http';
import { ApiModule } from './api.module.js';

const config = loadConfig();
const app = await createHttpApp(ApiModule.with(config), config);
await app.listen(config.PORT, config.HOST);
// Whoever started this process with a channel waits for this word.
process.send?.('ready');
