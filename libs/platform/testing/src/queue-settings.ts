import { randomBytes } from 'node:crypto';

/** Configuration for queues that no other test sees: in PostgreSQL, or in the Redis of `TEST_REDIS_URL`. */
export const queueSettings = (): { REDIS_URL: string; QUEUE_PREFIX: string } => ({
  REDIS_URL: process.env['TEST_REDIS_URL'] ?? '',
  QUEUE_PREFIX: `test-${randomBytes(6).toString('hex')}`,
});
