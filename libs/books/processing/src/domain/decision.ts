import { type Id } from '@balance/kernel';
import type { RecordId } from '@balance/records';
import { type ReasoningTrace, type TraceEntry } from './reasoning-trace.js';

/** What the chain makes of one record. */
export interface ProcessingDecision {
  readonly recordId: RecordId;
  /** `null` when no stage had an opinion. */
  readonly categoryId: Id<'category'> | null;
  /** 0 … 1; 0 without a category. */
  readonly confidence: number;
  /** Name of the stage whose category it is. */
  readonly decidedBy: string | null;
  readonly trace: ReasoningTrace;
  /**
   * False when no stage was sure enough and one could not look: to ask again later may say more. Such a
   * record must not be written off as one that nobody can categorise.
   */
  readonly isFinal: boolean;
}

type DecidedEntry = Extract<TraceEntry, { outcome: 'decided' }>;

/**
 * The most confident verdict wins; of equals the earlier stage.
 *
 * @param entries one for each stage tried, in order
 * @param enoughConfidence see `ChainPolicy`
 */
export function decisionOf(
  recordId: RecordId,
  entries: TraceEntry[],
  enoughConfidence: number,
): ProcessingDecision {
  let best: DecidedEntry | undefined;
  let wasUnavailable = false;
  for (const entry of entries) {
    if (entry.outcome === 'unavailable') wasUnavailable = true;
    else if (entry.outcome === 'decided' && (!best || entry.confidence > best.confidence)) best = entry;
  }
  const decidedBy = best?.stage ?? null;
  const confidence = best?.confidence ?? 0;
  return {
    recordId,
    categoryId: best?.categoryId ?? null,
    confidence,
    decidedBy,
    trace: { stages: entries, decidedBy },
    isFinal: !wasUnavailable || (best !== undefined && confidence >= enoughConfidence),
  };
}
