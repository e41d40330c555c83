import { idSchema } from '@balance/kernel';
import { z } from 'zod';

const evidenceSchema = z.record(z.string(), z.union([z.string(), z.number()]));

/** Small facts that let a person check a verdict, such as the id and the version of a rule. */
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;

const stageName = z.string().min(1);
// The record's share of what the stage took for its batch, in whole microseconds.
const durationUs = z.int().min(0);

const traceEntrySchema = z.discriminatedUnion('outcome', [
  z.strictObject({
    stage: stageName,
    outcome: z.literal('decided'),
    confidence: z.number().min(0).max(1),
    categoryId: idSchema('category'),
    evidence: evidenceSchema,
    durationUs,
  }),
  z.strictObject({ stage: stageName, outcome: z.literal('passed'), reason: z.string(), durationUs }),
  z.strictObject({ stage: stageName, outcome: z.literal('unavailable'), reason: z.string(), durationUs }),
]);

/**
 * Why a record has its category: the `reasoning_trace` that is stored with it. One entry for each stage
 * tried, in order. It is written for every record, so it holds no more than about 250 bytes a stage.
 */
export const reasoningTraceSchema = z.strictObject({
  stages: z.array(traceEntrySchema),
  /** Name of the stage whose category the record got; `null` if it got none. */
  decidedBy: stageName.nullable(),
  /** Written later, when a person files the record under another category. */
  override: z.strictObject({ overriddenBy: z.string(), categoryId: idSchema('category') }).optional(),
});

export type TraceEntry = z.infer<typeof traceEntrySchema>;
export type ReasoningTrace = z.infer<typeof reasoningTraceSchema>;
