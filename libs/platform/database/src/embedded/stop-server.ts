import { setTimeout as delay } from 'node:timers/promises';
import { StopFailed } from './embedded.errors.js';
import { isAlive } from './processes.js';
import { serverState } from './running-server.js';

const fastMs = 60_000;
const immediateMs = 10_000;

/**
 * Stops the server of `dataDir` if it is still process `pid`: open transactions are rolled back, everything
 * committed is written out. One that is not done in a minute is told to stop at once; its next start replays the log. (Windows has no signals: there it is always at once.)
 *
 * @throws {StopFailed} `database.stop-failed`
 * @see PostgreSQL manual, "Shutting Down the Server": SIGINT is fast, SIGQUIT immediate
 */
export async function stopServer(dataDir: string, pid: number, isEphemeral: boolean): Promise<void> {
  const state = serverState(dataDir);
  if (state.kind !== 'running' || state.pid !== pid) return;
  if (!isEphemeral && (await endsAfter('SIGINT', pid, fastMs))) return;
  if (await endsAfter('SIGQUIT', pid, immediateMs)) return;
  throw new StopFailed(dataDir, pid);
}

async function endsAfter(signal: NodeJS.Signals, pid: number, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  for (process.kill(pid, signal); isAlive(pid); await delay(5)) {
    if (Date.now() > deadline) return false;
  }
  return true;
}
