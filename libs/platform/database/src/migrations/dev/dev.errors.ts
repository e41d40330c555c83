import { DomainError } from '@balance/kernel';

/** A production install has no schema engine. */
export class SchemaEngineMissing extends DomainError {
  readonly code = 'database.schema-engine-missing';

  constructor() {
    super(
      'Comparing the schema with the migrations needs @prisma/schema-engine-wasm, a development dependency. Run `npm ci` without --omit=dev.',
    );
  }
}

/** There is no schema to compare with. */
export class SchemaUnreadable extends DomainError {
  readonly code = 'database.schema-unreadable';

  constructor(dir: string, reason: string) {
    super(`The Prisma schema in ${dir} cannot be read: ${reason}`, { dir, reason });
  }
}

/** A migration's name becomes a folder's. */
export class MigrationNameInvalid extends DomainError {
  readonly code = 'database.migration-name-invalid';

  constructor(name: string) {
    super(
      `"${name}" is no name for a migration. Say what it does in lower-case letters, digits and _: add_rules.`,
      { name },
    );
  }
}
