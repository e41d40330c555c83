import { z } from 'zod';
import { idSchema } from '@balance/kernel';
import type { RecordRow } from '@balance/records';
import type { RuleId } from '@balance/rules';

export type Verdict = 'confirmed' | 'changed' | 'rejected';

/** What one stage had said of a record, and how it came out when a person decided. */
export interface StageOutcome {
  readonly recordId: string;
  readonly stage: string;
  readonly categoryId: string;
  /** 0 … 1 */
  readonly confidence: number;
  /** The rule, where rules chose. */
  readonly ruleId: RuleId | null;
  readonly verdict: Verdict;
  /** What the person chose; `null` for a rejected record. */
  readonly filedUnder: string | null;
}

/** Only what is asked of a trace here: traces that were written long ago are read as well. */
const traceSchema = z.object({
  stages: z.array(
    z.object({
      stage: z.string(),
      outcome: z.string(),
      categoryId: idSchema('category').optional(),
      confidence: z.number().min(0).max(1).optional(),
      evidence: z.object({ ruleId: idSchema('rule').optional() }).optional(),
    }),
  ),
});

type Decided = Pick<RecordRow, 'id' | 'state' | 'categoryId' | 'reasoningTrace'>;

/**
 * How each stage that had a category for a record fared with a person, the one that was followed and the others. A
 * rejected record counts against all of them: nobody would have wanted it applied.
 */
export function outcomesOf({ id, state, categoryId, reasoningTrace }: Decided): StageOutcome[] {
  const trace = traceSchema.safeParse(reasoningTrace);
  if (!trace.success) return [];
  const filedUnder = state === 'rejected' ? null : categoryId;
  return trace.data.stages.flatMap(({ stage, outcome, categoryId: chosen, confidence, evidence }) => {
    if (outcome !== 'decided' || chosen === undefined || confidence === undefined) return [];
    const verdict: Verdict = !filedUnder ? 'rejected' : filedUnder === chosen ? 'confirmed' : 'changed';
    const ruleId = evidence?.ruleId ?? null;
    return [{ recordId: id, stage, categoryId: chosen, confidence, ruleId, verdict, filedUnder }];
  });
}
