export { CONFIG, ConfigModule } from './config.module.js';
export { type Config, configSchema } from './config.schema.js';
export { listOf } from './lists.js';
export { publicUrlOf } from './public-url.js';
export { followParent } from './parent-process.js';
export { InvalidConfiguration, loadConfig } from './load-config.js';
