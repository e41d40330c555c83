import { currencySchema } from '@balance/kernel';
import { z } from 'zod';
import { decimalMarks } from '../../domain/amounts/read-amount.js';
import { dateOrders } from '../../domain/dates/date-order.js';

const count = z.int().min(0);
/** Index of a column, counted from 0. */
const column = z.int().min(0).nullable();
const decimal = z.enum(decimalMarks).nullable();

/** Everything that was decided about a CSV file; with it, each record can be read by itself. */
export const csvPlanSchema = z.strictObject({
  format: z.literal('csv'),
  /** Name by which iconv knows it. */
  encoding: z.string(),
  delimiter: z.string().length(1),
  /** Physical lines on which the header's records begin: none, one, or two that are read as one. */
  headerLines: z.array(z.int().min(1)).max(2),
  /** A distinct name for each column: the keys of an outcome's `cells`. */
  columnNames: z.array(z.string()),
  /** Physical line; what stands above it is preamble or header. */
  firstDataLine: z.int().min(1),
  columns: z.strictObject({
    date: z.int().min(0),
    amount: column,
    debit: column,
    credit: column,
    /** Says of an unsigned amount which way the money went. */
    direction: column,
    description: column,
    counterparty: column,
    reference: column,
    currency: column,
  }),
  dateOrder: z.enum(dateOrders),
  /** Decimal mark of each column that holds money. */
  decimals: z.strictObject({ amount: decimal, debit: decimal, credit: decimal }),
  /** The debit column writes a minus by itself; otherwise its amounts are taken off. */
  isDebitSigned: z.boolean(),
  /** Currency of the rows that state none themselves. */
  currency: currencySchema,
  /** `movement`: positive is money in. `spend`: positive is money paid out. */
  sign: z.enum(['movement', 'spend']),
  /** Records of each kind; `data` is the number of outcomes that reading gives. */
  counts: z.strictObject({
    /** Titles, comments and blanks above the header, or above the first row. */
    preamble: count,
    header: count,
    blank: count,
    data: count,
    /** Of the data, records with bytes that the encoding does not know; they hold U+FFFD instead. */
    undecodable: count,
  }),
});

export type CsvPlan = z.infer<typeof csvPlanSchema>;

/** The columns that hold money. */
export const moneyRoles = ['amount', 'debit', 'credit'] as const;
