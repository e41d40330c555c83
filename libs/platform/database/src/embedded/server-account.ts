import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { NoUnprivilegedAccount } from './embedded.errors.js';

/** An account of the operating system that the server runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const candidates = ['postgres', '_postgres', 'nobody'];

/**
 * The account to run PostgreSQL as: `undefined` for a normal user (its own), and an unprivileged one for root,
 * because PostgreSQL refuses to run as root. A cluster that exists keeps its owner.
 *
 * @throws {NoUnprivilegedAccount} `database.no-unprivileged-account`
 */
export function serverAccount(dataDir: string, names: readonly string[] = candidates): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of names) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid && gid !== undefined) return { uid, gid };
  }
  throw new NoUnprivilegedAccount(names);
}

function idOf(flag: '-u' | '-g', name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : undefined;
}
