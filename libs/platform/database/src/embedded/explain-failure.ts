import { type DomainError } from '@balance/kernel';
import {
  DiskFull,
  FolderDenied,
  OtherMajorVersion,
  PlatformUnsupported,
  PortTaken,
  StartFailed,
  StillEnding,
} from './embedded.errors.js';
import { hasCode } from './processes.js';

/** What is known about the run of `initdb` or `postgres` that failed. */
export interface FailedRun {
  readonly dataDir: string;
  readonly port?: number;
  /** What the program wrote, in English (the launcher sets LC_ALL=C). */
  readonly output: string;
}

const lastLines = 12;
const otherVersion =
  /initialized by PostgreSQL version (\S+), which is not compatible with this version (\S+)\./;

/** Names the cause of a failed run from the program's own words; `database.start-failed` when it is none of the known. */
export function explainFailure({ dataDir, port, output }: FailedRun): DomainError {
  if (/No space left on device|not enough space on the disk|Disk quota exceeded/.test(output)) {
    return new DiskFull(dataDir);
  }
  if (port && /could not bind \S+ address|could not create any TCP\/IP sockets/.test(output)) {
    return new PortTaken(port);
  }
  if (/pre-existing shared memory block .* is still in use/.test(output)) return new StillEnding(dataDir);
  const version = otherVersion.exec(output);
  if (version) return new OtherMajorVersion(dataDir, version[1]!, version[2]!);
  const denied = /.*(?:has wrong ownership|[Pp]ermission denied).*/.exec(output);
  if (denied) return new FolderDenied(dataDir, denied[0].trim());
  // The program is there and its loader is not: a system without glibc.
  if (/failed to execute .*: No such file or directory/.test(output)) return withoutGlibc();
  return new StartFailed(
    dataDir,
    output.trim().split('\n').slice(-lastLines).join('\n') || '(it said nothing)',
  );
}

/** The same for a call to the system that failed in this process; what is none of the known stays as it is. */
export function explainSystemError(dataDir: string, error: unknown): unknown {
  const explained = systemFault(dataDir, error);
  return explained ? Object.assign(explained, { cause: error }) : error;
}

function systemFault(dataDir: string, error: unknown): DomainError | undefined {
  if (hasCode(error, 'ENOSPC') || hasCode(error, 'EDQUOT')) return new DiskFull(dataDir);
  if (['EACCES', 'EPERM', 'EROFS'].some((code) => hasCode(error, code))) {
    return new FolderDenied(dataDir, messageOf(error));
  }
  if (hasCode(error, 'ENOENT') && messageOf(error).startsWith('spawn ')) return withoutGlibc();
  return undefined;
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}

function withoutGlibc(): PlatformUnsupported {
  return new PlatformUnsupported(`${process.platform}-${process.arch} without glibc`);
}
