import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { FolderLocked, StartFailed } from './embedded.errors.js';
import { explainSystemError } from './explain-failure.js';
import { ensureCluster } from './init-cluster.js';
import { launchOnPort } from './launch-on-port.js';
import { type LockFile, tryLock } from './lock-file.js';
import { platformBinaries } from './platform-binaries.js';
import { reachableBinaries } from './reachable-binaries.js';
import { serverState, type ServerState } from './running-server.js';
import { serverAccount } from './server-account.js';
import { type EmbeddedPostgres, handleOf } from './server-handle.js';
import { type Settings } from './server-settings.js';

export interface StartOptions {
  /** Folder of the cluster; made when missing. */
  readonly dataDir: string;
  /** Port on 127.0.0.1; a free one when left out. A server that runs already keeps its own. */
  readonly port?: number;
  /** Trades durability for speed, and deletes on stop the folder that it made: for tests. */
  readonly ephemeral?: boolean;
  /** PostgreSQL settings that win over the tuned ones. */
  readonly settings?: Settings;
  /** Whether the server ends with the calling thread, even by SIGKILL (Linux); default true. */
  readonly tieToParent?: boolean;
}

const patienceMs = 60_000;
const settleMs = 20;

/**
 * Starts PostgreSQL from the npm package's binaries, or reattaches to the server that runs on the folder.
 * Two callers at once get the same server.
 *
 * @throws {PlatformUnsupported} `database.platform-unsupported`
 * @throws {BinariesMissing} `database.binaries-missing`
 * @throws {NoUnprivilegedAccount} `database.no-unprivileged-account`
 * @throws {FolderLocked} `database.folder-locked`: another process has been starting it for a minute
 * @throws {FolderDenied} `database.folder-denied`
 * @throws {FolderNotEmpty} `database.folder-not-empty`
 * @throws {OtherMajorVersion} `database.other-major-version`
 * @throws {DiskFull} `database.disk-full`
 * @throws {PortTaken} `database.port-taken`
 * @throws {StillEnding} `database.still-ending`
 * @throws {StartFailed} `database.start-failed`
 */
export async function startEmbeddedPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const dataDir = path.resolve(options.dataDir);
  try {
    mkdirSync(path.dirname(dataDir), { recursive: true });
    const lock = await lockStart(dataDir);
    try {
      return await reattachOrStart(dataDir, options);
    } finally {
      lock.release();
    }
  } catch (error) {
    throw explainSystemError(dataDir, error);
  }
}

async function lockStart(dataDir: string): Promise<LockFile> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const attempt = await tryLock(`${dataDir}.lock`);
    if ('lock' in attempt) return attempt.lock;
    if (Date.now() > deadline) throw new FolderLocked(dataDir, attempt.heldBy);
    await delay(20);
  }
}

async function reattachOrStart(dataDir: string, options: StartOptions): Promise<EmbeddedPostgres> {
  const isEphemeral = options.ephemeral ?? false;
  const state = await settled(dataDir);
  if (state.kind === 'running') {
    return handleOf({ ...state, dataDir, isEphemeral, isDisposable: false, isReattached: true });
  }
  const account = serverAccount(dataDir);
  const native = reachableBinaries(platformBinaries(), account);
  const cluster = { dataDir, native, account, isEphemeral };
  const isNew = await ensureCluster(cluster);
  const launched = await launchOnPort(cluster, options, state.leftPid);
  const isDisposable = isEphemeral && isNew;
  return handleOf({ ...launched, dataDir, isEphemeral, isDisposable, isReattached: false });
}

/** The state of a server that may be starting or stopping, once it has made up its mind. */
async function settled(dataDir: string): Promise<ServerState> {
  const deadline = Date.now() + patienceMs;
  for (let wasReady = false; ; await delay(settleMs)) {
    const state = serverState(dataDir);
    if (state.kind === 'stopped') return state;
    // Twice: one whose parent was killed this moment is told to stop, and calls itself ready for some milliseconds.
    if (state.isReady && wasReady) return state;
    wasReady = state.isReady;
    if (Date.now() > deadline)
      throw new StartFailed(dataDir, `Process ${state.pid} neither starts nor stops.`);
  }
}
