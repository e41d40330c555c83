import { currencySchema } from '@balance/kernel';
import { z } from 'zod';
import { dateOrderOf } from './dates/date-order.js';

const column = z.union([z.string().trim().min(1).max(200), z.int().min(1).max(2_000)], {
  message: 'a column is named by its header or by its number, counted from 1',
});

/**
 * What a person may settle about a file that it does not say itself. Every key is optional, and what is
 * given wins over what would have been detected.
 */
export const columnMappingSchema = z.strictObject({
  date: column.optional(),
  /** One signed amount. Give this, or `debit` and `credit`. */
  amount: column.optional(),
  debit: column.optional(),
  credit: column.optional(),
  /** Says for an unsigned amount whether it is a debit (`D`, `DBIT`, `Af`, `Soll` …) or a credit. */
  direction: column.optional(),
  description: column.optional(),
  counterparty: column.optional(),
  reference: column.optional(),
  currency: column.optional(),
  /** Order of day, month and year, in any spelling: `dd/mm/yyyy`, `mm-dd-yy`, `yyyy-mm-dd`, `dmy`. */
  dateFormat: z
    .string()
    .refine((text) => dateOrderOf(text) !== null, {
      message: 'write the order of day, month and year, such as dd/mm/yyyy, mm/dd/yyyy or yyyy-mm-dd',
    })
    .optional(),
  decimal: z.enum(['.', ',']).optional(),
  delimiter: z
    .string()
    .length(1)
    .refine((text) => !/["\r\n\w]/.test(text), { message: 'cannot be a quote, a line end or a letter' })
    .optional(),
  /** Any encoding that iconv knows: `utf-8`, `windows-1252`, `utf-16le`, `macintosh` … */
  encoding: z.string().min(1).max(40).optional(),
  /** `movement`: positive is money in. `spend`: positive is money paid out. */
  sign: z.enum(['movement', 'spend']).optional(),
  defaultCurrency: currencySchema.optional(),
  /** Physical line of the header, counted from 1; 0 when the file has none. */
  headerLine: z.int().min(0).optional(),
});

export type ColumnMapping = z.infer<typeof columnMappingSchema>;
