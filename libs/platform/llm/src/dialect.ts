import { type LlmFault } from './llm-fault.js';

/** What a server of the OpenAI protocol understands; not all of them understand everything. */
export interface Dialect {
  readonly format: 'json_schema' | 'json_object' | 'text';
  readonly limit: 'max_tokens' | 'max_completion_tokens';
  readonly hasTemperature: boolean;
}

export const fullDialect: Dialect = { format: 'json_schema', limit: 'max_tokens', hasTemperature: true };

/**
 * What to try after a server has rejected a request: without what it names, or else with less demand on the format.
 *
 * @returns `undefined` when there is nothing left to leave out
 */
export function simplerThan(
  dialect: Dialect,
  { about = '', status = 400 }: Pick<LlmFault, 'about' | 'status'>,
): Dialect | undefined {
  // Any other status speaks of the address or the model, not of what the request says.
  if (status !== 400 && status !== 422) return undefined;
  if (about === 'max_tokens' && dialect.limit === 'max_tokens')
    return { ...dialect, limit: 'max_completion_tokens' };
  if (about === 'temperature' && dialect.hasTemperature) return { ...dialect, hasTemperature: false };
  if (dialect.format === 'json_schema') return { ...dialect, format: 'json_object' };
  if (dialect.format === 'json_object') return { ...dialect, format: 'text' };
  return undefined;
}
