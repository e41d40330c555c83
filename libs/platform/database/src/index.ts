export { CONNECTIONS, type Connections, connectionsOf } from './connections.js';
export { Database, type SystemTx, type Tx } from './database.js';
export { DatabaseUrlMissing } from './database.errors.js';
export { DatabaseModule } from './database.module.js';
export { Prisma } from './generated/client.js';
