import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { FolderLocked } from './embedded.errors.js';
import { type LockFile, tryLock } from './lock-file.js';

/**
 * Claims a Balance home (`.balance/`) for this run: whoever holds it may start and stop what lives there.
 * The claim ends with the process, however that ends.
 *
 * @throws {FolderLocked} `database.folder-locked`, with the other run's process id
 */
export async function acquireRunLock(dir: string): Promise<LockFile> {
  const folder = path.resolve(dir);
  mkdirSync(folder, { recursive: true });
  const attempt = await tryLock(path.join(folder, 'run.lock'));
  if ('heldBy' in attempt) throw new FolderLocked(folder, attempt.heldBy);
  return attempt.lock;
}
