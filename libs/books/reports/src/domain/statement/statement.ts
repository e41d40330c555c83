import { z } from 'zod';

/**
 * The postings behind an amount, as the query of `GET /ledger/postings`: what is left out does not narrow it.
 * `until` is the first booking date that is no longer in it; `knownAt` leaves out what was recorded later.
 */
const drill = z.object({
  account: z.array(z.string()),
  currency: z.string(),
  from: z.string().optional(),
  until: z.string().optional(),
  /** A category's id; empty for the postings without one. */
  categoryId: z.string().optional(),
  /** As it stands on the postings; empty for those without one. */
  counterparty: z.string().optional(),
  /** Of entries only that also move one of these accounts in the same currency. */
  alongside: z.array(z.string()).optional(),
  knownAt: z.string(),
});

const amountCell = z.object({
  /** Decimal string, and the same in minor units; as the reader expects it: income and what is owed are positive. */
  amount: z.string(),
  amountMinor: z.string(),
  /** What leads to the postings; left out where there are none, as behind a budget. */
  drill: drill.optional(),
  /** The sum of those postings, debit positive, times this is the amount. */
  sign: z.union([z.literal(1), z.literal(-1)]).optional(),
});
const percentCell = z.object({
  /** Decimal string with one place, such as `-12.5`. */
  percent: z.string(),
});

/** What a column shows, for whoever sets it in type; amounts are of the row's currency. */
export const measures = [
  ...(['amount', 'debit', 'credit', 'balance'] as const),
  ...(['budget', 'actual', 'variance', 'change', 'percent'] as const),
] as const;

const column = z.object({
  /** Unique among the columns, such as `2025-01` or `2025-01:debit`. */
  key: z.string(),
  label: z.string(),
  measure: z.enum(measures),
  /** Booking dates that it covers, both included; a day's standing has no first one. */
  from: z.string().nullable(),
  to: z.string(),
  /** How many periods earlier it is than what was asked for; 0 for that itself. */
  earlier: z.number().int(),
  /** Whether it sums up the columns of the same `earlier` before it. */
  isTotal: z.boolean(),
});

export const rowKinds = [
  /** Begins a section or an account's part; its cells are empty. */
  'heading',
  /** An account with accounts beneath it; its cells sum those up. */
  'group',
  'line',
  /** Some of the line above it, which has it already. */
  'detail',
  /** Ends a section. */
  'total',
  /** What the sections come to: the result of the report. */
  'result',
  /** Of a general ledger: what an account stood at before, one of its postings, and what it stands at then. */
  'opening',
  'posting',
  'closing',
] as const;

const posting = z.object({
  on: z.string(),
  entryId: z.string(),
  reference: z.string(),
  recordId: z.string().nullable(),
  counterparty: z.string().nullable(),
});

const row = z.object({
  kind: z.enum(rowKinds),
  /** How far in: 0 for sections and results. */
  level: z.number().int(),
  currency: z.string(),
  /** The section that it is in, such as `Income`. */
  section: z.string(),
  /** The account's code, where it is about one. */
  code: z.string().nullable(),
  label: z.string(),
  /** One for each column; `null` where nothing belongs. */
  cells: z.array(z.union([amountCell, percentCell, z.null()])),
  posting: posting.optional(),
});

const part = z.object({
  rows: z.number().int(),
  /** SHA-256 of its rows in canonical JSON (RFC 8785), in hexadecimal. */
  sha256: z.string(),
});

/**
 * A report as rows under columns, whatever its kind. Rows come in the order of reading, currency by currency.
 * Those of a large report are not in `rows` but in numbered parts beside it: {@link ReadRows} gives them all.
 */
export const statementSchema = z.object({
  title: z.string(),
  columns: z.array(column),
  rowCount: z.number().int(),
  rows: z.array(row),
  parts: z.array(part),
});

export type Statement = z.infer<typeof statementSchema>;
export type StatementColumn = z.infer<typeof column>;
export type StatementRow = z.infer<typeof row>;
export type StatementPart = z.infer<typeof part>;
export type RowKind = StatementRow['kind'];
export type AmountCell = z.infer<typeof amountCell>;
export type PercentCell = z.infer<typeof percentCell>;
export type Cell = StatementRow['cells'][number];
export type Drill = z.infer<typeof drill>;
export type PostingOfRow = z.infer<typeof posting>;
export type Measure = StatementColumn['measure'];
