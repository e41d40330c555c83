export { CONNECTIONS, type Connections, connectionsOf } from './connections.js';
export { Database, type SystemTx, type Tx } from './database.js';
export { DatabaseUrlMissing } from './database.errors.js';
export { DatabaseModule } from './database.module.js';
export {
  acquireRunLock,
  type EmbeddedPostgres,
  FolderLocked,
  type LockFile,
  startEmbeddedPostgres,
} from './embedded/index.js';
export { ensureLogin } from './ensure-login.js';
export { Prisma } from './generated/client.js';
export { deployMigrations, ensureDatabase, ensureRoles, migrationStatus } from './migrations/index.js';
