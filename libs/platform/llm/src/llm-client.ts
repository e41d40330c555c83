import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { BrokenCircuitError, bulkhead } from 'cockatiel';
import { type OpenAI } from 'openai';
import { Circuits } from './circuits.js';
import { type Dialect, fullDialect } from './dialect.js';
import { faultOf, isWorthRetrying } from './llm-fault.js';
import { type LlmSettings } from './llm-settings.js';
import { openApi } from './open-api.js';
import { type Usage } from './price.js';
import { type Journal, type Reply } from './reply.js';
import { retryDelayMs } from './retry-after.js';

export const LLM_SETTINGS = Symbol('LLM_SETTINGS');

/** Sends one request. Whatever the SDK throws is thrown on. */
export type Send<T> = (api: OpenAI, signal: AbortSignal) => Promise<{ value: T; usage: Usage | undefined }>;

/** The connection to a server of the OpenAI protocol: how often it is tried, by how many, and when it is left alone. */
@Injectable()
export class LlmClient {
  private api: Promise<OpenAI> | undefined;
  private readonly circuits: Circuits;
  private readonly places;
  /** What the server has been found to understand. */
  dialect: Dialect = fullDialect;

  constructor(@Inject(LLM_SETTINGS) readonly settings: LlmSettings) {
    this.circuits = new Circuits(settings.patience);
    this.places = bulkhead(settings.concurrency, Number.MAX_SAFE_INTEGER);
  }

  get isConfigured(): boolean {
    return this.settings.apiKey !== undefined;
  }

  /** Who is asked, such as `api.openai.com`. */
  get provider(): string {
    return new URL(this.settings.baseURL).host;
  }

  /**
   * Sends until there is a reply, patience ends or the circuit opens.
   *
   * @throws the signal's reason when it aborts
   */
  async send<T>(model: string, send: Send<T>, journal: Journal<T>, signal?: AbortSignal): Promise<Reply<T>> {
    const { patience } = this.settings;
    for (let attempt = 1; ; attempt++) {
      const reply = await this.places.execute(() => this.attempt(model, send, journal, signal));
      if (reply.outcome !== 'failed' || !isWorthRetrying(reply.fault)) return reply;
      const { retryAfterMs = 0 } = reply.fault;
      if (attempt >= patience.attempts || retryAfterMs > patience.longestRetryAfterMs) return reply;
      const delayMs = retryDelayMs(attempt, patience, Math.random(), retryAfterMs);
      await sleep(delayMs, undefined, signal && { signal }).catch((fault: unknown) => {
        throw signal?.aborted ? signal.reason : fault;
      });
    }
  }

  private async attempt<T>(
    model: string,
    send: Send<T>,
    journal: Journal<T>,
    signal?: AbortSignal,
  ): Promise<Reply<T>> {
    signal?.throwIfAborted();
    const circuit = this.circuits.of(model);
    if (circuit.isOpen) return { outcome: 'circuit-open' };
    const ticket = await journal.begin();
    if (ticket === undefined) return { outcome: 'budget-used-up' };
    const startedAt = performance.now();
    const reply = await circuit
      .run(() => this.exchange(send, signal))
      .catch((thrown: unknown): Reply<T> => {
        if (thrown instanceof BrokenCircuitError) return { outcome: 'circuit-open' };
        throw thrown;
      });
    await journal.end(ticket, reply, Math.round(performance.now() - startedAt));
    signal?.throwIfAborted();
    return reply;
  }

  private async exchange<T>(send: Send<T>, signal?: AbortSignal): Promise<Reply<T>> {
    const api = await (this.api ??= openApi(this.settings));
    // The SDK's own time-out ends with the headers; a body may hang as well.
    const time = AbortSignal.timeout(this.settings.timeoutMs);
    try {
      const { value, usage } = await send(api, signal ? AbortSignal.any([time, signal]) : time);
      return { outcome: 'replied', value, usage };
    } catch (thrown) {
      const ended = time.aborted ? 'timed-out' : signal?.aborted ? 'interrupted' : undefined;
      const fault = faultOf(thrown, ended, new Date());
      if (!fault) throw thrown;
      return { outcome: 'failed', fault };
    }
  }
}
