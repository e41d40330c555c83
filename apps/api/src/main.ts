import 'reflect-metadata';
import { followParent, loadConfig } from '@balance/config';
import { createHttpApp } from '@balance/http';
import { aboutApi } from './about-api.js';
import { ApiModule } from './api.module.js';

const config = loadConfig();
const app = await createHttpApp(ApiModule.with(config), config, aboutApi);
await app.listen(config.PORT, config.HOST);
followParent();
