import { Injectable } from '@nestjs/common';
import { type Cause, type TenantId } from '@balance/kernel';
import { callLLM, LlmClient, type LlmJournal } from '@balance/llm';
import { type KeptAnswer } from '../answer.repository.js';
import { type CategorySet } from '../domain/category-set.js';
import { type PaymentKind } from '../domain/group-payments.js';
import { type Unavailable } from '../domain/llm-verdict.js';
import { type ModelAnswer, plainRationale } from '../domain/model-answer.js';
import { categoryQuestion } from './category-question.js';
import { Installation } from '../installation.js';
import { currentPrompt } from '../prompts/current.js';
import { type RequestId } from '../request.repository.js';
import { RequestBooks } from './request-books.js';

/** A kind of payment that nobody has an answer for. */
export interface OpenKind {
  readonly shown: PaymentKind;
  readonly answerKey: Buffer;
}

export type Asked = { readonly answer: KeptAnswer } | { readonly unavailable: Unavailable };

/** Asks the language model, and keeps the books of it. */
@Injectable()
export class AskModel {
  constructor(
    private readonly client: LlmClient,
    private readonly books: RequestBooks,
    private readonly installation: Installation,
  ) {}

  /**
   * @param kinds by any names
   * @returns by the same
   */
  async execute(
    tenantId: TenantId,
    kinds: ReadonlyMap<string, OpenKind>,
    set: CategorySet,
    cause: Cause,
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, Asked>> {
    const question = categoryQuestion(new Map([...kinds].map(([name, { shown }]) => [name, shown])), set);
    const keptOf = (name: string, { category, confidence, rationale }: ModelAnswer): KeptAnswer => ({
      key: kinds.get(name)!.answerKey,
      categoryId: set.idOf(category),
      confidence,
      rationale: plainRationale(rationale),
    });
    let barred: Unavailable = 'budget-used-up';
    const journal: LlmJournal<ModelAnswer> = {
      begin: async ({ keys, ...attempt }) => {
        const items = keys.map((name) => kinds.get(name)!.shown);
        const request = { ...attempt, promptVersion: currentPrompt.version, items };
        const opened = await this.books.open(tenantId, request, this.installation, cause);
        if (opened.outcome === 'opened') return opened.id;
        barred = opened.reason;
        return undefined;
      },
      end: (ticket, { answers, ...end }) => {
        const kept = [...answers].map(([name, answer]) => keptOf(name, answer));
        return this.books.close(tenantId, ticket as RequestId, end, kept);
      },
    };
    const { answers } = await callLLM(this.client, question, journal, signal);
    return new Map(
      [...answers].map(([name, given]): [string, Asked] => {
        if (given.outcome === 'answered') return [name, { answer: keptOf(name, given.answer) }];
        const { reason } = given;
        return [name, { unavailable: reason === 'budget-used-up' ? barred : reason }];
      }),
    );
  }
}
