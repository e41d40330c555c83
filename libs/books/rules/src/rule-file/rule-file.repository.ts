import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '@balance/database';
import { type CategoryId } from '../domain/rule.js';
import { definitionColumns } from '../rule.repository.js';
import { type KeyedRule } from './rule-file.js';

/** What is read to write a file of rules, and to take one over. */
@Injectable()
export class RuleFileRepository {
  /** Every rule of the tenant, the oldest first, so that the same rules make the same file. */
  rules(tx: Tx): Promise<KeyedRule[]> {
    return tx.query<KeyedRule>(
      sql`SELECT ${definitionColumns}, rules.external_key AS "externalKey" FROM rules ORDER BY rules.id`,
    );
  }

  /** By what other tenants know them too. Like the foreign key, a look past the module that owns them. */
  categories(tx: Tx): Promise<{ id: CategoryId; key: string }[]> {
    return tx.query<{ id: CategoryId; key: string }>`SELECT id, key FROM categories`;
  }
}
