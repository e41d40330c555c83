import { type Sql, sql } from '@balance/database';
import { type ApprovedBy } from '../domain/record.js';
import { type RecordState } from '../domain/record-state.js';
import { minorBound } from './minor-bound.js';

/** Of each field one of the values; everything where it is left out. */
export interface RecordFilter {
  readonly state?: readonly RecordState[];
  readonly categoryId?: readonly string[];
  /** Stages, or `reviewer`. */
  readonly decidedBy?: readonly string[];
  readonly approvedBy?: readonly ApprovedBy[];
  readonly tag?: readonly string[];
  readonly accountCode?: readonly string[];
  readonly currency?: readonly string[];
  /** First booking date, `YYYY-MM-DD`. */
  readonly from?: string;
  /** The booking date before which to stop. */
  readonly until?: string;
  /** Signed decimals, read in each record's own currency. */
  readonly minAmount?: string;
  readonly maxAmount?: string;
  /** A part of one of the texts. */
  readonly q?: string;
  readonly importId?: readonly string[];
  readonly deliveryId?: readonly string[];
  readonly integrationId?: readonly string[];
}

export const conditionsOf = (filter: RecordFilter): (Sql | undefined)[] => [
  filter.state && sql`state = ANY (${[...filter.state]}::text[])`,
  filter.categoryId && sql`category_id = ANY (${[...filter.categoryId]}::uuid[])`,
  filter.decidedBy && sql`decided_by = ANY (${[...filter.decidedBy]}::text[])`,
  filter.approvedBy && sql`approved_by = ANY (${[...filter.approvedBy]}::text[])`,
  filter.tag && sql`tags && ${[...filter.tag]}::text[]`,
  filter.accountCode && sql`account_code = ANY (${[...filter.accountCode]}::text[])`,
  filter.currency && sql`currency = ANY (${[...filter.currency]}::text[])`,
  filter.from === undefined ? undefined : sql`booked_on >= ${filter.from}::date`,
  filter.until === undefined ? undefined : sql`booked_on < ${filter.until}::date`,
  filter.minAmount === undefined
    ? undefined
    : sql`amount_minor >= ${minorBound('least', filter.minAmount, filter.currency)}`,
  filter.maxAmount === undefined
    ? undefined
    : sql`amount_minor <= ${minorBound('most', filter.maxAmount, filter.currency)}`,
  filter.q === undefined ? undefined : textsHold(filter.q),
  filter.importId && sql`source_kind = 'import' AND source_id = ANY (${[...filter.importId]}::uuid[])`,
  filter.deliveryId && sql`source_kind = 'delivery' AND source_id = ANY (${[...filter.deliveryId]}::uuid[])`,
  // The one look into another module's table: a record knows its delivery, and the delivery its integration.
  filter.integrationId &&
    sql`source_kind = 'delivery' AND source_id IN (
      SELECT id FROM deliveries WHERE integration_id = ANY (${[...filter.integrationId]}::uuid[])
    )`,
];

function textsHold(part: string): Sql {
  const pattern = `%${part.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`description ILIKE ${pattern} OR counterparty ILIKE ${pattern} OR reference ILIKE ${pattern}
    OR assigned_counterparty ILIKE ${pattern}`;
}
