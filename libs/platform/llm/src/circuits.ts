import { type CircuitBreakerPolicy, circuitBreaker, ConsecutiveBreaker, handleWhenResult } from 'cockatiel';
import { isOutage } from './llm-fault.js';
import { type LlmPatience } from './llm-settings.js';
import { type Reply } from './reply.js';

/** A circuit for each server and model: what one of them does says nothing of another. */
export class Circuits {
  private readonly circuits = new Map<string, Circuit>();

  constructor(private readonly patience: Pick<LlmPatience, 'breakAfter' | 'breakMs'>) {}

  of(name: string): Circuit {
    const known = this.circuits.get(name);
    if (known) return known;
    const circuit = new Circuit(this.patience);
    this.circuits.set(name, circuit);
    return circuit;
  }
}

/** Leaves a server that fails alone for a while; then one call finds out whether it is back. */
export class Circuit {
  private readonly breaker: CircuitBreakerPolicy;
  private closedUntil = 0;

  constructor({ breakAfter, breakMs }: Pick<LlmPatience, 'breakAfter' | 'breakMs'>) {
    const failures = handleWhenResult(
      (result) => (result as Reply<unknown>).outcome === 'failed' && isOutage((result as Failed).fault),
    );
    this.breaker = circuitBreaker(failures, {
      breaker: new ConsecutiveBreaker(breakAfter),
      halfOpenAfter: breakMs,
    });
    this.breaker.onBreak(() => (this.closedUntil = Date.now() + breakMs));
    this.breaker.onReset(() => (this.closedUntil = 0));
  }

  /** Whether a call would be turned away now: asked before money is reserved for it. */
  get isOpen(): boolean {
    return Date.now() < this.closedUntil;
  }

  /** @throws {BrokenCircuitError} */
  run<T>(call: () => Promise<Reply<T>>): Promise<Reply<T>> {
    return this.breaker.execute(call);
  }
}

type Failed = Extract<Reply<unknown>, { outcome: 'failed' }>;
