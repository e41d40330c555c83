import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { FolderNotEmpty } from './embedded.errors.js';
import { explainFailure } from './explain-failure.js';
import { programIn } from './platform-binaries.js';
import { type Account } from './server-account.js';
import { runServerProgram } from './server-process.js';

export interface Cluster {
  readonly dataDir: string;
  /** Folder of the binaries. */
  readonly native: string;
  readonly account: Account | undefined;
  readonly isEphemeral: boolean;
}

/**
 * Makes the cluster unless it is there: UTF-8, the builtin C.UTF-8 locale (sorts alike on every machine), checksums
 * on, superuser `postgres`.
 *
 * Authentication is `trust`: a password would have to lie in a file beside the data, readable by the same people,
 * and the server listens on 127.0.0.1 only. The limit of that: every local user of the machine can connect. On a
 * machine that is shared, set DATABASE_URL to a server with passwords.
 *
 * @returns whether it was made now
 * @throws {FolderNotEmpty} `database.folder-not-empty`
 * @throws one of the errors of {@link explainFailure}
 */
export async function ensureCluster(cluster: Cluster): Promise<boolean> {
  const { dataDir } = cluster;
  if (existsSync(path.join(dataDir, 'PG_VERSION'))) return false;
  if (existsSync(dataDir)) {
    if (readdirSync(dataDir).length > 0) throw new FolderNotEmpty(dataDir);
    await initialise(cluster, dataDir); // In place: it may be a mounted volume.
  } else {
    const partial = `${dataDir}.partial`; // An interrupted start leaves no half-made cluster.
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { mode: 0o700 });
    await initialise(cluster, partial);
    renameSync(partial, dataDir);
  }
  return true;
}

async function initialise(cluster: Cluster, folder: string): Promise<void> {
  const { account } = cluster;
  if (account) chownSync(folder, account.uid, account.gid);
  const log = `${folder}.log`; // Beside it: `initdb` demands an empty folder.
  const output = openSync(log, 'w', 0o600);
  try {
    const program = programIn(cluster.native, 'initdb');
    const args = initArguments(cluster.isEphemeral);
    const child = runServerProgram({ program, args, dataDir: folder, account, output, isTied: true });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw explainFailure({ dataDir: cluster.dataDir, output: readFileSync(log, 'utf8') });
  } finally {
    closeSync(output);
    rmSync(log, { force: true });
  }
}

function initArguments(isEphemeral: boolean): string[] {
  return [
    ...['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-instructions'],
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...(isEphemeral ? ['--no-sync', '--no-data-checksums'] : []),
  ];
}
