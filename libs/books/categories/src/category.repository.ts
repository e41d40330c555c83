import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Category } from './domain/category.js';

@Injectable()
export class CategoryRepository {
  async insertMissing(tx: Tx, categories: readonly Category[]): Promise<number> {
    return tx.execute`
      INSERT INTO categories (tenant_id, id, key, name, kind, account_code)
      SELECT current_tenant(), id, key, name, kind, "accountCode"
      FROM json_to_recordset(${JSON.stringify(categories)}::json)
        AS new (id uuid, key text, name text, kind text, "accountCode" text)
      ON CONFLICT (tenant_id, key) DO NOTHING`;
  }

  async all(tx: Tx): Promise<Category[]> {
    return tx.query<Category>`
      SELECT id, key, name, kind, account_code AS "accountCode" FROM categories ORDER BY kind DESC, account_code, key`;
  }
}
