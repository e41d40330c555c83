import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { Database, isUniqueViolation } from '@balance/database';
import { DomainError, type TenantId } from '@balance/kernel';
import { checkEntry } from '../domain/check-entry.js';
import { type NewEntry } from '../domain/entry.js';
import { type PostedEntry, PostEntries } from '../post-entries/post-entries.use-case.js';
import { type PostingBatch } from '../post-entries/posting-batch.js';
import { GroupsByTenant } from './groups-by-tenant.js';

interface Wish {
  readonly entry: NewEntry;
  readonly batch: PostingBatch;
}

/** Most entries that share a transaction: beyond it the first of them would wait for too many others. */
const mostTogether = 256;

/**
 * Posts one entry in a transaction of its own; or, of what arrives while another of the tenant's runs, in one that they
 * share. Each gets its own answer and has its own event; one that is refused leaves the others as they are.
 */
@Injectable()
export class PostEntry {
  private readonly groups: GroupsByTenant<Wish, PostedEntry> | undefined;

  constructor(
    private readonly database: Database,
    private readonly postEntries: PostEntries,
    @Inject(CONFIG) { LEDGER_POST_TOGETHER }: Config,
  ) {
    if (LEDGER_POST_TOGETHER)
      this.groups = new GroupsByTenant(mostTogether, (tenantId, wishes) => this.together(tenantId, wishes));
  }

  /** @throws {DomainError} `ledger.*` */
  async execute(tenantId: TenantId, entry: NewEntry, batch: PostingBatch): Promise<PostedEntry> {
    checkEntry(entry);
    // Who overrides a lock does so for one entry, not for those that happen to come along.
    if (batch.mayOverrideLock) return this.carefully(tenantId, { entry, batch });
    return this.groups?.add(tenantId, { entry, batch }) ?? this.alone(tenantId, { entry, batch });
  }

  private async together(
    tenantId: TenantId,
    wishes: readonly Wish[],
  ): Promise<PromiseSettledResult<PostedEntry>[]> {
    if (wishes.length > 1) {
      try {
        const posted = await this.inOnePacket(tenantId, wishes);
        return posted.map((value) => ({ status: 'fulfilled', value }));
      } catch (fault) {
        // One of them is refused or was posted before; which, they find out by themselves.
        if (!(fault instanceof DomainError) && !isUniqueViolation(fault)) throw fault;
      }
    }
    return Promise.allSettled(wishes.map((wish) => this.alone(tenantId, wish)));
  }

  private async alone(tenantId: TenantId, wish: Wish): Promise<PostedEntry> {
    try {
      const [posted] = await this.inOnePacket(tenantId, [wish]);
      return posted!;
    } catch (fault) {
      if (!isUniqueViolation(fault)) throw fault;
      return this.carefully(tenantId, wish);
    }
  }

  private async inOnePacket(tenantId: TenantId, wishes: readonly Wish[]): Promise<PostedEntry[]> {
    const postings = wishes.map(({ entry, batch }) => ({ entries: [entry], batch }));
    const results = await this.database.atOnceForTenant(tenantId, (tx) =>
      this.postEntries.allNew(tx, postings),
    );
    return results.map(({ entries }) => entries[0]!);
  }

  /** In as many round trips as it takes to look what is there. */
  private async carefully(tenantId: TenantId, wish: Wish): Promise<PostedEntry> {
    const { entries } = await this.database.forTenant(tenantId, (tx) =>
      this.postEntries.execute(tx, [wish.entry], wish.batch),
    );
    return entries[0]!;
  }
}
