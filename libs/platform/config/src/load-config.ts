import { DomainError } from '@balance/kernel';
import { type Config, configSchema } from './config.schema.js';

export class InvalidConfiguration extends DomainError {
  readonly code = 'config.invalid';
}

/**
 * Parses the environment whole, once, at boot.
 *
 * @throws {InvalidConfiguration} `config.invalid`, naming every faulty variable
 */
export function loadConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = configSchema.safeParse(environment);
  if (parsed.success) return Object.freeze(parsed.data);
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new InvalidConfiguration(`The environment is not usable:\n  ${faults.join('\n  ')}`, { faults });
}
