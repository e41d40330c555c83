import { MigrationEdited, MigrationUnfinished, NewerSchema } from './migration.errors.js';
import { type Migration } from './read-migrations.js';

/** A row of `_prisma_migrations` that was not rolled back. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly isFinished: boolean;
}

/** How the migrations of this build and those of the database differ. */
export interface MigrationStatus {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  readonly edited: readonly string[];
  readonly unfinished: readonly string[];
  /** Applied by a newer build, unknown to this one. */
  readonly unknown: readonly string[];
}

export function compareMigrations(
  migrations: readonly Migration[],
  applied: readonly AppliedMigration[],
): MigrationStatus {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  const finished = applied.filter(({ isFinished }) => isFinished);
  const rows = new Set(applied.map(({ name }) => name));
  return {
    applied: finished.map(({ name }) => name),
    pending: migrations.map(({ name }) => name).filter((name) => !rows.has(name)),
    edited: finished
      .filter(({ name, checksum }) => known.has(name) && known.get(name) !== checksum)
      .map(nameOf),
    unfinished: applied.filter(({ isFinished }) => !isFinished).map(nameOf),
    unknown: applied.filter(({ name }) => !known.has(name)).map(nameOf),
  };
}

/**
 * The migrations that are left to apply, oldest first.
 *
 * @throws {NewerSchema} `database.newer-schema`
 * @throws {MigrationUnfinished} `database.migration-unfinished`
 * @throws {MigrationEdited} `database.migration-edited`
 */
export function planDeployment(
  migrations: readonly Migration[],
  applied: readonly AppliedMigration[],
): readonly Migration[] {
  const { unknown, unfinished, edited, pending } = compareMigrations(migrations, applied);
  if (unknown.length > 0) throw new NewerSchema(unknown);
  if (unfinished[0]) throw new MigrationUnfinished(unfinished[0]);
  if (edited[0]) throw new MigrationEdited(edited[0]);
  const left = new Set(pending);
  return migrations.filter(({ name }) => left.has(name));
}

const nameOf = ({ name }: AppliedMigration) => name;
