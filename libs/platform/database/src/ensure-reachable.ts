import { Client } from 'pg';
import { DomainError } from '@balance/kernel';

export class DatabaseUnreachable extends DomainError {
  readonly code = 'database.unreachable';
  override readonly status = 503;
  constructor(url: string, reason: string) {
    const { host, pathname } = new URL(url);
    super(`The database ${pathname.slice(1)} at ${host} cannot be used: ${reason}. Check DATABASE_URL.`, {
      host,
      reason,
    });
  }
}

const patienceMs = 5_000;

/** @throws {DatabaseUnreachable} `database.unreachable`: no server, no such database, or a login that it refuses */
export async function ensureReachable(url: string): Promise<void> {
  if (!URL.canParse(url))
    throw new DatabaseUnreachable('postgresql://unknown/unknown', 'the URL cannot be parsed');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
  try {
    await client.connect();
  } catch (fault) {
    throw new DatabaseUnreachable(url, reasonOf(fault));
  }
  await client.end();
}

/** A refused connection to a name with several addresses has its words in its parts. */
const reasonOf = (fault: unknown): string =>
  fault instanceof AggregateError
    ? fault.errors.map(reasonOf).join(', ')
    : fault instanceof Error
      ? fault.message
      : String(fault);
