import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { type Currency, type Id } from '@balance/kernel';
import { type PaymentKind } from './domain/group-payments.js';
import { type RequestOutcome } from './domain/request-outcome.js';

export type RequestId = Id<'language-model-request'>;

export interface NewRequest {
  readonly id: RequestId;
  readonly correlationId: string;
  readonly provider: string;
  readonly model: string;
  readonly promptVersion: string;
  readonly items: readonly PaymentKind[];
  readonly currency: Currency;
  readonly mostCostMicros: bigint;
}

export interface RequestEnd {
  readonly outcome: RequestOutcome;
  readonly answered: number;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  /** Unset: unknown. */
  readonly costMicros: bigint | null;
  readonly latencyMs: number;
}

export interface RequestRow extends NewRequest, Omit<RequestEnd, 'latencyMs'> {
  readonly sentAt: Date;
  readonly latencyMs: number | null;
}

/** Millionths of the currency's unit. */
export interface Spending {
  readonly month: string;
  readonly spentMicros: bigint;
  readonly heldMicros: bigint;
}

export interface RequestPageWish extends PageWish<'id'> {
  readonly outcome?: readonly RequestOutcome[];
  readonly from?: Date;
  readonly until?: Date;
}

const listing = new Keyset('language-model-request', { id: keyColumn.uuid(sql`id`) }, 'id', '-id');
const thisMonth = sql`date_trunc('month', now() AT TIME ZONE 'UTC')::date`;

/** Every statement on `language_model_requests` and on `language_model_months`, which sums them up. */
@Injectable()
export class RequestRepository {
  /**
   * Reserves the most that a request can cost. The row of the month makes those wait who reserve at the same time, so
   * that together they cannot exceed the budget.
   *
   * @returns whether there was enough left
   */
  async reserve(
    tx: Tx,
    { mostCostMicros, currency }: Pick<NewRequest, 'mostCostMicros' | 'currency'>,
    budgetMicros: bigint,
  ): Promise<boolean> {
    const reserved = await tx.execute`
      INSERT INTO language_model_months AS month (tenant_id, month, currency, held_micros)
      SELECT current_tenant(), ${thisMonth}, ${currency}, ${mostCostMicros}::bigint
      WHERE ${mostCostMicros}::bigint <= ${budgetMicros}::bigint
      ON CONFLICT (tenant_id, month, currency) DO UPDATE SET held_micros = month.held_micros + excluded.held_micros
      WHERE month.spent_micros + month.held_micros + excluded.held_micros <= ${budgetMicros}::bigint`;
    return reserved === 1;
  }

  async insert(tx: Tx, request: NewRequest): Promise<void> {
    await tx.execute`
      INSERT INTO language_model_requests
        (tenant_id, id, correlation_id, month, provider, model, prompt_version, items, currency, most_cost_micros)
      VALUES (current_tenant(), ${request.id}::uuid, ${request.correlationId}::uuid, ${thisMonth}, ${request.provider},
              ${request.model}, ${request.promptVersion}, ${JSON.stringify(request.items)}::jsonb, ${request.currency},
              ${request.mostCostMicros})`;
  }

  /** Says how a request ended. What it cost takes the place of what was reserved, once; what is unknown stays reserved. */
  async settle(tx: Tx, id: RequestId, end: RequestEnd): Promise<void> {
    await tx.execute`
      WITH settled AS (
        UPDATE language_model_requests
        SET outcome = ${end.outcome}, answered = ${end.answered}, input_tokens = ${end.inputTokens},
            output_tokens = ${end.outputTokens}, cost_micros = ${end.costMicros}, latency_ms = ${end.latencyMs}
        WHERE id = ${id}::uuid AND outcome = 'sent'
        RETURNING tenant_id, month, currency, most_cost_micros, cost_micros
      )
      UPDATE language_model_months AS months
      SET held_micros = months.held_micros - settled.most_cost_micros,
          spent_micros = months.spent_micros + settled.cost_micros
      FROM settled
      WHERE (months.tenant_id, months.month, months.currency) = (settled.tenant_id, settled.month, settled.currency)
        AND settled.cost_micros IS NOT NULL`;
  }

  /** Of the current month. */
  spending(tx: Tx, currency: Currency): Promise<Spending> {
    return tx.one<Spending>`
      SELECT ${thisMonth} AS month, coalesce(spent_micros, 0) AS "spentMicros", coalesce(held_micros, 0) AS "heldMicros"
      FROM (VALUES (1)) AS always
      LEFT JOIN language_model_months AS months ON months.month = ${thisMonth} AND months.currency = ${currency}`;
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, { outcome, from, until, ...wish }: RequestPageWish): Promise<Page<RequestRow>> {
    return listing.page(tx, wish, {
      columns: sql`
        id, correlation_id AS "correlationId", sent_at AS "sentAt", provider, model, prompt_version AS "promptVersion",
        items, outcome, answered, input_tokens AS "inputTokens", output_tokens AS "outputTokens", currency,
        most_cost_micros AS "mostCostMicros", cost_micros AS "costMicros", latency_ms AS "latencyMs"`,
      from: sql`language_model_requests`,
      where: [
        outcome && sql`outcome = ANY (${[...outcome]}::text[])`,
        from && sql`sent_at >= ${from}`,
        until && sql`sent_at < ${until}`,
      ],
    });
  }
}
