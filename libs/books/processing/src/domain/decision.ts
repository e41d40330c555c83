import type { RecordDecision, RecordId, ReviewReason } from '@balance/records';
import { type ReasoningTrace, type TraceEntry, traceVersion } from './reasoning-trace.js';
import { type DecidedVerdict, type StageEffect } from './stage.js';

/** What the chain makes of one record. */
export interface ProcessingDecision extends RecordDecision {
  readonly trace: ReasoningTrace;
}

/** A verdict that names a category, and whose it is. */
export interface Candidate {
  readonly stage: string;
  readonly verdict: DecidedVerdict;
}

/** A verdict that its stage vouches for goes before one that it does not; then the more confident; then the earlier. */
export function better(known: Candidate | undefined, next: Candidate): Candidate {
  if (!known) return next;
  if (known.verdict.isSure !== next.verdict.isSure) return known.verdict.isSure ? known : next;
  return next.verdict.confidence > known.verdict.confidence ? next : known;
}

/** Tags add up; of all else what an earlier stage has set stays. */
export function joined(
  known: StageEffect | undefined,
  next: StageEffect | undefined,
): StageEffect | undefined {
  if (!known || !next) return known ?? next;
  return {
    counterparty: known.counterparty ?? next.counterparty,
    tags: [...new Set([...(known.tags ?? []), ...(next.tags ?? [])])].sort(),
    note: known.note ?? next.note,
    review: known.review ?? next.review,
  };
}

/**
 * @param entries one for each stage tried, in order
 * @param best of the stages that named a category
 * @param effect of all stages
 */
export function decisionOf(
  recordId: RecordId,
  entries: readonly TraceEntry[],
  best: Candidate | undefined,
  effect: StageEffect | undefined,
): ProcessingDecision {
  const verdict = best?.verdict;
  const decidedBy = best?.stage ?? null;
  // All names are there in each, whatever their values: engines are slow with objects of many shapes.
  return {
    recordId,
    categoryId: verdict?.categoryId ?? null,
    confidence: verdict?.confidence ?? 0,
    decidedBy,
    trace: { version: traceVersion, stages: entries, decidedBy },
    counterparty: effect?.counterparty,
    tags: effect?.tags,
    note: effect?.note,
    splits: verdict?.splits,
    reviewReason: reviewReasonOf(verdict, effect),
  };
}

/** Why a person has to look; `undefined` when nothing speaks against applying the decision. */
function reviewReasonOf(
  verdict: DecidedVerdict | undefined,
  effect: StageEffect | undefined,
): ReviewReason | undefined {
  if (effect?.review !== undefined) return 'marked-by-rule';
  if (!verdict) return 'uncategorised';
  return verdict.isSure ? undefined : (verdict.unsureBecause ?? 'low-confidence');
}
