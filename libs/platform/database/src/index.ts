export { CONNECTIONS, type Connections, connectionsOf } from './connections.js';
export { Database } from './database.js';
export { DatabaseError, isConnectionLost, isUniqueViolation } from './database-fault.js';
export { DatabaseUrlMissing } from './database.errors.js';
export { DatabaseModule } from './database.module.js';
export {
  acquireRunLock,
  type EmbeddedPostgres,
  FolderLocked,
  type LockFile,
  startEmbeddedPostgres,
} from './embedded/index.js';
export { DatabaseUnreachable, ensureReachable } from './ensure-reachable.js';
export { ensureLogin } from './ensure-login.js';
export {
  checkMigrations,
  createMigration,
  deployMigrations,
  ensureDatabase,
  ensureRoles,
  migrationStatus,
} from './migrations/index.js';
export { allOf } from './conditions.js';
export { keyColumn, nullable } from './key-column.js';
export { type Keyed, Keyset } from './keyset.js';
export { type Count, type ListSource, type Page, type PageWish, type Sort } from './page.js';
export { countRows, readList } from './read-list.js';
export { empty, join, Sql, sql } from './sql.js';
export { type SystemTx, type Tx } from './transaction.js';
