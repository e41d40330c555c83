import { Injectable } from '@nestjs/common';
import { empty, sql, type SystemTx, type Tx } from '@balance/database';
import { cursorAfter, keyOfCursor, pageOf, type TenantId } from '@balance/kernel';
import { type Integration, type IntegrationId } from './domain/integration.js';
import { type Mapping } from './domain/mapping/mapping.js';

/** What receiving a delivery needs to know, before it knows the tenant. */
export interface Endpoint {
  readonly tenantId: TenantId;
  readonly id: IntegrationId;
  readonly sealedSecret: Buffer;
  readonly mapping: Mapping;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const columns = sql`
  id, name, account_code AS "accountCode", mapping, is_enabled AS "isEnabled", created_at AS "createdAt"`;

/** Every statement on `integrations`. */
@Injectable()
export class IntegrationRepository {
  insert(
    tx: Tx,
    { id, name, accountCode, mapping }: Omit<Integration, 'isEnabled' | 'createdAt'>,
    sealedSecret: Buffer,
  ): Promise<Integration> {
    return tx.one<Integration>`
      INSERT INTO integrations (tenant_id, id, name, account_code, sealed_secret, mapping)
      VALUES (current_tenant(), ${id}::uuid, ${name}, ${accountCode}, ${sealedSecret}, ${JSON.stringify(mapping)}::jsonb)
      RETURNING ${columns}`;
  }

  /** Newest first. */
  async page(
    tx: Tx,
    { cursor, limit }: { cursor?: string; limit: number },
  ): Promise<{ rows: Integration[]; nextCursor: string | null }> {
    const rows = await tx.query<Integration>`
      SELECT ${columns} FROM integrations
      ${cursor === undefined ? empty : sql`WHERE id < ${keyOfCursor('integration', cursor, uuid)}::uuid`}
      ORDER BY id DESC LIMIT ${limit + 1}`;
    return pageOf(rows, limit, ({ id }) => cursorAfter('integration', id));
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

  async save(tx: Tx, { id, name, mapping, isEnabled }: Integration): Promise<void> {
    await tx.execute`
      UPDATE integrations
      SET name = ${name}, mapping = ${JSON.stringify(mapping)}::jsonb, is_enabled = ${isEnabled}
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
