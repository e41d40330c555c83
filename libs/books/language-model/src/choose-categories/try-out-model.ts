import { callLLM, type LlmAnswer, type LlmClient, type LlmJournal, redact } from '@balance/llm';
import { CategorySet } from '../domain/category-set.js';
import { groupPayments } from '../domain/group-payments.js';
import { type LlmVerdict } from '../domain/llm-verdict.js';
import { type ModelAnswer, plainRationale } from '../domain/model-answer.js';
import { currentPrompt } from '../prompts/current.js';
import { categoryQuestion } from './category-question.js';
import { type CategoryQuestion } from './choose-categories.use-case.js';

/**
 * Has a language model choose categories for somebody who tries it out on files of their own: as for a tenant, but
 * without one, and so without a budget, kept answers and a log. Texts are redacted all the same.
 *
 * @returns a verdict for each key, and what the server's count of tokens costs, in millionths of the currency's unit
 */
export async function tryOutModel(
  client: LlmClient,
  { payments, categories }: CategoryQuestion,
): Promise<{ verdicts: ReadonlyMap<string, LlmVerdict>; costMicros: bigint }> {
  const { model } = client.settings;
  const set = new CategorySet(categories);
  const groups = groupPayments(payments, redact);
  const items = new Map(groups.flatMap(({ shown }, index) => (shown ? [[String(index), shown]] : [])));
  let costMicros = 0n;
  const journal: LlmJournal<ModelAnswer> = {
    begin: async () => 'counted',
    end: async (_, end) => {
      costMicros += end.costMicros ?? 0n;
    },
  };
  const { answers } = await callLLM(client, categoryQuestion(items, set), journal);
  const verdicts = new Map<string, LlmVerdict>();
  groups.forEach(({ keys }, index) => {
    const given = answers.get(String(index));
    const facts = { model, promptVersion: currentPrompt.version, cached: false };
    for (const key of keys) verdicts.set(key, verdictOf(given, set, facts));
  });
  return { verdicts, costMicros };
}

function verdictOf(
  given: LlmAnswer<ModelAnswer> | undefined,
  set: CategorySet,
  facts: { model: string; promptVersion: string; cached: boolean },
): LlmVerdict {
  if (!given) return { outcome: 'unavailable', reason: 'withheld' };
  if (given.outcome === 'unanswered') return { outcome: 'unavailable', reason: given.reason };
  const { category, confidence, rationale } = given.answer;
  const categoryId = set.idOf(category);
  const all = { ...facts, confidence, rationale: plainRationale(rationale) };
  return categoryId === null
    ? { outcome: 'none', reason: 'no-category-fits', ...all }
    : { outcome: 'chosen', categoryId, ...all };
}
