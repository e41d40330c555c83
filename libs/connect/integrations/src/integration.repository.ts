import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type SystemTx, type Tx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type Integration, type IntegrationId } from './domain/integration.js';
import { type Mapping } from './domain/mapping/mapping.js';

/** What receiving a delivery needs to know, before it knows the tenant. */
export interface Endpoint {
  readonly tenantId: TenantId;
  readonly id: IntegrationId;
  readonly sealedSecret: Buffer;
  readonly mapping: Mapping;
}

export interface IntegrationPageWish extends PageWish<'id' | 'name'> {
  readonly isEnabled?: boolean;
}

const columns = sql`
  id, name, account_code AS "accountCode", mapping, is_enabled AS "isEnabled", version, created_at AS "createdAt"`;

const listing = new Keyset(
  'integration',
  { id: keyColumn.uuid(sql`id`), name: keyColumn.text(sql`name`) },
  'id',
  '-id',
);

/** Every statement on `integrations`. */
@Injectable()
export class IntegrationRepository {
  insert(
    tx: Tx,
    { id, name, accountCode, mapping }: Omit<Integration, 'isEnabled' | 'version' | 'createdAt'>,
    sealedSecret: Buffer,
  ): Promise<Integration> {
    return tx.one<Integration>`
      INSERT INTO integrations (tenant_id, id, name, account_code, sealed_secret, mapping)
      VALUES (current_tenant(), ${id}::uuid, ${name}, ${accountCode}, ${sealedSecret}, ${JSON.stringify(mapping)}::jsonb)
      RETURNING ${columns}`;
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, { isEnabled, ...wish }: IntegrationPageWish): Promise<Page<Integration>> {
    return listing.page(tx, wish, {
      columns,
      from: sql`integrations`,
      where: [isEnabled === undefined ? undefined : sql`is_enabled = ${isEnabled}`],
    });
  }

  byIds(tx: Tx, ids: readonly IntegrationId[]): Promise<Integration[]> {
    return tx.query<Integration>`SELECT ${columns} FROM integrations WHERE id = ANY (${[...ids]}::uuid[])`;
  }

  /** One, kept from others until the transaction ends. */
  async lock(tx: Tx, id: IntegrationId): Promise<Integration | undefined> {
    const [row] = await tx.query<Integration>`
      SELECT ${columns} FROM integrations WHERE id = ${id}::uuid FOR UPDATE`;
    return row;
  }

  async save(tx: Tx, { id, name, mapping, isEnabled, version }: Integration): Promise<void> {
    await tx.execute`
      UPDATE integrations
      SET name = ${name}, mapping = ${JSON.stringify(mapping)}::jsonb, is_enabled = ${isEnabled}, version = ${version}
      WHERE id = ${id}::uuid`;
  }

  /** @returns whether there is such an integration */
  async replaceSecret(tx: Tx, id: IntegrationId, sealedSecret: Buffer): Promise<boolean> {
    const replaced = await tx.execute`
      UPDATE integrations SET sealed_secret = ${sealedSecret} WHERE id = ${id}::uuid`;
    return replaced === 1;
  }

  /** The integration that deliveries are for, unless it is unknown or disabled. */
  async endpoint(tx: SystemTx, id: IntegrationId): Promise<Endpoint | undefined> {
    const [row] = await tx.query<Endpoint>`
      SELECT tenant_id AS "tenantId", id, sealed_secret AS "sealedSecret", mapping
      FROM integrations WHERE id = ${id}::uuid AND is_enabled`;
    return row;
  }
}
