import { type Id } from '@balance/kernel';
import { clip } from '../reasoning-trace.js';
import { type Stage, type StageVerdict } from '../stage.js';
import { type Payment, paymentOf } from './payment.js';

/** What a language model says about a payment. */
export type ModelVerdict =
  | {
      readonly outcome: 'chosen';
      readonly categoryId: string;
      readonly confidence: number;
      readonly rationale: string;
      readonly model: string;
      readonly promptVersion: string;
      readonly cached: boolean;
    }
  | {
      readonly outcome: 'none';
      readonly reason: string;
      readonly model?: string;
      readonly promptVersion?: string;
    }
  | { readonly outcome: 'unavailable'; readonly reason: string };

/** Asks a language model; every key that is asked gets a verdict. */
export type AskModel = (payments: readonly Payment[]) => Promise<ReadonlyMap<string, ModelVerdict>>;

/** How often people have looked at what a stage decided, and how often they let it stand. */
export interface Reliability {
  readonly confirmed: number;
  readonly total: number;
}

/** So many answers must have been looked at before the share of right ones means anything. */
const leastLookedAt = 50;
const leastShare = 0.95;
const longestRationale = 200;

/**
 * Lets a language model decide. What it says of its own confidence means little, so it is sure only where people have
 * confirmed nearly all of enough answers before, and never more confident than they have been often right.
 *
 * @param reliability of its answers so far; left out while nobody counts
 */
export function llmStage(ask: AskModel, reliability?: () => Promise<Reliability>): Stage {
  return {
    name: 'llm',
    async decide(subjects) {
      const known = await reliability?.();
      const verdicts = await ask(subjects.map(paymentOf));
      return new Map(
        subjects.flatMap(({ id }) => {
          const verdict = verdicts.get(id);
          return verdict ? [[id, verdictOf(verdict, known)] as const] : [];
        }),
      );
    },
  };
}

function verdictOf(verdict: ModelVerdict, reliability: Reliability | undefined): StageVerdict {
  if (verdict.outcome === 'unavailable') return { outcome: 'unavailable', reason: verdict.reason };
  if (verdict.outcome === 'none') {
    const { model, promptVersion } = verdict;
    const evidence = { ...(model && { model }), ...(promptVersion && { promptVersion }) };
    return { outcome: 'passed', reason: verdict.reason, evidence };
  }
  const { model, promptVersion, cached } = verdict;
  const share = shareConfirmed(reliability);
  const confidence = Math.round(Math.min(verdict.confidence, share ?? 1) * 10_000) / 10_000;
  const isSure = share !== undefined && share >= leastShare;
  return {
    outcome: 'decided',
    categoryId: verdict.categoryId as Id<'category'>,
    confidence,
    isSure,
    ...(!isSure && { unsureBecause: 'unconfirmed-model' }),
    evidence: {
      model,
      promptVersion,
      cached,
      rationale: clip(verdict.rationale, longestRationale),
    },
  };
}

/** `undefined` while too few were looked at. */
const shareConfirmed = (reliability: Reliability | undefined): number | undefined =>
  reliability && reliability.total >= leastLookedAt ? reliability.confirmed / reliability.total : undefined;
