import { rmSync } from 'node:fs';
import { stopServer } from './stop-server.js';

/** A running embedded server. */
export interface EmbeddedPostgres {
  readonly port: number;
  readonly pid: number;
  readonly dataDir: string;
  /** Whether the server was running before; who does not hold the run lock should then leave it running. */
  readonly isReattached: boolean;
  /** Connection string; by default the superuser and the database `postgres`. */
  url(role?: string, database?: string): string;
  /** Stops the server, whoever started it, and resolves once it has ended. */
  stop(): Promise<void>;
}

interface Facts extends Pick<EmbeddedPostgres, 'port' | 'pid' | 'dataDir' | 'isReattached'> {
  readonly isEphemeral: boolean;
  /** Whether this run made the folder, and so may delete it. */
  readonly isDisposable: boolean;
}

export function handleOf({
  port,
  pid,
  dataDir,
  isReattached,
  isEphemeral,
  isDisposable,
}: Facts): EmbeddedPostgres {
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await stopServer(dataDir, pid, isEphemeral);
    if (isDisposable) rmSync(dataDir, { recursive: true, force: true });
  };
  return {
    port,
    pid,
    dataDir,
    isReattached,
    url: (role = 'postgres', database = 'postgres') =>
      `postgresql://${encodeURIComponent(role)}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
    stop: () => (stopped ??= stop()),
  };
}
