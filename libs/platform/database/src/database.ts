import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { type TenantId } from '@balance/kernel';
import { type Connections, CONNECTIONS } from './connections.js';
import { type Prisma, PrismaClient } from './generated/client.js';

declare const boundary: unique symbol;

/** A transaction of one tenant: every write demands one, and it sees that tenant's rows only. */
export type Tx = Prisma.TransactionClient & { readonly [boundary]: 'tenant' };

/** A transaction that sees the few tables that are read before the tenant is known; see the migrations' grants. */
export type SystemTx = Prisma.TransactionClient & { readonly [boundary]: 'system' };

const limits = { maxWait: 30_000, timeout: 120_000 };

/** The one door to PostgreSQL. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly tenants: PrismaClient;
  private readonly system: PrismaClient;

  constructor(@Inject(CONNECTIONS) connections: Connections) {
    this.tenants = new PrismaClient({ adapter: new PrismaPg(connections.app) });
    this.system = new PrismaClient({ adapter: new PrismaPg(connections.system) });
  }

  /** Runs `work` in one transaction in which row-level security shows the rows of `tenantId` and no others. */
  forTenant<T>(tenantId: TenantId, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.tenants.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('balance.tenant_id', ${tenantId}, true)`;
      return work(tx as Tx);
    }, limits);
  }

  /** Runs `work` on nobody's behalf: whose key is this, which events come next. It cannot see tenants' money. */
  asSystem<T>(work: (tx: SystemTx) => Promise<T>): Promise<T> {
    return this.system.$transaction((tx) => work(tx as SystemTx), limits);
  }

  /** Answers within the transaction limits, or throws: the readiness probe. */
  async ping(): Promise<void> {
    await this.tenants.$queryRaw`SELECT 1`;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.tenants.$disconnect(), this.system.$disconnect()]);
  }
}
