import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type ApprovedPayment, exampleOf } from './domain/approved-payment.js';
import { type Example } from './domain/example.js';
import { normalizePayee } from './domain/text/normalize-payee.js';

type ExampleRow = Pick<ApprovedPayment, 'text' | 'amountMinor' | 'bookedOn' | 'categoryId'> & {
  sequence: bigint;
};

@Injectable()
export class ExampleRepository {
  /**
   * Adds examples and corrects those whose record is known with something else; the others stay as they are.
   *
   * @param after the highest sequence that is taken; the caller keeps others from taking the next ones
   * @returns how many were new, and how many new or corrected
   */
  async upsert(
    tx: Tx,
    approved: readonly ApprovedPayment[],
    after: bigint,
  ): Promise<{ added: number; changed: number; lastSequence: bigint }> {
    const rows = approved.map(({ amountMinor, ...payment }, index) => ({
      ...{ record_id: payment.recordId, sequence: String(after + BigInt(index) + 1n) },
      ...{ text: normalizePayee(payment.text), printed: payment.text, amount_minor: String(amountMinor) },
      ...{ currency: payment.currency, booked_on: payment.bookedOn, category_id: payment.categoryId },
    }));
    const stored = await tx.query<{ isNew: boolean; sequence: bigint }>`
      INSERT INTO similarity_examples AS known
        (tenant_id, record_id, sequence, text, printed, amount_minor, currency, booked_on, category_id)
      SELECT current_tenant(), record_id, sequence, text, printed, amount_minor, currency, booked_on, category_id
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS new (
        record_id uuid, sequence bigint, text text, printed text, amount_minor bigint, currency char(3), booked_on date,
        category_id uuid
      )
      ON CONFLICT (tenant_id, record_id) DO UPDATE
      SET sequence = excluded.sequence, text = excluded.text, printed = excluded.printed, amount_minor = excluded.amount_minor,
          currency = excluded.currency, booked_on = excluded.booked_on, category_id = excluded.category_id
      WHERE (known.printed, known.amount_minor, known.currency, known.booked_on, known.category_id) IS DISTINCT FROM
            (excluded.printed, excluded.amount_minor, excluded.currency, excluded.booked_on, excluded.category_id)
      RETURNING xmax = 0 AS "isNew", sequence`;
    return {
      added: stored.filter(({ isNew }) => isNew).length,
      changed: stored.length,
      lastSequence: stored.reduce((last, { sequence }) => (sequence > last ? sequence : last), after),
    };
  }

  /** How many examples have a place behind `after` and up to `last`. */
  async count(tx: Tx, after: bigint, last: bigint): Promise<number> {
    const { count } = await tx.one<{ count: number }>`
      SELECT count(*)::int AS count FROM similarity_examples WHERE sequence > ${after} AND sequence <= ${last}`;
    return count;
  }

  /** The newest examples behind a place, at most `limit`, in the order in which they were approved. */
  async newest(tx: Tx, after: bigint, limit: number): Promise<{ examples: Example[]; lastSequence: bigint }> {
    const rows = await tx.query<ExampleRow>`
      SELECT printed AS text, amount_minor AS "amountMinor", booked_on AS "bookedOn", category_id AS "categoryId", sequence
      FROM similarity_examples WHERE sequence > ${after}
      ORDER BY sequence DESC LIMIT ${limit}`;
    return { examples: rows.map(exampleOf).reverse(), lastSequence: rows[0]?.sequence ?? after };
  }
}
