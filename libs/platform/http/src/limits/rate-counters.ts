import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { type Config } from '@balance/config';
import { type RatePolicies, type RatePolicy, windowSeconds } from './rate-policies.js';

/** What is left of a limit. */
export interface Tally {
  readonly policy: RatePolicy;
  readonly isExceeded: boolean;
  readonly remaining: number;
  /** Seconds until all of it is there again, at least one. */
  readonly resetSeconds: number;
}

/** Counts requests in this process, or in Redis for all processes together; configuration chooses. */
export class RateCounters {
  private readonly limiters: ReadonlyMap<RatePolicy, RateLimiterAbstract>;
  private readonly redis: Redis | undefined;

  constructor(policies: RatePolicies, config: Pick<Config, 'REDIS_URL' | 'QUEUE_PREFIX'>) {
    this.redis = config.REDIS_URL ? openRedis(config.REDIS_URL) : undefined;
    this.limiters = new Map(
      Object.values(policies).map((policy) => [policy, limiterOf(policy, this.redis, config.QUEUE_PREFIX)]),
    );
  }

  async count(policy: RatePolicy, key: string): Promise<Tally> {
    const limiter = this.limiters.get(policy);
    if (!limiter) throw new Error(`There is no rate policy ${policy.name}`);
    try {
      return tallyOf(policy, await limiter.consume(key), false);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return tallyOf(policy, refusal, true);
      throw refusal;
    }
  }

  close(): void {
    this.redis?.disconnect();
  }
}

const tallyOf = (
  policy: RatePolicy,
  { remainingPoints, msBeforeNext }: RateLimiterRes,
  isExceeded: boolean,
): Tally => ({
  policy,
  isExceeded,
  remaining: remainingPoints,
  resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
});

/** While Redis does not answer, each process counts for itself: a limit is then too high, but there is one. */
function limiterOf(
  { name, perMinute }: RatePolicy,
  redis: Redis | undefined,
  prefix: string,
): RateLimiterAbstract {
  const limit = { points: perMinute, duration: windowSeconds, keyPrefix: `${prefix}:rate:${name}` };
  const alone = new RateLimiterMemory(limit);
  if (!redis) return alone;
  return new RateLimiterRedis({
    ...limit,
    storeClient: redis,
    insuranceLimiter: alone,
    rejectIfRedisNotReady: true,
    // Whoever is over the limit is refused without asking Redis again.
    inMemoryBlockOnConsumed: perMinute + 1,
  });
}

/** A request never waits for a Redis that is away or slow. */
function openRedis(url: string): Redis {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: 250 });
  const log = new Logger('RateCounters');
  let isAway = false;
  redis.on('ready', () => {
    if (isAway) log.log('Redis is back: limits are counted for all processes again');
    isAway = false;
  });
  redis.on('error', (fault: Error) => {
    if (!isAway) log.warn(`Redis does not answer, limits are counted by each process: ${fault.message}`);
    isAway = true;
  });
  return redis;
}
