export { CONFIG, ConfigModule } from './config.module.js';
export { type Config, configSchema } from './config.schema.js';
export { followParent } from './parent-process.js';
export { InvalidConfiguration, loadConfig } from './load-config.js';
