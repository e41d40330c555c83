import { Redis } from 'ioredis';
import { type Config } from '@balance/config';
import { DomainError } from '@balance/kernel';

export class QueueUnreachable extends DomainError {
  readonly code = 'queue.unreachable';
  override readonly status = 503;
  constructor(reason: string) {
    super(`Redis cannot be used: ${reason}. Check REDIS_URL, or unset it to keep the queues in PostgreSQL.`, {
      reason,
    });
  }
}

/** @throws {QueueUnreachable} `queue.unreachable` when `REDIS_URL` is set and no Redis answers there */
export async function ensureQueueReachable({ REDIS_URL }: Pick<Config, 'REDIS_URL'>): Promise<void> {
  if (!REDIS_URL) return;
  const redis = new Redis(REDIS_URL, { lazyConnect: true, retryStrategy: null, connectTimeout: 5_000 });
  let reason = 'no connection';
  redis.on('error', (fault: Error) => (reason = fault.message));
  try {
    await redis.connect();
    await redis.ping();
  } catch (fault) {
    throw new QueueUnreachable(
      fault instanceof Error && !/closed/i.test(fault.message) ? fault.message : reason,
    );
  } finally {
    redis.disconnect();
  }
}
