import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StartFailed } from './embedded.errors.js';
import { explainFailure } from './explain-failure.js';
import { type Cluster } from './init-cluster.js';
import { programIn } from './platform-binaries.js';
import { folderSetting, serverState } from './running-server.js';
import { type Settings } from './server-settings.js';
import { runServerProgram } from './server-process.js';

const pollMs = 5;
/** Recovery after a crash replays up to `max_wal_size`; it must not be cut short. */
const startTimeoutMs = 600_000;

export interface Launch {
  readonly port: number;
  readonly settings: Settings;
  readonly isTied: boolean;
  readonly reusedPid: number | undefined;
}

/**
 * Starts `postgres` on an existing cluster and waits until it takes connections. It writes to `server.log` in the
 * data folder; a pipe would block the server whenever this process is too busy to read.
 *
 * @throws one of the errors of {@link explainFailure} when it exits instead
 */
export async function launchServer(cluster: Cluster, launch: Launch): Promise<ChildProcess> {
  const { dataDir, native, account } = cluster;
  const log = path.join(dataDir, 'server.log');
  if (existsSync(log)) renameSync(log, `${log}.1`);
  const output = openSync(log, 'w', 0o600);
  const named = { [folderSetting]: dataDir, ...launch.settings };
  const args = Object.entries(named).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const program = programIn(native, 'postgres');
  const child = runServerProgram(
    { program, args, dataDir, account, output, reusedPid: launch.reusedPid },
    launch.isTied,
  );
  closeSync(output);
  await Promise.race([untilReady(dataDir, child), failing(child, { dataDir, port: launch.port, log })]);
  child.removeAllListeners();
  child.unref();
  return child;
}

async function untilReady(dataDir: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  while (child.exitCode === null && child.signalCode === null) {
    const state = serverState(dataDir);
    if (state.kind === 'running' && state.pid === child.pid && state.isReady) return;
    if (Date.now() > deadline) {
      child.kill('SIGQUIT');
      throw new StartFailed(dataDir, `It was not ready after ${startTimeoutMs / 60_000} minutes.`);
    }
    await delay(pollMs);
  }
  await new Promise<never>(() => undefined); // It exited: `failing` says why.
}

async function failing(
  child: ChildProcess,
  run: { dataDir: string; port: number; log: string },
): Promise<never> {
  await once(child, 'exit');
  throw explainFailure({ ...run, output: readFileSync(run.log, 'utf8') });
}
