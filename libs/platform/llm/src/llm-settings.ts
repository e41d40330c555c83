import { type Config } from '@balance/config';
import { type Currency } from '@balance/kernel';
import { type Prices } from './price.js';

/** How long failures are put up with. Times in ms. */
export interface LlmPatience {
  /** How often one call is sent at most. */
  readonly attempts: number;
  /** Upper bound of the first wait; it doubles with each attempt. */
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  /** A server that wants us to wait longer than that is given up. */
  readonly longestRetryAfterMs: number;
  /** After so many failures in a row the circuit opens … */
  readonly breakAfter: number;
  /** … and stays open for so long. */
  readonly breakMs: number;
}

export interface LlmSettings {
  /** Unset: language models are not configured. */
  readonly apiKey: string | undefined;
  readonly baseURL: string;
  readonly model: string;
  /** Unset: the server's own. */
  readonly temperature: number | undefined;
  /** How long one attempt may take, until its whole body is there. */
  readonly timeoutMs: number;
  /** Items in one call. */
  readonly batch: number;
  /** Calls at the same time, per process. */
  readonly concurrency: number;
  readonly prices: Prices;
  readonly currency: Currency;
  readonly patience: LlmPatience;
}

export const settingsOf = (config: Config): LlmSettings => ({
  apiKey: config.LLM_API_KEY,
  baseURL: config.LLM_BASE_URL,
  model: config.LLM_MODEL,
  temperature: config.LLM_TEMPERATURE,
  timeoutMs: config.LLM_TIMEOUT_MS,
  batch: config.LLM_BATCH,
  concurrency: config.LLM_CONCURRENCY,
  prices: { input: config.LLM_INPUT_PRICE, output: config.LLM_OUTPUT_PRICE },
  currency: config.LLM_CURRENCY,
  patience: {
    attempts: config.LLM_ATTEMPTS,
    firstDelayMs: 500,
    longestDelayMs: 20_000,
    longestRetryAfterMs: 60_000,
    breakAfter: config.LLM_BREAK_AFTER,
    breakMs: config.LLM_BREAK_MS,
  },
});
