import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { hasCode, isAlive, startOfProcess } from './processes.js';

/** An exclusive claim that ends with {@link LockFile.release}, and with the process at the latest. */
export interface LockFile {
  release(): void;
}

/** Either the lock, or the process that holds it. */
export type LockAttempt = { readonly lock: LockFile } | { readonly heldBy: number };

const attempts = 5;
const writingMs = 20;

/**
 * Claims `file` for this process. The file holds the process id and that process's start, so that a lock whose
 * owner was killed, or whose process id was given to another program since, counts as free.
 */
export async function tryLock(file: string): Promise<LockAttempt> {
  for (let attempt = 1; ; attempt++) {
    if (create(file)) return { lock: lockOn(file) };
    const owner = read(file);
    if (owner && (isRunning(owner) || attempt === attempts)) return { heldBy: pidOf(owner) };
    // Empty: another process is between creating the file and writing it, unless it died there.
    if (owner === '' && attempt < attempts - 1) await delay(writingMs);
    else if (owner !== undefined) discard(file, owner);
  }
}

function ownerOf(pid: number = process.pid): string {
  return `${pid} ${startOfProcess(pid)}`;
}

function pidOf(owner: string): number {
  return Number(owner.split(' ')[0]);
}

function isRunning(owner: string): boolean {
  const pid = pidOf(owner);
  return isAlive(pid) && owner === ownerOf(pid);
}

function create(file: string): boolean {
  try {
    writeFileSync(file, ownerOf(), { flag: 'wx' });
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
  const release = () => {
    process.off('exit', release);
    if (read(file) === ownerOf()) rmSync(file, { force: true });
  };
  process.once('exit', release);
  return { release };
}
