import { type Id } from '@balance/kernel';
import { type NoAnswer } from '@balance/llm';

/** What stands behind an answer. */
export interface AnswerFacts {
  /** As the model claims, 0 … 1; it is not calibrated. */
  readonly confidence: number;
  /** One line, in the model's words. */
  readonly rationale: string;
  readonly model: string;
  readonly promptVersion: string;
  /** Whether it was answered before, and is only repeated. */
  readonly cached: boolean;
}

/** Why no model was asked, or none gave an answer that can be used. */
export type Unavailable =
  | NoAnswer
  | 'switched-off'
  | 'no-consent'
  /** The text seems to be a person's name, or nothing but numbers. */
  | 'withheld';

export type LlmVerdict =
  | ({ readonly outcome: 'chosen'; readonly categoryId: Id<'category'> } & AnswerFacts)
  | ({ readonly outcome: 'none'; readonly reason: 'no-category-fits' } & AnswerFacts)
  | { readonly outcome: 'unavailable'; readonly reason: Unavailable };
