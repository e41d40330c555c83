import { Inject, Injectable } from '@nestjs/common';
import { CONNECTIONS, type Connections } from '@balance/database';
import { EventFeed } from './event-feed.js';
import { type LogVerdict, Sealer } from './sealer.js';

/** Recomputes the hash chain over the whole log. */
@Injectable()
export class VerifyLog {
  constructor(@Inject(CONNECTIONS) private readonly connections: Connections) {}

  async execute(): Promise<LogVerdict> {
    const feed = new EventFeed(this.connections.system, 'verify');
    await feed.open();
    try {
      return await new Sealer(feed).verify();
    } finally {
      await feed.close();
    }
  }
}
