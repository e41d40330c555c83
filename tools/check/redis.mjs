// A real Redis server for the tests; it keeps nothing.
import { register } from 'node:module';

register('@swc-node/register/esm', import.meta.url);

/** @returns {Promise<{ url: string, stop(): Promise<void> }>} */
export async function startRedis() {
  const { startRedis: start } = await import('@balance/testing');
  const redis = await start();
  if (!redis) throw new Error('redis-server is not installed; leave --redis out, or install it');
  return redis;
}
