import { Injectable } from '@nestjs/common';
import {
  allOf,
  countRows,
  keyColumn,
  type Keyed,
  Keyset,
  type Page,
  type PageWish,
  readList,
  type Sql,
  sql,
  type Tx,
} from '@balance/database';
import {
  type DeliveryId,
  type DeliveryStatus,
  deliveryStatuses,
  type NewDelivery,
  type ReceivedDelivery,
  type Refusal,
} from './domain/delivery.js';
import { type Fault } from './domain/fault.js';
import { type IntegrationId } from './domain/integration.js';
import { type EarlierDelivery } from './domain/receipt.js';

/** A delivery without its body. */
export interface DeliveryRow {
  readonly id: DeliveryId;
  readonly externalId: string;
  readonly status: DeliveryStatus;
  readonly errorCode: Refusal['code'] | null;
  readonly errors: readonly Fault[] | null;
  readonly sizeBytes: number;
  readonly receivedAt: Date;
  readonly ingestedAt: Date | null;
}

export interface DeliveryPageWish extends PageWish<'id'> {
  readonly status?: readonly DeliveryStatus[];
  readonly externalId?: string;
  /** Received then or later. */
  readonly from?: Date;
  /** Received before then. */
  readonly until?: Date;
}

const listing = new Keyset('delivery', { id: keyColumn.uuid(sql`id`) }, 'id', '-id');

const columns = sql`
  id, external_id AS "externalId", status, error_code AS "errorCode", error AS errors,
  octet_length(body) AS "sizeBytes", received_at AS "receivedAt", ingested_at AS "ingestedAt"`;

/** Every statement on `deliveries`. */
@Injectable()
export class DeliveryRepository {
  /** @returns those that were not there yet; of two with the same external id the first */
  async insertMissing(tx: Tx, deliveries: readonly NewDelivery[]): Promise<ReadonlySet<DeliveryId>> {
    const rows = deliveries.map(({ id, integrationId, externalId, body, refusal }) => ({
      i: id,
      g: integrationId,
      x: externalId,
      b: body,
      s: refusal ? 'refused' : 'received',
      c: refusal?.code ?? null,
      e: refusal?.faults ?? null,
    }));
    const inserted = await tx.query<{ id: DeliveryId }>`
      INSERT INTO deliveries (tenant_id, id, integration_id, external_id, body, status, error_code, error)
      SELECT current_tenant(), i, g, x, convert_to(b, 'UTF8'), s, c, e
      FROM json_to_recordset(${JSON.stringify(rows)}::json)
        AS new (i uuid, g uuid, x text, b text, s text, c text, e jsonb)
      ON CONFLICT (tenant_id, integration_id, external_id) DO NOTHING
      RETURNING id`;
    return new Set(inserted.map(({ id }) => id));
  }

  /** What was stored first under these external ids. */
  byExternalIds(
    tx: Tx,
    wanted: readonly Pick<NewDelivery, 'integrationId' | 'externalId'>[],
  ): Promise<EarlierDelivery[]> {
    const keys = wanted.map(({ integrationId, externalId }) => ({ g: integrationId, x: externalId }));
    return tx.query<EarlierDelivery>`
      SELECT DISTINCT d.id, d.integration_id AS "integrationId", d.external_id AS "externalId",
             CASE WHEN d.error_code IS NOT NULL
               THEN jsonb_build_object('code', d.error_code, 'faults', d.error) END AS refusal
      FROM json_to_recordset(${JSON.stringify(keys)}::json) AS wanted (g uuid, x text)
      JOIN deliveries AS d ON d.integration_id = wanted.g AND d.external_id = wanted.x`;
  }

  /** Those that are still to be ingested, kept from other workers until the transaction ends. */
  lockReceived(tx: Tx, ids: readonly DeliveryId[]): Promise<ReceivedDelivery[]> {
    return tx.query<ReceivedDelivery>`
      SELECT id, integration_id AS "integrationId", external_id AS "externalId", convert_from(body, 'UTF8') AS body
      FROM deliveries
      WHERE id = ANY (${[...ids]}::uuid[]) AND status = 'received'
      ORDER BY id
      FOR UPDATE`;
  }

  async markIngested(tx: Tx, ids: readonly DeliveryId[]): Promise<void> {
    await tx.execute`
      UPDATE deliveries SET status = 'ingested', ingested_at = now()
      WHERE id = ANY (${[...ids]}::uuid[]) AND status = 'received'`;
  }

  async markRefused(
    tx: Tx,
    refused: readonly { readonly delivery: { readonly id: DeliveryId }; readonly refusal: Refusal }[],
  ): Promise<void> {
    const rows = refused.map(({ delivery, refusal }) => ({
      i: delivery.id,
      c: refusal.code,
      e: refusal.faults,
    }));
    await tx.execute`
      UPDATE deliveries SET status = 'refused', error_code = c, error = e
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS refused (i uuid, c text, e jsonb)
      WHERE deliveries.id = refused.i AND status = 'received'`;
  }

  /**
   * Each status is read along the index by itself, so that a rare one is found as fast as a common one.
   *
   * @throws {CursorInvalid} `paging.cursor-invalid`
   */
  async page(tx: Tx, integrationId: IntegrationId, wish: DeliveryPageWish): Promise<Page<DeliveryRow>> {
    const { sort = listing.usual, cursor, limit, count = false, status = deliveryStatuses } = wish;
    const filter = conditionOf(integrationId, wish);
    const statuses = [...new Set(status)];
    const rows = await readList<DeliveryRow & Keyed>(
      tx,
      sql`SELECT page.*
      FROM unnest(${statuses}::text[]) AS wanted (status)
      CROSS JOIN LATERAL (
        SELECT ${columns}, ${listing.key(sort)} FROM deliveries
        WHERE ${filter} AND deliveries.status = wanted.status AND ${listing.after(sort, cursor)}
        ORDER BY ${listing.order(sort)} LIMIT ${limit + 1}
      ) AS page
      ORDER BY ${listing.order(sort)} LIMIT ${limit + 1}`,
    );
    const counted =
      count && (await countRows(tx, sql`deliveries WHERE ${filter} AND status = ANY (${statuses}::text[])`));
    return { ...listing.split<DeliveryRow>(rows, sort, limit), ...counted };
  }

  async find(
    tx: Tx,
    integrationId: IntegrationId,
    id: DeliveryId,
  ): Promise<(DeliveryRow & { readonly body: string }) | undefined> {
    const [row] = await tx.query<DeliveryRow & { body: string }>`
      SELECT ${columns}, convert_from(body, 'UTF8') AS body
      FROM deliveries WHERE integration_id = ${integrationId}::uuid AND id = ${id}::uuid`;
    return row;
  }
}

const conditionOf = (integrationId: IntegrationId, { externalId, from, until }: DeliveryPageWish): Sql =>
  allOf([
    sql`integration_id = ${integrationId}::uuid`,
    externalId === undefined ? undefined : sql`external_id = ${externalId}`,
    from && sql`received_at >= ${from}`,
    until && sql`received_at < ${until}`,
  ]);
