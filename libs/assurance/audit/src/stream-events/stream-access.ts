import { Injectable, Logger } from '@nestjs/common';
import { Authenticate, type Caller, PermissionMissing } from '@balance/identity';
import { Clock, DomainError, Ids } from '@balance/kernel';
import { type StreamClient, type StreamEnd } from './stream-client.js';
import { filterOf } from './stream-filter.js';

/** Looks again whether those who listen may still do so, and to what. */
@Injectable()
export class StreamAccess {
  private readonly log = new Logger(StreamAccess.name);

  constructor(
    private readonly authenticate: Authenticate,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * One after the other: they are not in a hurry, and the requests at the door are. Those with the same credentials are
   * looked at once.
   *
   * @param trustedMs how long a client is let go on while nobody can say whether it may
   */
  async review(clients: Iterable<StreamClient>, trustedMs: number): Promise<void> {
    const found = new Map<string, Caller | StreamEnd | undefined>();
    for (const client of clients) {
      if (client.state === 'closed') continue;
      const name = JSON.stringify([client.credentials, client.caller]);
      if (!found.has(name)) found.set(name, await this.find(client));
      this.apply(client, found.get(name), trustedMs);
    }
  }

  private apply(client: StreamClient, found: Caller | StreamEnd | undefined, trustedMs: number): void {
    const now = this.clock.now().getTime();
    if (found === undefined) {
      if (now - client.checkedAt > trustedMs) client.end(unknown);
    } else if ('reason' in found) {
      client.end(found);
    } else {
      client.checkedAt = now;
      client.filter = filterOf(found.permissions, client.wish);
    }
  }

  /** @returns nothing when it cannot be told at the moment */
  private async find({ caller, credentials }: StreamClient): Promise<Caller | StreamEnd | undefined> {
    const { authorization, chosenTenant } = credentials;
    try {
      const found = await this.authenticate.caller(authorization, this.ids.next(), chosenTenant);
      if (found.tenantId !== caller.tenantId || found.principal !== caller.principal) return anotherOne;
      if (!found.permissions.has('events:stream')) throw new PermissionMissing('events:stream');
      return found;
    } catch (fault) {
      if (fault instanceof DomainError && [401, 403].includes(fault.status))
        return { reason: 'access-ended', code: fault.code, detail: fault.message };
      this.log.warn(`Nobody can say who still listens: ${fault instanceof Error ? fault.message : fault}`);
      return undefined;
    }
  }
}

const anotherOne: StreamEnd = {
  reason: 'access-ended',
  detail: 'The credentials stand for somebody else, or another tenant, by now. Connect again.',
};

const unknown: StreamEnd = {
  reason: 'access-unknown',
  detail: 'Nobody could say for a while whether you may still listen. Connect again and go on from here.',
};
