import { type OpenAI } from 'openai';
import { type LlmSettings } from './llm-settings.js';

/** Loads the SDK when it is first needed: most processes never ask a model, and it is large. */
export async function openApi({ apiKey, baseURL, timeoutMs }: LlmSettings): Promise<OpenAI> {
  const { OpenAI } = await import('openai');
  return new OpenAI({
    // What is unset would be read from the environment.
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL,
    // Each attempt is paid, so each is ours to count.
    maxRetries: 0,
    timeout: timeoutMs,
    // It would print what is sent.
    logLevel: 'off',
    // Neither the key nor what is asked goes anywhere but where configuration says.
    fetchOptions: { redirect: 'error' },
  });
}
