import { type DomainError } from '@balance/kernel';
import { DiskFull, FolderDenied, OtherMajorVersion, PortTaken, StartFailed } from './embedded.errors.js';

/** What is known about the run of `initdb` or `postgres` that failed. */
export interface FailedRun {
  readonly dataDir: string;
  readonly port?: number;
  /** What the program wrote, in English (the launcher sets LC_ALL=C). */
  readonly output: string;
}

const lastLines = 12;

/** Names the cause of a failed run from the program's own words; `database.start-failed` when it is none of the known. */
export function explainFailure({ dataDir, port, output }: FailedRun): DomainError {
  if (/No space left on device|not enough space on the disk|Disk quota exceeded/i.test(output)) {
    return new DiskFull(dataDir);
  }
  if (port && /could not bind .*(address|socket)|could not create any TCP\/IP sockets/i.test(output)) {
    return new PortTaken(port);
  }
  const version =
    /initialized by PostgreSQL version (\S+), which is not compatible with this version (\S+?)\.?\s/.exec(
      `${output} `,
    );
  if (version) return new OtherMajorVersion(dataDir, version[1]!.replace(/,$/, ''), version[2]!);
  if (/has wrong ownership|Permission denied/i.test(output)) {
    return new FolderDenied(
      dataDir,
      /.*(?:has wrong ownership|Permission denied).*/i.exec(output)![0].trim(),
    );
  }
  return new StartFailed(
    dataDir,
    output.trim().split('\n').slice(-lastLines).join('\n') || '(it said nothing)',
  );
}
