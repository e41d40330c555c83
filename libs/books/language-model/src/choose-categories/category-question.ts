import { type LlmQuestion } from '@balance/llm';
import { type CategorySet } from '../domain/category-set.js';
import { type PaymentKind } from '../domain/group-payments.js';
import { answerTokens, type ModelAnswer, modelAnswerSchema } from '../domain/model-answer.js';
import { currentPrompt } from '../prompts/current.js';

/** What a model is asked about kinds of payments, in the words of the current prompt. */
export const categoryQuestion = (
  items: ReadonlyMap<string, PaymentKind>,
  set: CategorySet,
): LlmQuestion<PaymentKind, ModelAnswer> => ({
  name: 'categories',
  instructions: currentPrompt.instructions(set.lines),
  items,
  answer: modelAnswerSchema(set.aliases),
  answerTokens,
});
