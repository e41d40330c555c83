import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { type TenantId, tenantIdSchema } from '@balance/kernel';
import { columnTypes } from './column-types.js';
import { type Connections, CONNECTIONS } from './connections.js';
import { statementName } from './statement-name.js';
import { type SystemTx, Transaction, type Tx } from './transaction.js';

/** The one door to PostgreSQL. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly app: pg.Pool;
  private readonly system: pg.Pool;

  constructor(@Inject(CONNECTIONS) connections: Connections) {
    this.app = openPool(connections.app);
    this.system = openPool(connections.system);
  }

  /** Runs `work` in one transaction in which row-level security shows the rows of `tenantId` and no others. */
  forTenant<T>(tenantId: TenantId, work: (tx: Tx) => Promise<T>): Promise<T> {
    return inTransaction(this.app, beginFor(tenantId), (client) => work(new Transaction(client) as Tx));
  }

  /**
   * The same for work that only reads: the server refuses whatever would write. Nothing is there that could still be
   * lost, so the answer does not wait for the transaction's end; and the connections keep the statements prepared.
   */
  async readForTenant<T>(tenantId: TenantId, work: (tx: Tx) => Promise<T>): Promise<T> {
    return readingTransaction(this.app, beginFor(tenantId, 'READ ONLY'), (client) =>
      work(new Transaction(client, statementName) as Tx),
    );
  }

  /**
   * The same for work that hands over all its statements at once, waiting for the answer of none: they go out in one
   * packet with what begins and commits the transaction, so that what they lock stays locked for no round trip. Should
   * one fail, all of it is undone. The connections keep the statements prepared.
   */
  async atOnceForTenant<T>(tenantId: TenantId, work: (tx: Tx) => Promise<T>): Promise<T> {
    return inOnePacket(this.app, beginFor(tenantId), (client) =>
      work(new Transaction(client, statementName) as Tx),
    );
  }

  /** Runs `work` on nobody's behalf: whose key is this, which events come next. It cannot see tenants' money. */
  asSystem<T>(work: (tx: SystemTx) => Promise<T>): Promise<T> {
    return inTransaction(this.system, 'BEGIN', (client) => work(new Transaction(client) as SystemTx));
  }

  /**
   * The same for what concerns one tenant as well, such as that somebody signed in to it: the transaction may append to
   * that tenant's log.
   */
  asSystemFor<T>(tenantId: TenantId, work: (tx: SystemTx & Tx) => Promise<T>): Promise<T> {
    return inTransaction(this.system, beginFor(tenantId), (client) =>
      work(new Transaction(client) as SystemTx & Tx),
    );
  }

  /** Throws when the database does not answer: the readiness probe. */
  async ping(): Promise<void> {
    await this.app.query('SELECT 1');
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.app.end(), this.system.end()]);
  }
}

/** One message for both statements; only an id that parses gets into the text. */
const beginFor = (tenantId: TenantId, mode = 'READ WRITE'): string =>
  `BEGIN ${mode}; SET LOCAL balance.tenant_id = '${tenantIdSchema.parse(tenantId)}'`;

const log = new Logger(Database.name);

function openPool(settings: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...settings, types: columnTypes, pipeline: true });
  // Without a listener it would end the process; the pool itself replaces the connection.
  pool.on('error', (fault) => log.warn(`An idle connection was lost: ${fault.message}`));
  // Nor may one that is lost between two statements of somebody: the next statement says so.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * The connections are pipelined: what begins the transaction goes out with the first statement instead of a round trip
 * before it. Should it fail, that statement finds no tenant and so, by row-level security, nothing to read or write;
 * and the failure is thrown.
 */
async function open<T>(client: pg.PoolClient, begin: string, work: () => Promise<T>): Promise<T> {
  // One packet for both; what throws before its first statement is caught with the rest.
  const { stream } = client.connection;
  stream.cork();
  const begun = client.query(begin).then(
    () => undefined,
    (fault: unknown) => ({ fault }),
  );
  const working = (async () => work())();
  stream.uncork();
  try {
    const result = await working;
    const failed = await begun;
    if (failed) throw failed.fault;
    return result;
  } catch (fault) {
    await rollBack(client);
    throw fault;
  }
}

async function inTransaction<T>(
  pool: pg.Pool,
  begin: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const result = await open(client, begin, () => work(client));
  await commit(client);
  return result;
}

async function readingTransaction<T>(
  pool: pg.Pool,
  begin: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const result = await open(client, begin, () => work(client));
  commit(client).catch((fault: Error) =>
    log.warn(`A reading transaction did not end well: ${fault.message}`),
  );
  return result;
}

async function inOnePacket<T>(
  pool: pg.Pool,
  begin: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const { stream } = client.connection;
  stream.cork();
  const sent = [client.query(begin), work(client)] as const;
  const outcomes = Promise.allSettled(sent);
  // What fails before it has sent its statements must not be committed with those that were.
  const hasFailed = await Promise.race([sent[1].then(isFalse, isTrue), nextTurn()]);
  const end = client.query<never>(hasFailed ? 'ROLLBACK' : 'COMMIT');
  stream.uncork();
  try {
    await end;
    const [begun, working] = await outcomes;
    if (begun.status === 'rejected') throw begun.reason;
    if (working.status === 'rejected') throw working.reason;
    client.release();
    return working.value;
  } catch (fault) {
    await rollBack(client);
    throw fault;
  }
}

const nextTurn = (): Promise<false> => new Promise((resolve) => setImmediate(() => resolve(false)));
const isTrue = () => true;
const isFalse = () => false;

async function commit(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('COMMIT');
    client.release();
  } catch (fault) {
    await rollBack(client);
    throw fault;
  }
}

/** Gives the connection back clean, or closes it when it cannot be cleaned. */
async function rollBack(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK');
    client.release();
  } catch (fault) {
    client.release(fault instanceof Error ? fault : true);
  }
}
