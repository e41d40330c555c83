import { DomainError } from '@balance/kernel';

/** A migration was changed after it ran here; its effect would be missing. */
export class MigrationEdited extends DomainError {
  readonly code = 'database.migration-edited';

  constructor(name: string) {
    super(
      `Migration ${name} was edited after it was applied. Restore the file, and put the change into a new migration.`,
      {
        migration: name,
      },
    );
  }
}

/** An earlier run of Prisma's own command stopped in the middle of a migration. */
export class MigrationUnfinished extends DomainError {
  readonly code = 'database.migration-unfinished';

  constructor(name: string) {
    super(
      `Migration ${name} was begun and never finished. Undo what it left behind and mark it: ` +
        `\`prisma migrate resolve --rolled-back ${name}\`; then deploy again.`,
      { migration: name },
    );
  }
}

/** The script itself failed; it was rolled back, and the database is as it was before. */
export class MigrationFailed extends DomainError {
  readonly code = 'database.migration-failed';

  constructor(name: string, reason: string, line?: number) {
    super(
      `Migration ${name} failed${line ? ` at line ${line}` : ''} and was rolled back: ${reason}. Correct it and deploy again.`,
      { migration: name, line, reason },
    );
  }
}

/** A newer build has been here: running an older one on its schema could write wrong rows. */
export class NewerSchema extends DomainError {
  readonly code = 'database.newer-schema';

  constructor(unknown: readonly string[]) {
    super(
      `The database was migrated by a newer build: this one does not know ${unknown.join(', ')}. Start a build that does.`,
      { unknown },
    );
  }
}

/** The folder or one of its files is not what a migrations folder holds. */
export class MigrationsUnreadable extends DomainError {
  readonly code = 'database.migrations-unreadable';

  constructor(dir: string, reason: string) {
    super(`The migrations in ${dir} cannot be read: ${reason}. Check that the build is complete.`, {
      dir,
      reason,
    });
  }
}

/** The roles are missing, and the login may not make them. */
export class RolesMissing extends DomainError {
  readonly code = 'database.roles-missing';

  constructor(login: string, statements: readonly string[]) {
    super(
      `The login ${login} may not create or grant the roles that Balance needs. Let an administrator run:\n  ${statements.join('\n  ')}`,
      { login, statements },
    );
  }
}

/** The role is there, but row-level security would not bind it: tenants would see each other's rows. */
export class RoleTooPowerful extends DomainError {
  readonly code = 'database.role-too-powerful';

  constructor(role: string) {
    super(
      `The role ${role} is a superuser or bypasses row-level security. Let an administrator run: ALTER ROLE ${role} NOSUPERUSER NOBYPASSRLS;`,
      { role },
    );
  }
}
