import { z } from 'zod';

export const spans = ['month', 'quarter', 'year'] as const;
export type Span = (typeof spans)[number];

export const comparisons = ['previous-period', 'previous-year'] as const;
export type Comparison = (typeof comparisons)[number];

/** What a report is asked for, as it is stored: what was left out is not there. */
export const parametersSchema = z.object({
  /** First booking date, `YYYY-MM-DD`. */
  from: z.string().optional(),
  /** Last booking date. */
  to: z.string(),
  /** One column for each of these, and one for all of them. */
  by: z.enum(spans).optional(),
  /** The same columns again for earlier periods. */
  compare: z.enum(comparisons).optional(),
  /** How many of those; one unless given. */
  comparePeriods: z.number().int().optional(),
  /** The one currency; all of them when left out. */
  currency: z.string().optional(),
  /** The accounts that a general ledger shows; those that a cash flow takes for cash. */
  accounts: z.array(z.string()).optional(),
  /** The books as they stood at this moment, in ISO 8601; as they stand when the report is made if left out. */
  asOf: z.string().optional(),
});

export type ReportParameters = z.infer<typeof parametersSchema>;

/** What some kinds of report take and others have no use for. */
export type ParameterName = 'from' | 'by' | 'compare' | 'accounts';

/** Whether it covers a period, shows how things stand at the end of a day, or does that and splits off a period. */
export type Coverage = 'period' | 'day';

export const mostColumns = 60;
export const mostComparisons = 12;
export const mostAccounts = 50;
