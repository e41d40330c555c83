import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, type Stats, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { FolderDenied } from './embedded.errors.js';
import { type Account } from './server-account.js';

/**
 * A folder of the same binaries that `account` can read. Root's projects often lie below a folder that only root
 * can enter (`/root` is one); then they are copied, once a version, to `/var/cache/balance`. That folder must
 * belong to root alone, because root starts what lies in it.
 *
 * @throws {FolderDenied} `database.folder-denied` when the copy's folder is writable by others
 */
export function reachableBinaries(
  native: string,
  account: Account | undefined,
  cache = '/var/cache/balance',
): string {
  if (!account || canReach(native, account)) return native;
  const copy = path.join(
    cache,
    `postgres-${createHash('sha256').update(fingerprint(native)).digest('hex').slice(0, 16)}`,
  );
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  refuseForeign(cache);
  if (existsSync(copy)) return copy;
  const partial = `${copy}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  chmodSync(partial, 0o755);
  publish(partial, copy);
  return copy;
}

/** Whether `account` may enter `folder` and every folder above it, by owner, group and mode. */
export function canReach(folder: string, account: Account): boolean {
  const above = path.dirname(folder);
  return mayEnter(statSync(folder), account) && (above === folder || canReach(above, account));
}

function mayEnter({ uid, gid, mode }: Stats, account: Account): boolean {
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

function fingerprint(native: string): string {
  const { size, mtimeMs } = statSync(path.join(native, 'bin', 'postgres'));
  return `${native}:${size}:${mtimeMs}`;
}

function refuseForeign(cache: string): void {
  const { uid, mode } = statSync(cache);
  if (uid !== process.getuid?.() || (mode & 0o022) !== 0) {
    throw new FolderDenied(cache, 'others can write to it, and root must not run what they put there');
  }
}

function publish(partial: string, copy: string): void {
  try {
    renameSync(partial, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
    rmSync(partial, { recursive: true, force: true }); // Another process published the same copy first.
  }
}
