import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ask } from './ask.fixture.js';
import { platformBinaries } from './platform-binaries.js';
import { canReach, reachableBinaries } from './reachable-binaries.js';
import { serverAccount } from './server-account.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';

const isRoot = process.getuid?.() === 0;

/** Another user cannot drop to another account: there is nothing to test. */
const describeRoot = (subject: string, tests: () => void): void => {
  if (isRoot) describe(subject, tests);
};

describeRoot('as root', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'balance-root-')); // Mode 0700: only root can enter.
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('runs the server below a folder that only root can enter', async () => {
    const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
    try {
      await ask(server.url(), 'CREATE TABLE kept AS SELECT 42 AS answer');
      await ask(server.url(), 'CHECKPOINT');
      expect(await ask(server.url(), 'SELECT answer FROM kept')).toBe(42);
      expect(await startEmbeddedPostgres({ dataDir: server.dataDir })).toMatchObject({ isReattached: true });
      expect(statSync(server.dataDir).uid).not.toBe(0);
    } finally {
      await server.stop();
    }
  });

  it('keeps the account that owns the cluster', () => {
    const dataDir = path.join(folder, 'postgres');
    mkdirSync(dataDir);
    expect(serverAccount(dataDir)?.uid).toBeGreaterThan(0);
  });

  it('says so when there is no account to run the server as', () => {
    expect(() => serverAccount(path.join(folder, 'postgres'), ['no-such-account'])).toThrow(
      expect.objectContaining({ code: 'database.no-unprivileged-account' }),
    );
  });

  it('copies binaries that the account cannot reach, once', () => {
    const account = serverAccount(path.join(folder, 'none'))!;
    const native = path.join(folder, 'native');
    cpSync(path.join(platformBinaries(), 'bin'), path.join(native, 'bin'), { recursive: true });
    const cache = mkdtempSync(path.join(tmpdir(), 'balance-cache-'));
    chmodSync(cache, 0o755);
    const copy = reachableBinaries(native, account, cache);
    expect(canReach(native, account)).toBe(false);
    expect(canReach(path.join(copy, 'bin'), account)).toBe(true);
    expect(reachableBinaries(native, account, cache)).toBe(copy);
    rmSync(cache, { recursive: true });
  });

  it('does not run binaries from a folder that others can write to', () => {
    const account = serverAccount(path.join(folder, 'none'))!;
    cpSync(path.join(platformBinaries(), 'bin'), path.join(folder, 'native', 'bin'), { recursive: true });
    const cache = mkdtempSync(path.join(tmpdir(), 'balance-cache-'));
    chmodSync(cache, 0o777);
    expect(() => reachableBinaries(path.join(folder, 'native'), account, cache)).toThrow(
      expect.objectContaining({ code: 'database.folder-denied' }),
    );
    rmSync(cache, { recursive: true });
  });
});

describe('platformBinaries', () => {
  it('names a platform that has none', () => {
    expect(() => platformBinaries('sunos-sparc')).toThrow(
      expect.objectContaining({ code: 'database.platform-unsupported' }),
    );
  });
});
