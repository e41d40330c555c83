import { type LlmFault } from './llm-fault.js';
import { type Usage } from './price.js';

/** What one attempt brought. */
export type Reply<T> =
  | {
      readonly outcome: 'replied';
      readonly value: T;
      /** Unset: the server does not count. */
      readonly usage: Usage | undefined;
    }
  | { readonly outcome: 'failed'; readonly fault: LlmFault }
  /** The server has failed too often; nothing was sent. */
  | { readonly outcome: 'circuit-open' }
  /** Nothing was sent. */
  | { readonly outcome: 'budget-used-up' };

/** Keeps the books of each attempt: before it, so that nothing is spent that is not there, and after it. */
export interface Journal<T> {
  /** @returns what {@link end} is to be told, or `undefined` when the attempt cannot be afforded */
  begin(): Promise<string | undefined>;
  end(ticket: string, reply: Reply<T>, latencyMs: number): Promise<void>;
}
