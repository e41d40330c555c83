import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { CONNECTIONS, type Connections } from '@balance/database';
import { Following, type LogListener } from './following.js';

/** Lets a process follow the log of all tenants as it grows. */
@Injectable()
export class LogFollower {
  constructor(
    @Inject(CONNECTIONS) private readonly connections: Connections,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Begins at the end of the log, on a connection of its own, and goes on until told to stop. */
  follow(listener: LogListener): Following {
    return new Following(this.connections.system, this.config.RELAY_POLL_MS, listener);
  }
}
