import { setTimeout as delay } from 'node:timers/promises';
import { PortTaken, StillEnding } from './embedded.errors.js';
import { freePort } from './free-port.js';
import { type Cluster } from './init-cluster.js';
import { launchServer } from './launch-server.js';
import { serverSettings, type Settings } from './server-settings.js';

export interface LaunchOptions {
  readonly port?: number;
  readonly settings?: Settings;
  readonly tieToParent?: boolean;
}

const portAttempts = 3;
const patienceMs = 30_000;
const retryMs = 100;

/**
 * Launches on the port that is asked for, or on a free one; tries again where time alone helps.
 *
 * @throws {PortTaken} `database.port-taken`
 * @throws {StillEnding} `database.still-ending`
 */
export async function launchOnPort(
  cluster: Cluster,
  options: LaunchOptions,
  leftPid: number | undefined,
): Promise<{ pid: number; port: number }> {
  const deadline = Date.now() + patienceMs;
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(cluster, options, leftPid);
    } catch (error) {
      // Another program took the port that was free a moment ago.
      const isRace = error instanceof PortTaken && options.port === undefined && attempt < portAttempts;
      // Processes of a server that was killed end as soon as they look up from their work.
      const isEnding = error instanceof StillEnding && Date.now() < deadline;
      if (!isRace && !isEnding) throw error;
      await delay(retryMs);
    }
  }
}

async function launch(cluster: Cluster, options: LaunchOptions, leftPid: number | undefined) {
  const port = await freePort(options.port);
  const settings = serverSettings(port, cluster.isEphemeral, options.settings ?? {});
  const isTied = options.tieToParent ?? true;
  return { pid: await launchServer(cluster, { port, settings, isTied, leftPid }), port };
}
