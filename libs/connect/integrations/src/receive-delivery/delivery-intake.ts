import { Inject, Injectable, Logger } from '@nestjs/common';
import { type TenantId } from '@balance/kernel';
import { type NewDelivery } from '../domain/delivery.js';
import { type Receipt } from '../domain/receipt.js';
import { StoreDeliveries } from './store-deliveries.js';

export type IntakeResult =
  { readonly outcome: 'committed'; readonly receipt: Receipt } | { readonly outcome: 'unavailable' };

interface Waiting {
  readonly delivery: NewDelivery;
  readonly answer: (result: IntakeResult) => void;
}

const unavailable = { outcome: 'unavailable' } as const;

/** Most that one flush takes, and most that wait in this process, in deliveries and in characters of their bodies. */
export const flushLimit = { count: 256, characters: 4_000_000 };
export const waitingLimit = { count: 4_096, characters: 64_000_000 };
/** A flush that took longer to fail has no faulty delivery, but no database: its deliveries are not tried one by one. */
const rescueMs = 5_000;

/**
 * Group commit: while one transaction of a tenant is in flight, its further deliveries gather, and the next one takes
 * them all. Each caller waits for its own commit: what is acknowledged is committed.
 */
@Injectable()
export class DeliveryIntake {
  private readonly log = new Logger(DeliveryIntake.name);
  private readonly lanes = new Map<TenantId, Waiting[]>();
  private count = 0;
  private characters = 0;

  constructor(@Inject(StoreDeliveries) private readonly store: Pick<StoreDeliveries, 'execute'>) {}

  /** @returns `unavailable` when too much waits already, or when the delivery could not be stored */
  accept(tenantId: TenantId, delivery: NewDelivery): Promise<IntakeResult> {
    if (this.count >= waitingLimit.count || this.characters >= waitingLimit.characters)
      return Promise.resolve(unavailable);
    this.count += 1;
    this.characters += delivery.body.length;
    return new Promise((answer) => {
      const lane = this.lanes.get(tenantId);
      if (lane) {
        lane.push({ delivery, answer });
      } else {
        const opened = [{ delivery, answer }];
        this.lanes.set(tenantId, opened);
        void this.drain(tenantId, opened);
      }
    });
  }

  private async drain(tenantId: TenantId, lane: Waiting[]): Promise<void> {
    while (lane.length > 0) {
      const batch = lane.splice(0, fitting(lane));
      await this.flush(tenantId, batch);
    }
    this.lanes.delete(tenantId);
  }

  private async flush(tenantId: TenantId, batch: readonly Waiting[]): Promise<void> {
    const deadline = performance.now() + rescueMs;
    try {
      await this.commit(tenantId, batch);
    } catch (fault) {
      this.log.error(`${batch.length} deliveries of ${tenantId} could not be stored: ${fault}`);
      const [only] = batch;
      if (only && batch.length === 1) this.settle(only, unavailable);
      else await this.rescue(tenantId, batch, deadline);
    }
  }

  /** One that cannot be stored must not take its neighbours with it: they are tried one by one, while there is time. */
  private async rescue(tenantId: TenantId, batch: readonly Waiting[], deadline: number): Promise<void> {
    for (const waiting of batch) {
      if (performance.now() < deadline) await this.flush(tenantId, [waiting]);
      else this.settle(waiting, unavailable);
    }
  }

  private async commit(tenantId: TenantId, batch: readonly Waiting[]): Promise<void> {
    const receipts = await this.store.execute(
      tenantId,
      batch.map(({ delivery }) => delivery),
    );
    for (const [n, waiting] of batch.entries()) {
      const receipt = receipts[n];
      this.settle(waiting, receipt ? { outcome: 'committed', receipt } : unavailable);
    }
  }

  private settle({ delivery, answer }: Waiting, result: IntakeResult): void {
    this.count -= 1;
    this.characters -= delivery.body.length;
    answer(result);
  }
}

/** How many of those that wait go into one flush: at least one. */
function fitting(lane: readonly Waiting[]): number {
  let characters = 0;
  const over = lane.findIndex(({ delivery }, n) => {
    characters += delivery.body.length;
    return n > 0 && (n >= flushLimit.count || characters > flushLimit.characters);
  });
  return over < 0 ? lane.length : over;
}
