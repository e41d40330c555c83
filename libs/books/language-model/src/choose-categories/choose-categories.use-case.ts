import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause, type TenantId } from '@balance/kernel';
import { redact } from '@balance/llm';
import { AnswerRepository, type KeptAnswer } from '../answer.repository.js';
import { answerKeyOf } from '../domain/answer-key.js';
import { CategorySet } from '../domain/category-set.js';
import { groupPayments } from '../domain/group-payments.js';
import { type LlmVerdict, type Unavailable } from '../domain/llm-verdict.js';
import { type CategoryChoice, type PaymentToName } from '../domain/payment-to-name.js';
import { Installation } from '../installation.js';
import { currentPrompt } from '../prompts/current.js';
import { ShowSettings } from '../show-settings/show-settings.use-case.js';
import { AskModel, type OpenKind } from './ask-model.js';

export interface CategoryQuestion {
  readonly payments: readonly PaymentToName[];
  /** What may be answered. */
  readonly categories: readonly CategoryChoice[];
}

type OpenGroup = OpenKind & { readonly keys: readonly string[] };

/** Has a language model choose categories, where the tenant lets it. */
@Injectable()
export class ChooseCategories {
  constructor(
    private readonly database: Database,
    private readonly installation: Installation,
    private readonly settings: ShowSettings,
    private readonly answers: AnswerRepository,
    private readonly model: AskModel,
  ) {}

  /**
   * Payments of one payee and direction are asked about once, and what was answered before is not asked again.
   *
   * @param signal stops it; what is answered by then is kept
   * @returns a verdict for each key, whatever the server does
   * @throws the signal's reason when it aborts
   */
  async execute(
    tenantId: TenantId,
    { payments, categories }: CategoryQuestion,
    cause: Cause,
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, LlmVerdict>> {
    const bar = this.installation.isConfigured ? await this.settings.bar(tenantId) : 'not-configured';
    if (bar) return new Map(payments.map(({ key }) => [key, unavailable(bar)]));
    const set = new CategorySet(categories.map((one) => ({ ...one, name: redact(one.name).text })));
    const verdicts = new Map<string, LlmVerdict>();
    const give = (keys: readonly string[], verdict: LlmVerdict) =>
      keys.forEach((key) => verdicts.set(key, verdict));

    const open = new Map<string, OpenGroup>();
    for (const { shown, keys, ...basis } of groupPayments(payments, redact)) {
      const answerKey = answerKeyOf({ ...basis, categorySetVersion: set.version, ...this.asker });
      if (shown) open.set(answerKey.toString('hex'), { shown, keys, answerKey });
      else give(keys, unavailable('withheld'));
    }
    for (const answer of await this.kept(tenantId, [...open.values()])) {
      const name = answer.key.toString('hex');
      give(open.get(name)!.keys, this.verdictOf(answer, true));
      open.delete(name);
    }
    for (const [name, asked] of await this.model.execute(tenantId, open, set, cause, signal)) {
      const verdict =
        'answer' in asked ? this.verdictOf(asked.answer, false) : unavailable(asked.unavailable);
      give(open.get(name)!.keys, verdict);
    }
    return verdicts;
  }

  private get asker() {
    return { model: this.installation.model, promptVersion: currentPrompt.version };
  }

  private async kept(tenantId: TenantId, open: readonly OpenGroup[]): Promise<KeptAnswer[]> {
    const keys = open.map(({ answerKey }) => answerKey);
    return this.database.readForTenant(tenantId, (tx) => this.answers.byKeys(tx, keys));
  }

  private verdictOf({ categoryId, confidence, rationale }: KeptAnswer, cached: boolean): LlmVerdict {
    const facts = { confidence, rationale, cached, ...this.asker };
    return categoryId === null
      ? { outcome: 'none', reason: 'no-category-fits', ...facts }
      : { outcome: 'chosen', categoryId, ...facts };
  }
}

const unavailable = (reason: Unavailable): LlmVerdict => ({ outcome: 'unavailable', reason });
