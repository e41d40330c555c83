import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for one installation. */
export const newHome = (): string => mkdtempSync(path.join(tmpdir(), 'balance-e2e-'));

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No address')),
      );
    });
  });
}

/** Tests wait by asking again and again, from one address. */
const unlimited = {
  RATE_LIMIT_TENANT: '1000000',
  RATE_LIMIT_CALLER: '1000000',
  RATE_LIMIT_ADDRESS: '1000000',
};

/**
 * What an installation's processes read, and nothing that happens to be set for the tests: an embedded database, and
 * queues in it or, with `E2E_REDIS_URL`, in that Redis under a prefix of their own.
 */
export function environmentOf(home: string, port: number): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: undefined,
    DATABASE_URL: '',
    MIGRATION_DATABASE_URL: '',
    REDIS_URL: process.env['E2E_REDIS_URL'] ?? '',
    QUEUE_PREFIX: `e2e-${randomBytes(4).toString('hex')}`,
    BALANCE_HOME: home,
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'warn',
    ...unlimited,
  };
}
