import { loadConfig } from '@balance/config';
import { type Currency, DomainError, type Id } from '@balance/kernel';
import { tryOutModel } from '@balance/language-model';
import { LlmClient, llmSettingsOf } from '@balance/llm';
import {
  type AskModel,
  enoughDecisions,
  llmStage,
  proposeRules,
  rulesStage,
  runChain,
  similarityStage,
  type Stage,
} from '@balance/processing';
import { type RecordId, type RecordSubject } from '@balance/records';
import { compileRules, type RuleId } from '@balance/rules';
import { type Example, type Learned, normalizePayee, trainModel } from '@balance/similarity';

export const stageNames = ['rules', 'similarity', 'llm'] as const;

export type StageName = (typeof stageNames)[number];

export interface ChainOptions {
  readonly stages: readonly StageName[];
  /** Share of right ones wanted of what is applied without asking. */
  readonly precision: number;
  /** Records that a payee needs before similarity applies anything. */
  readonly minRecords: number;
}

export interface LearnedChain extends Learned {
  /** Rules that were proposed from the records, and are in force. */
  readonly rules: number;
  /** What the language model has cost so far, in its prices' currency. */
  cost(): number;
}

export class ModelNotConfigured extends DomainError {
  readonly code = 'balance.model-not-configured';
  constructor() {
    super('--stages llm asks a language model: set LLM_API_KEY, and LLM_BASE_URL unless it is OpenAI’s', {});
  }
}

const enoughConfidence = 0.9;
const dayMs = 86_400_000;
/** Labelled files name no currency that matters here. */
const currency = 'GBP' as Currency;

/**
 * Learns what the stages need from labelled records: the rules that Balance would propose, all of them accepted, and a
 * model of similarity. The chain is the one that workers run.
 *
 * @throws {ModelNotConfigured} `balance.model-not-configured`
 */
export async function learnChain(train: readonly Example[], options: ChainOptions): Promise<LearnedChain> {
  const has = (name: StageName): boolean => options.stages.includes(name);
  const rules = has('rules') ? proposedRules(train, options.precision) : [];
  const model = has('similarity') ? trainModel(train, options) : undefined;
  let costMicros = 0n;
  const ask = has('llm') ? modelAsker(train, (cost) => (costMicros += cost)) : undefined;
  const set = compileRules(rules);

  const stagesFor = (records: ReadonlyMap<string, Example>): Stage[] => [
    ...(has('rules') ? [rulesStage(set, () => undefined)] : []),
    ...(model ? [similarityStage(async () => predictorOf(model, records))] : []),
    ...(ask ? [llmStage(ask, async () => ({ total: 0, confirmed: 0, isProven: false }))] : []),
  ];
  return {
    rules: rules.length,
    threshold: model?.threshold ?? 1,
    cost: () => Number(costMicros) / 1_000_000,
    async judge(records) {
      const subjects = records.map(subjectOf);
      const byId = new Map(subjects.map(({ id }, at) => [id as string, records[at]!]));
      const decisions = await runChain(stagesFor(byId), subjects, { enoughConfidence }, () =>
        performance.now(),
      );
      return decisions.map(({ categoryId, confidence, reviewReason }) => ({
        label: categoryId,
        confidence,
        isSure: reviewReason === undefined,
      }));
    },
  };
}

/** In files nobody can be asked about each proposal: so many equal decisions make one that it proves right on its own. */
function proposedRules(train: readonly Example[], precision: number) {
  const decisions = train
    .toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0))
    .map(({ payee, amountMinor, day, label }) => ({
      text: payee,
      amountMinor: BigInt(amountMinor),
      currency,
      bookedOn: dateOf(day),
      categoryId: categoryOf(label),
    }));
  const least = enoughDecisions(decisions, { precision });
  if (!Number.isFinite(least)) return [];
  return proposeRules(decisions, { least }).map(({ draft }, number) => ({
    ...draft,
    id: idOf<'rule'>(number) as RuleId,
    version: 1,
  }));
}

const predictorOf = (model: ReturnType<typeof trainModel>, records: ReadonlyMap<string, Example>) => ({
  async predict(payments: readonly { readonly key: string }[]) {
    const predictions = model.predictMany(payments.map(({ key }) => records.get(key)!));
    return new Map(
      payments.flatMap(({ key }, at) => {
        const found = predictions[at];
        if (!found) return [];
        const { label, evidence: kind, records: known, agreeing, neighbours, ...prediction } = found;
        const evidence = { kind, records: known, agreeing, neighbours, model: 1 };
        return [[key, { ...prediction, categoryId: label, evidence }] as const];
      }),
    );
  },
});

function modelAsker(train: readonly Example[], spend: (costMicros: bigint) => void): AskModel {
  const client = new LlmClient(llmSettingsOf(loadConfig()));
  if (!client.isConfigured) throw new ModelNotConfigured();
  const labels = [...new Set(train.map(({ label }) => label))].sort();
  const categories = labels.map((name) => ({ id: categoryOf(name), name, kind: 'expense' }));
  return async (payments) => {
    const asked = payments.map((payment) => ({ ...payment, normalizedText: normalizePayee(payment.text) }));
    const { verdicts, costMicros } = await tryOutModel(client, { payments: asked, categories });
    spend(costMicros);
    return verdicts;
  };
}

const subjectOf = ({ payee, amountMinor, day }: Example, at: number): RecordSubject => ({
  id: idOf<'record'>(at) as RecordId,
  bookedOn: dateOf(day),
  amountMinor: BigInt(amountMinor),
  currency,
  description: payee,
  counterparty: null,
  reference: null,
  account: '',
  source: 'import',
  tags: [],
});

const dateOf = (day: number | null): string => new Date((day ?? 0) * dayMs).toISOString().slice(0, 10);

/** A label is a category of its own. */
const categoryOf = (label: string): Id<'category'> => label as Id<'category'>;

const idOf = <Kind extends string>(number: number): Id<Kind> =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as Id<Kind>;
