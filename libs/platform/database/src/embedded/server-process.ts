import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { FolderDenied } from './embedded.errors.js';
import { canReach } from './reachable-binaries.js';
import { type Account } from './server-account.js';

/** One run of `initdb` or `postgres` on a data folder. */
export interface ServerProgram {
  readonly program: string;
  readonly args: readonly string[];
  readonly dataDir: string;
  readonly account: Account | undefined;
  /** File descriptor that takes what the program writes. */
  readonly output: number;
  /** Whether the program ends with the calling thread. */
  readonly isTied: boolean;
  /** Process id in a left-over `postmaster.pid`. */
  readonly leftPid?: number | undefined;
}

/**
 * Starts the program as its account, in a session of its own: Ctrl-C in the terminal reaches Balance only, which
 * stops the server when it no longer needs it.
 *
 * A tied program gets SIGINT from the kernel when its parent ends, even by SIGKILL. That takes Linux and a `setpriv`
 * that knows how; elsewhere it gets it from this process as that exits, and a SIGKILL leaves an orphan, to which the
 * next start reattaches.
 */
export function runServerProgram(run: ServerProgram): ChildProcess {
  const { account, dataDir, output } = run;
  const args = ['-D', folderFor(dataDir, account), ...run.args];
  const options = {
    cwd: dataDir,
    detached: true,
    windowsHide: true,
    stdio: ['ignore' as const, output, output],
    ...environment(run.leftPid),
  };
  if (run.isTied && canTie()) {
    return spawn('setpriv', ['--pdeathsig', 'INT', ...drop(account), '--', run.program, ...args], options);
  }
  const child = spawn(run.program, args, { ...options, ...account });
  if (run.isTied) endOnExit(child);
  return child;
}

/**
 * The server enters its folder by absolute path, which fails below a folder that only root can enter. There it is
 * started inside the folder and told to enter the one that it is in.
 *
 * @see proc_pid_cwd(5): the link leads to the folder itself, without a walk down from the root
 */
function folderFor(dataDir: string, account: Account | undefined): string {
  if (!account || canReach(path.dirname(dataDir), account)) return dataDir;
  if (process.platform === 'linux') return '/proc/self/cwd';
  throw new FolderDenied(dataDir, 'it lies below a folder that only root can enter');
}

function drop(account: Account | undefined): string[] {
  return account ? ['--reuid', String(account.uid), '--regid', String(account.gid), '--clear-groups'] : [];
}

/** Nothing of our own environment, which holds secrets; Windows programs do not start without theirs. */
function environment(leftPid: number | undefined): { env?: NodeJS.ProcessEnv } {
  if (process.platform === 'win32') return {};
  return {
    env: {
      PATH: '/usr/bin:/bin:/usr/sbin:/sbin',
      LC_ALL: 'C',
      TZ: 'UTC',
      // PostgreSQL takes a live process with the id in postmaster.pid for another server, unless it is an ancestor.
      // This keeps its second check, on shared memory, which deleting the file would skip.
      ...(leftPid ? { PG_GRANDPARENT_PID: String(leftPid) } : {}),
    },
  };
}

function endOnExit(child: ChildProcess): void {
  const end = () => child.kill('SIGINT');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
}

let isTyingKnown: boolean | undefined;

function canTie(): boolean {
  isTyingKnown ??=
    process.platform === 'linux' &&
    (spawnSync('setpriv', ['--help'], { encoding: 'utf8' }).stdout ?? '').includes('--pdeathsig');
  return isTyingKnown;
}
