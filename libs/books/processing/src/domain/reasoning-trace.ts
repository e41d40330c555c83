import { idSchema } from '@balance/kernel';
import { z } from 'zod';

/** The longest text of a trace; adapters cut what is longer with {@link clip}. */
const longestText = 300;

const scalarSchema = z.union([z.string().max(longestText), z.number(), z.boolean()]);
const key = z.string().regex(/^[a-z][A-Za-z]{0,30}$/);
/** One of several small facts, such as a neighbour or a rule. */
const factSchema = z.union([scalarSchema, z.record(key, scalarSchema)]);
const evidenceSchema = z.record(key, z.union([scalarSchema, z.array(factSchema).max(10)]));

/** Small facts that let a person check a verdict, such as the id and the version of a rule, or the nearest neighbours. */
export interface Evidence {
  readonly [name: string]: Scalar | readonly (Scalar | Readonly<Record<string, Scalar>>)[];
}

type Scalar = string | number | boolean;

const stageName = z.string().min(1).max(31);
const reason = z.string().min(1).max(100);
// The record's share of what the stage took for its batch, in whole microseconds.
const durationUs = z.int().min(0);
const categoryId = idSchema('category');
const confidence = z.number().min(0).max(1);

const traceEntrySchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    stage: stageName,
    outcome: z.literal('decided'),
    confidence,
    /** There when the stage does not vouch for its category. */
    unsureBecause: z.enum(['low-confidence', 'little-history', 'unconfirmed-model']).optional(),
    categoryId,
    evidence: evidenceSchema,
    durationUs,
  }),
  ...(['passed', 'unavailable'] as const).map((outcome) =>
    z.strictObject({
      stage: stageName,
      outcome: z.literal(outcome),
      reason,
      evidence: evidenceSchema.optional(),
      durationUs,
    }),
  ),
]);

/** Written by `records` when a decision is replaced: by a person, or by a run that applies rules to what is there. */
const overrideSchema = z.strictObject({
  /** RFC 3339, UTC. */
  at: z.string(),
  /** `user:…`, `key:…` or `system:…` */
  by: z.string(),
  /** Left out when the record lost its category. */
  categoryId: categoryId.optional(),
  /** What stood before, as far as there was any. */
  from: z.strictObject({
    categoryId: categoryId.optional(),
    confidence: confidence.optional(),
    decidedBy: stageName.optional(),
    splits: z.array(z.strictObject({ categoryId, amountMinor: z.string() })).optional(),
  }),
});

/** What this code writes; see {@link reasoningTraceSchema}. */
export const traceVersion = 2;

/**
 * Why a record has its category: the `reasoning_trace` that is stored with it. One entry for each stage
 * tried, in order. It is written for every record, so it holds 250 to 400 bytes a stage.
 *
 * - version 1 had no `version`, `unsureBecause` nor arrays in its evidence, and one `override` without its past
 * - version 2 is this
 */
export const reasoningTraceSchema = z.strictObject({
  version: z.literal(traceVersion),
  stages: z.array(traceEntrySchema).max(10),
  /** Name of the stage whose category the record got; `null` if it got none. */
  decidedBy: stageName.nullable(),
  /** Later changes, the last ten. */
  overrides: z.array(overrideSchema).max(10).optional(),
});

interface Entry {
  readonly stage: string;
  readonly durationUs: number;
}

/** What one stage made of a record. Written as a type of its own, since the chain makes millions of them. */
export type TraceEntry =
  | (Entry & {
      readonly outcome: 'decided';
      readonly confidence: number;
      readonly unsureBecause?: 'low-confidence' | 'little-history' | 'unconfirmed-model' | undefined;
      readonly categoryId: z.infer<typeof categoryId>;
      readonly evidence: Evidence;
    })
  | (Entry & {
      readonly outcome: 'passed' | 'unavailable';
      readonly reason: string;
      readonly evidence?: Evidence | undefined;
    });

export interface ReasoningTrace {
  readonly version: typeof traceVersion;
  readonly stages: readonly TraceEntry[];
  readonly decidedBy: string | null;
}

/** Cuts a text that goes into a trace, and says so. */
export const clip = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
