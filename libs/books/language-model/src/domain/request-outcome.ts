import { type LlmAttemptEnd } from '@balance/llm';

/** `sent` until the end is known: under way, or its process died. */
export const requestOutcomes = [
  'sent',
  'answered',
  'incomplete',
  'refused',
  'cut-short',
  'not-sent',
  'rate-limited',
  'quota',
  'server',
  'connection',
  'timed-out',
  'interrupted',
  'cut',
  'garbled',
  'unauthorised',
  'rejected',
] as const satisfies readonly ('sent' | LlmAttemptEnd<unknown>['outcome'])[];

export type RequestOutcome = (typeof requestOutcomes)[number];
