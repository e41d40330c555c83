import { type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StartFailed } from './embedded.errors.js';
import { explainFailure } from './explain-failure.js';
import { type Cluster } from './init-cluster.js';
import { programIn } from './platform-binaries.js';
import { folderSetting, serverState } from './running-server.js';
import { runServerProgram } from './server-process.js';
import { type Settings } from './server-settings.js';

const pollMs = 5;
/** Recovery after a crash replays up to `max_wal_size`; it must not be cut short. */
const patienceMs = 600_000;

export interface Launch {
  readonly port: number;
  readonly settings: Settings;
  readonly isTied: boolean;
  readonly leftPid: number | undefined;
}

/**
 * Starts `postgres` on an existing cluster and waits until it takes connections. It writes to `server.log` in the
 * data folder; a pipe would block the server whenever this process is too busy to read.
 *
 * @returns its process id
 * @throws one of the errors of {@link explainFailure} when it exits instead
 */
export async function launchServer(cluster: Cluster, launch: Launch): Promise<number> {
  const { dataDir } = cluster;
  const log = path.join(dataDir, 'server.log');
  if (existsSync(log)) renameSync(log, `${log}.1`);
  const child = run(cluster, launch, log);
  let spawnFault: Error | undefined;
  child.once('error', (error) => (spawnFault = error));
  child.unref();

  for (const deadline = Date.now() + patienceMs; !isReady(dataDir, child.pid); await delay(pollMs)) {
    if (spawnFault) throw spawnFault;
    if (child.exitCode !== null || child.signalCode !== null) {
      throw explainFailure({ dataDir, port: launch.port, output: readFileSync(log, 'utf8') });
    }
    if (Date.now() > deadline) {
      child.kill('SIGQUIT');
      throw new StartFailed(dataDir, `It was not ready after ${patienceMs / 60_000} minutes; see ${log}.`);
    }
  }
  return child.pid!;
}

function run({ dataDir, native, account }: Cluster, launch: Launch, log: string): ChildProcess {
  const named = { [folderSetting]: dataDir, ...launch.settings };
  const args = Object.entries(named).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const program = programIn(native, 'postgres');
  const output = openSync(log, 'wx', 0o600); // Exclusive: root must not follow a link that the account put there.
  try {
    const { isTied, leftPid } = launch;
    return runServerProgram({ program, args, dataDir, account, output, isTied, leftPid });
  } finally {
    closeSync(output);
  }
}

function isReady(dataDir: string, pid: number | undefined): boolean {
  const state = serverState(dataDir);
  return state.kind === 'running' && state.pid === pid && state.isReady;
}
