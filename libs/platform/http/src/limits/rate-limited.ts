import { DomainError } from '@balance/kernel';
import { type Tally } from './rate-counters.js';

export class RateLimited extends DomainError {
  readonly code = 'http.rate-limited';
  override readonly status = 429;
  constructor({ policy, resetSeconds }: Pick<Tally, 'policy' | 'resetSeconds'>) {
    super(
      `These are more requests than the limit "${policy.name}" allows in a minute. Wait ${resetSeconds} s.`,
      {
        policy: policy.name,
        retryAfterSeconds: resetSeconds,
      },
    );
  }
}
