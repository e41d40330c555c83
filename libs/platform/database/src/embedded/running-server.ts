import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf, hasCode, isAlive } from './processes.js';

/** What `postmaster.pid` says about the server of a data folder. */
export type ServerState =
  /** A file that was left over may name a process; that id can belong to any program by now. */
  | { readonly kind: 'stopped'; readonly leftPid: number | undefined }
  | { readonly kind: 'running'; readonly pid: number; readonly port: number; readonly isReady: boolean };

/**
 * Finds out whether a server runs on `dataDir`.
 *
 * @see PostgreSQL's `src/include/utils/pidfile.h` for the lines of `postmaster.pid`
 */
export function serverState(dataDir: string): ServerState {
  const lines = readPidFile(dataDir);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return { kind: 'stopped', leftPid: undefined };
  if (!isAlive(pid) || !isServerOf(dataDir, commandOf(pid))) return { kind: 'stopped', leftPid: pid };
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
