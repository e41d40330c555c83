import { z } from 'zod';

/**
 * What a report is made from and the books do not keep the history of: it is stored beside the report, so that the
 * same can be made again.
 */
export const basisSchema = z.object({
  chart: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      type: z.enum(['asset', 'liability', 'equity', 'income', 'expense']),
      parentCode: z.string().nullable(),
    }),
  ),
  /** Names of the categories by their ids, for kinds that show them. */
  categories: z.record(z.string(), z.string()).optional(),
  /** The version of the budget at that moment, for kinds that show it; 0 when nothing was planned by then. */
  budgetVersion: z.number().int().optional(),
});

export type ReportBasis = z.infer<typeof basisSchema>;
