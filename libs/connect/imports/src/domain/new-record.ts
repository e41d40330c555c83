import { type NewRecord } from '@balance/records';
import { type LineOutcome } from './statement-row.js';

/** The record that a row makes: what a spend list writes as a positive amount is money out. */
export const newRecord = (
  { row, line, cells }: LineOutcome & { kind: 'row' },
  sign: 'movement' | 'spend',
): NewRecord => ({
  bookedOn: row.bookedOn,
  amountMinor: sign === 'spend' ? -row.amountMinor : row.amountMinor,
  currency: row.currency,
  description: row.description,
  counterparty: row.counterparty,
  reference: row.reference,
  sourceKey: null,
  line,
  raw: cells,
});
