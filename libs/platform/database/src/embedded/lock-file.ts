import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { hasCode, isAlive } from './process-command.js';
import { startOfProcess } from './start-of-process.js';

/** An exclusive claim that ends with {@link LockFile.release}, and with the process at the latest. */
export interface LockFile {
  release(): void;
}

/** Either the lock, or the process that holds it. */
export type LockAttempt = { readonly lock: LockFile } | { readonly heldBy: number };

const held = new Set<string>();

/**
 * Claims `file` for this process. The file holds the process id and that process's start, so that a lock whose
 * owner was killed, or whose process id was given to another program since, counts as free.
 */
export async function tryLock(file: string): Promise<LockAttempt> {
  for (let attempt = 0; attempt < 5; attempt++) {
    if (create(file)) return { lock: lockOn(file) };
    const owner = read(file);
    if (owner && isOwned(file, owner)) return { heldBy: Number(owner.split(' ')[0]) };
    // Another process may be between creating the file and writing it.
    if (owner === '' && attempt < 2) await delay(20);
    else if (owner !== undefined) discard(file, owner);
  }
  return { heldBy: Number(read(file)?.split(' ')[0] ?? 0) };
}

function isOwned(file: string, owner: string): boolean {
  const pid = Number(owner.split(' ')[0]);
  if (pid === process.pid) return held.has(file);
  return isAlive(pid) && owner === ownerOf(pid);
}

function ownerOf(pid: number): string {
  return `${pid} ${startOfProcess(pid)}`;
}

function create(file: string): boolean {
  try {
    writeFileSync(file, ownerOf(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Takes a dead owner's file away. Renaming tells whether it is still that owner's; if not, it goes back. */
function discard(file: string, owner: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return; // Another process took it away.
    throw error;
  }
  if (read(aside) === owner) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function lockOn(file: string): LockFile {
  held.add(file);
  const release = () => {
    process.off('exit', release);
    if (held.delete(file) && read(file) === ownerOf(process.pid)) rmSync(file, { force: true });
  };
  process.once('exit', release);
  return { release };
}
