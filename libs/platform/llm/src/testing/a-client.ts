import { type Currency } from '@balance/kernel';
import { type TestLlmServer } from '@balance/testing';
import { type LlmAttempt, type LlmAttemptEnd } from '../ask-batch.js';
import { LlmClient } from '../llm-client.js';
import { type LlmPatience, type LlmSettings } from '../llm-settings.js';

/** For specs: what a million tokens cost. */
export const prices = { input: 0.4, output: 1.6 };

/** For specs: impatient. */
export function aClient(
  server: TestLlmServer,
  { patience, ...more }: Partial<Omit<LlmSettings, 'patience'>> & { patience?: Partial<LlmPatience> } = {},
) {
  return new LlmClient({
    apiKey: 'test-key',
    baseURL: server.url,
    model: 'test-model',
    temperature: 0,
    timeoutMs: 1_000,
    batch: 10,
    concurrency: 4,
    prices,
    currency: 'USD' as Currency,
    ...more,
    patience: {
      ...{ attempts: 3, firstDelayMs: 10, longestDelayMs: 40, longestRetryAfterMs: 5_000 },
      ...{ breakAfter: 100, breakMs: 300 },
      ...patience,
    },
  });
}

/** Remembers what it is told. */
export class Books {
  readonly begun: LlmAttempt[] = [];
  readonly ended: LlmAttemptEnd<unknown>[] = [];
  /** How many attempts can be afforded. */
  left = Number.POSITIVE_INFINITY;

  async begin(attempt: LlmAttempt): Promise<string | undefined> {
    if (this.left < 1) return undefined;
    this.left -= 1;
    return String(this.begun.push(attempt));
  }

  async end(_: string, end: LlmAttemptEnd<unknown>): Promise<void> {
    this.ended.push(end);
  }

  get outcomes(): string[] {
    return this.ended.map(({ outcome }) => outcome);
  }

  get spent(): bigint {
    return this.ended.reduce((sum, { costMicros = 0n }) => sum + costMicros, 0n);
  }
}
