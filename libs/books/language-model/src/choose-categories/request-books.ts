import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause, Ids, type TenantId } from '@balance/kernel';
import { type LlmAttemptEnd } from '@balance/llm';
import { AnswerRepository, type KeptAnswer } from '../answer.repository.js';
import { type PaymentKind } from '../domain/group-payments.js';
import { barOf, budgetMicrosOf, type Provider, unset } from '../domain/settings.js';
import { type RequestId, RequestRepository } from '../request.repository.js';
import { SettingsRepository } from '../settings.repository.js';

/** What is about to be sent. */
export interface PlannedRequest {
  readonly model: string;
  readonly promptVersion: string;
  readonly items: readonly PaymentKind[];
  readonly mostCostMicros: bigint;
}

export type Opened =
  | { readonly outcome: 'opened'; readonly id: RequestId }
  | { readonly outcome: 'barred'; readonly reason: 'switched-off' | 'no-consent' | 'budget-used-up' };

/**
 * The books of what is sent: each request is written down, and its money set aside, in a transaction before it; what it
 * brought and cost in one after it. None is open while a model thinks. A process that dies between the two leaves a
 * request without an end, whose money stays set aside for the month: it may have been spent.
 */
@Injectable()
export class RequestBooks {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingsRepository,
    private readonly requests: RequestRepository,
    private readonly answers: AnswerRepository,
    private readonly ids: Ids,
  ) {}

  /** Consent is looked at again for each request: who takes it back need not wait for the end of a batch. */
  open(tenantId: TenantId, request: PlannedRequest, installation: Provider, cause: Cause): Promise<Opened> {
    return this.database.forTenant(tenantId, async (tx): Promise<Opened> => {
      const settings = (await this.settings.find(tx)) ?? unset(installation);
      const bar = barOf(settings, installation);
      if (bar) return { outcome: 'barred', reason: bar };
      const { provider, currency } = installation;
      const id: RequestId = this.ids.next<'language-model-request'>();
      const row = { id, correlationId: cause.correlationId, provider, currency, ...request };
      if (!(await this.requests.reserve(tx, row, budgetMicrosOf(settings, installation))))
        return { outcome: 'barred', reason: 'budget-used-up' };
      await this.requests.insert(tx, row);
      return { outcome: 'opened', id };
    });
  }

  /** @param answers to be kept: what was paid for is not asked again, whatever becomes of the job */
  async close(
    tenantId: TenantId,
    id: RequestId,
    { outcome, usage, costMicros, latencyMs }: Omit<LlmAttemptEnd<unknown>, 'answers'>,
    answers: readonly KeptAnswer[],
  ): Promise<void> {
    await this.database.forTenant(tenantId, async (tx) => {
      await this.requests.settle(tx, id, {
        outcome,
        answered: answers.length,
        inputTokens: usage?.inputTokens ?? null,
        outputTokens: usage?.outputTokens ?? null,
        costMicros: costMicros ?? null,
        latencyMs,
      });
      await this.answers.keep(tx, answers);
    });
  }
}
