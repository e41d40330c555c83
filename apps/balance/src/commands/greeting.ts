import { type Config } from '@balance/config';
import { type Tenant } from '@balance/identity';

interface Started {
  readonly config: Config;
  readonly database: 'embedded' | 'outside';
  readonly tenant: Tenant;
  readonly apiKey: string | undefined;
  readonly readyMs: number;
}

/** What `balance up` says once everything answers. */
export function greeting({ config, database, tenant, apiKey, readyMs }: Started): string {
  const base = `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${config.PORT}`;
  const key = apiKey ?? 'the key you were shown at the first start (balance keys create makes another)';
  return `
Balance is ready (${(readyMs / 1_000).toFixed(1)} s)

  API       ${base}/api/v1
  Docs      ${base}/api/docs
  Health    ${base}/health/ready
  Database  ${database === 'embedded' ? `embedded PostgreSQL, data in ${config.BALANCE_HOME}/` : 'DATABASE_URL'}
  Queues    ${config.REDIS_URL ? 'Redis' : 'PostgreSQL'}
  Tenant    ${tenant.slug} (${tenant.currency})
  API key   ${key}${apiKey ? '   ← shown once' : ''}

Try next
  npx balance import docs/examples/bank-statement.csv
  npx balance report profit-and-loss --from 2026-01-01 --to 2026-12-31
  curl -H "authorization: Bearer ${apiKey ?? '$KEY'}" ${base}/api/v1/records

Ctrl-C stops everything; the data stays.
`;
}
