import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf, hasCode, isAlive } from './process-command.js';

/** What `postmaster.pid` says about the server of a data folder. */
export type ServerState =
  | { readonly kind: 'stopped' }
  /** The file is left over, and its process id now belongs to another program. */
  | { readonly kind: 'reused-pid'; readonly pid: number }
  | { readonly kind: 'running'; readonly pid: number; readonly port: number; readonly isReady: boolean };

/**
 * Finds out whether a server runs on `dataDir`.
 *
 * @see PostgreSQL's `src/include/utils/pidfile.h` for the lines of `postmaster.pid`
 */
export function serverState(dataDir: string): ServerState {
  const lines = readPidFile(dataDir);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return { kind: 'stopped' };
  if (!isServerOf(dataDir, commandOf(pid))) return { kind: 'reused-pid', pid };
  return { kind: 'running', pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/** The setting by which a server's command line names its folder, even where `-D` cannot. */
export const folderSetting = 'balance.data_folder';

function isServerOf(dataDir: string, command: string): boolean {
  return command.includes('postgres') && `${command} `.includes(`${folderSetting}=${dataDir} `);
}

function readPidFile(dataDir: string): readonly string[] {
  try {
    return readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
