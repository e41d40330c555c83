import { describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { startRedis } from './start-redis.js';

describe('startRedis', () => {
  it('starts a Redis of its own where one is installed, and ends it', async () => {
    const [first, second] = await Promise.all([startRedis(), startRedis()]);
    if (!first || !second) return;
    expect(first.url).not.toBe(second.url);
    const client = new Redis(first.url);
    expect(await client.ping()).toBe('PONG');
    expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
    await client.quit();
    await Promise.all([first.stop(), second.stop()]);
    const late = new Redis(first.url, { retryStrategy: null, lazyConnect: true });
    await expect(late.connect()).rejects.toThrow();
    await first.stop();
  });
});
