import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { type TenantId } from '@balance/kernel';
import { StreamsUnavailable, TooManyStreams } from '../domain/audit.errors.js';
import { type StreamClient } from './stream-client.js';

/** Clients take turns over one heartbeat's time, so that not all of them are served and checked in one moment. */
export const turns = 20;

/** Who listens at this process. */
@Injectable()
export class StreamClients {
  private readonly ofTenant = new Map<TenantId, Set<StreamClient>>();
  private readonly perCaller = new Map<string, number>();
  private readonly ofTurn = Array.from({ length: turns }, () => new Set<StreamClient>());
  private turn = 0;
  private count = 0;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get size(): number {
    return this.count;
  }

  /** @throws {TooManyStreams} `audit.too-many-streams`, {@link StreamsUnavailable} `audit.streams-unavailable` */
  add(client: StreamClient): void {
    const { STREAM_CLIENTS: most, STREAM_CLIENTS_PER_CALLER: mostPerCaller } = this.config;
    const caller = nameOf(client);
    const already = this.perCaller.get(caller) ?? 0;
    if (already >= mostPerCaller) throw new TooManyStreams(mostPerCaller);
    if (this.count >= most) throw new StreamsUnavailable();
    this.perCaller.set(caller, already + 1);
    const { tenantId } = client.caller;
    const neighbours = this.ofTenant.get(tenantId);
    if (neighbours) neighbours.add(client);
    else this.ofTenant.set(tenantId, new Set([client]));
    this.ofTurn[this.turn++ % turns]!.add(client);
    this.count++;
  }

  /** Does nothing for one that is not there. */
  delete(client: StreamClient): void {
    const { tenantId } = client.caller;
    const neighbours = this.ofTenant.get(tenantId);
    if (!neighbours?.delete(client)) return;
    if (neighbours.size === 0) this.ofTenant.delete(tenantId);
    const caller = nameOf(client);
    const left = (this.perCaller.get(caller) ?? 0) - 1;
    if (left > 0) this.perCaller.set(caller, left);
    else this.perCaller.delete(caller);
    for (const clients of this.ofTurn) clients.delete(client);
    this.count--;
  }

  of(tenantId: TenantId): ReadonlySet<StreamClient> | undefined {
    return this.ofTenant.get(tenantId);
  }

  inTurn(turn: number): ReadonlySet<StreamClient> {
    return this.ofTurn[turn % turns]!;
  }

  all(): StreamClient[] {
    return this.ofTurn.flatMap((clients) => [...clients]);
  }
}

const nameOf = ({ caller: { tenantId, principal } }: StreamClient): string => `${tenantId} ${principal}`;
