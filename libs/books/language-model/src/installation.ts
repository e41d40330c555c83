import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { type Currency } from '@balance/kernel';
import { LlmClient } from '@balance/llm';
import { type Provider } from './domain/settings.js';

/** What the configuration says of language models. */
@Injectable()
export class Installation implements Provider {
  readonly isConfigured: boolean;
  readonly provider: string;
  readonly model: string;
  readonly currency: Currency;
  readonly defaultBudgetMicros: bigint;

  constructor(client: LlmClient, @Inject(CONFIG) config: Config) {
    this.isConfigured = client.isConfigured;
    this.provider = client.provider;
    this.model = client.settings.model;
    this.currency = client.settings.currency;
    this.defaultBudgetMicros = BigInt(Math.round(config.LLM_MONTHLY_BUDGET * 1e6));
  }
}
