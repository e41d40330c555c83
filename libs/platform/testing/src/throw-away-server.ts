import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@balance/database';

const prefix = 'balance-test-';

/** An embedded server without durability, in a folder of its own that goes with it. */
export async function startThrowAwayServer(): Promise<Pick<EmbeddedPostgres, 'url' | 'stop'>> {
  sweep();
  const folder = path.join(tmpdir(), `${prefix}${process.pid}-${randomUUID().slice(0, 8)}`);
  const server = await startEmbeddedPostgres({
    dataDir: path.join(folder, 'postgres'),
    ephemeral: true,
    settings: { max_connections: 300, shared_buffers: '128MB' },
  });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}

/** Deletes what runs that were killed left behind. */
function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => /^balance-test-\d+-/.test(entry))) {
    if (!isAlive(Number.parseInt(name.slice(prefix.length)))) {
      rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}
