export { deployMigrations, type DeployOptions, type MigrationStep } from './deploy-migrations.js';
export { ensureDatabase } from './ensure-database.js';
export { ensureRoles } from './ensure-roles.js';
export {
  MigrationEdited,
  MigrationFailed,
  MigrationsUnreadable,
  MigrationUnfinished,
  NewerSchema,
  RolesMissing,
  RoleTooPowerful,
} from './migration.errors.js';
export { migrationStatus } from './migration-status.js';
export { type MigrationStatus } from './plan-deployment.js';
export { checkMigrations, type MigrationSources } from './dev/check-migrations.js';
export { createMigration } from './dev/create-migration.js';
export { MigrationNameInvalid, SchemaEngineMissing, SchemaUnreadable } from './dev/dev.errors.js';
