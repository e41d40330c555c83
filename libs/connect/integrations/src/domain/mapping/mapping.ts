import { z } from 'zod';
import { currencySchema } from '@balance/kernel';
import { isPath } from './payload-path.js';

const path = z
  .string()
  .max(200)
  .regex(/^\P{C}*$/u, 'a control character')
  .refine(isPath, 'neither a dotted path (data.amount) nor a JSON pointer (/data/amount)');

/** One path, or several of which the first that leads to a text counts. */
const paths = z.preprocess((one) => (typeof one === 'string' ? [one] : one), z.array(path).min(1).max(5));

/** Where in a payload the parts of a record are. */
export const mappingSchema = z.strictObject({
  /** The record, or an array of them; the whole payload when left out. All other paths start there. */
  records: path.optional(),
  bookedOn: z.strictObject({ path, unit: z.enum(['iso', 'unix']) }),
  amount: z.strictObject({
    path,
    unit: z.enum(['decimal', 'minor']),
    sign: z.enum(['movement', 'spend']).default('movement'),
  }),
  currency: z
    .strictObject({ path: path.optional(), constant: currencySchema.optional() })
    .refine(
      ({ path: from, constant }) => (from === undefined) !== (constant === undefined),
      'needs a path or a constant, and not both',
    ),
  description: paths,
  counterparty: paths.optional(),
  reference: paths.optional(),
});

export type Mapping = Readonly<z.output<typeof mappingSchema>>;
