import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { Clock } from '@balance/kernel';
import { idleUntil } from '../domain/session.js';

/** How long sessions live: `SESSION_DAYS` from their last use. */
@Injectable()
export class SessionLife {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Of a session that is used now. */
  fromNow(): { readonly at: Date; readonly expiresAt: Date } {
    const at = this.clock.now();
    return { at, expiresAt: idleUntil(at, this.config.SESSION_DAYS) };
  }

  /** A refresh token from before this time would have expired by now. */
  earliestLive(): Date {
    return idleUntil(this.clock.now(), -this.config.SESSION_DAYS);
  }
}
