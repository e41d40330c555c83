import { type PoolConfig } from 'pg';
import { type Config } from '@balance/config';

export const CONNECTIONS = Symbol('CONNECTIONS');

/** How each of the two database roles connects. */
export interface Connections {
  readonly app: PoolConfig;
  readonly system: PoolConfig;
}

const appRole = 'balance_app';
const systemRole = 'balance_system';

/**
 * Connections to `DATABASE_URL` in the application's two roles. Whatever login the URL names, each session starts
 * in a role that row-level security binds.
 */
export function connectionsOf(databaseUrl: string, config: Pick<Config, 'DATABASE_POOL'>): Connections {
  const as = (role: string, max: number): PoolConfig => ({
    connectionString: databaseUrl,
    max,
    keepAlive: true,
    options: `-c role=${role}`,
    application_name: role,
  });
  return { app: as(appRole, config.DATABASE_POOL), system: as(systemRole, 4) };
}
