import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { type Category, type CategoryKind } from './domain/category.js';

export interface CategoryPageWish extends PageWish<'accountCode' | 'key' | 'name'> {
  readonly kind?: readonly CategoryKind[];
  readonly accountCode?: readonly string[];
}

const columns = sql`id, key, name, kind, account_code AS "accountCode"`;

const listing = new Keyset(
  'category',
  {
    accountCode: keyColumn.text(sql`account_code`),
    key: keyColumn.text(sql`key`),
    name: keyColumn.text(sql`name`),
  },
  keyColumn.uuid(sql`id`),
  'accountCode',
);

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
    return tx.query<Category>`SELECT ${columns} FROM categories ORDER BY kind DESC, account_code, key`;
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, { kind, accountCode, ...wish }: CategoryPageWish): Promise<Page<Category>> {
    return listing.page(tx, wish, {
      columns,
      from: sql`categories`,
      where: [
        kind && sql`kind = ANY (${[...kind]}::text[])`,
        accountCode && sql`account_code = ANY (${[...accountCode]}::text[])`,
      ],
    });
  }
}
