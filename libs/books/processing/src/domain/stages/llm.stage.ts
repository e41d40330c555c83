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

/** What people have made of its answers so far. */
export interface Proof {
  /** Answers on which people have decided; of those, the ones that they let stand. */
  readonly total: number;
  readonly confirmed: number;
  /** Whether that is enough to believe the next one without asking. */
  readonly isProven: boolean;
}

/** Until people have said more, four of five answers are taken to be right. */
const supposed = { confirmed: 4, total: 5 };
const longestRationale = 200;

/**
 * Lets a language model decide. What it says of its own confidence means little: it is sure only where people have
 * confirmed enough of its answers before, and never more confident than it has been often right.
 *
 * @param proof asked for once a batch, if the model has chosen anything
 */
export function llmStage(ask: AskModel, proof: () => Promise<Proof>): Stage {
  return {
    name: 'llm',
    async decide(subjects) {
      const answers = await ask(subjects.map(paymentOf));
      const hasChosen = [...answers.values()].some(({ outcome }) => outcome === 'chosen');
      const proven = hasChosen ? await proof() : undefined;
      const verdicts = new Map<(typeof subjects)[number]['id'], StageVerdict>();
      for (const { id } of subjects) {
        const answer = answers.get(id);
        if (answer) verdicts.set(id, verdictOf(answer, proven));
      }
      return verdicts;
    },
  };
}

function verdictOf(verdict: ModelVerdict, proof: Proof | undefined): StageVerdict {
  if (verdict.outcome === 'unavailable') return { outcome: 'unavailable', reason: verdict.reason };
  if (verdict.outcome === 'none') {
    const { model, promptVersion } = verdict;
    const evidence = { ...(model && { model }), ...(promptVersion && { promptVersion }) };
    return { outcome: 'passed', reason: verdict.reason, evidence };
  }
  const { model, promptVersion, cached } = verdict;
  const confidence = Math.round(Math.min(verdict.confidence, shareConfirmed(proof)) * 10_000) / 10_000;
  const isSure = proof?.isProven ?? false;
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

const shareConfirmed = ({ confirmed, total }: Omit<Proof, 'isProven'> = { confirmed: 0, total: 0 }): number =>
  (confirmed + supposed.confirmed) / (total + supposed.total);
