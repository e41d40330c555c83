import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { Clock } from '@balance/kernel';
import { EventFanOut } from './event-fan-out.js';
import { StreamAccess } from './stream-access.js';
import { StreamClients, turns } from './stream-clients.js';

/** How many heartbeats a client may miss: because its socket takes nothing, or because nobody knows who it is. */
const patience = 3;

/** One timer for all: says to each client in turn that its stream is alive, and closes those that should not be. */
@Injectable()
export class StreamHeartbeat implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly everyMs: number;
  private timer: NodeJS.Timeout | undefined;
  private turn = 0;
  private reviewing: Promise<void> = Promise.resolve();

  constructor(
    private readonly clients: StreamClients,
    private readonly fanOut: EventFanOut,
    private readonly access: StreamAccess,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.everyMs = config.STREAM_HEARTBEAT_SECONDS * 1_000;
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.next(), this.everyMs / turns);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.reviewing;
  }

  private next(): void {
    const clients = [...this.clients.inTurn(this.turn++)];
    if (clients.length === 0) return;
    const blockedBefore = this.clock.now().getTime() - patience * this.everyMs;
    for (const client of clients) {
      if (client.state === 'blocked' && client.blockedAt < blockedBefore) client.end(tooSlow);
      else this.fanOut.beat(client);
    }
    this.reviewing = this.reviewing.then(() => this.access.review(clients, patience * this.everyMs));
  }
}

const tooSlow = { reason: 'too-slow', detail: 'What was sent was not taken for too long.' } as const;
