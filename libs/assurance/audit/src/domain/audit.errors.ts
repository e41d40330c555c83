import { DomainError } from '@balance/kernel';

export class TooManyStreams extends DomainError {
  readonly code = 'audit.too-many-streams';
  override readonly status = 429;
  constructor(most: number) {
    super(`This user or key has ${most} streams of events open already. Close one, or share one.`, { most });
  }
}

export class StreamsUnavailable extends DomainError {
  readonly code = 'audit.streams-unavailable';
  override readonly status = 503;
  constructor() {
    super('This process takes no more streams of events at the moment. Try again in some seconds.');
  }
}
