import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ask } from './ask.fixture.js';
import { type EmbeddedPostgres } from './server-handle.js';
import { startEmbeddedPostgres, type StartOptions } from './start-embedded-postgres.js';

describe('startEmbeddedPostgres', () => {
  let folder: string;
  let dataDir: string;
  const started: EmbeddedPostgres[] = [];

  const start = async (options: Partial<StartOptions> = {}) => {
    const server = await startEmbeddedPostgres({ dataDir, ...options });
    started.push(server);
    return server;
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'balance-embedded-'));
    chmodSync(folder, 0o755);
    dataDir = path.join(folder, 'postgres');
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  });

  it('makes a cluster that sorts and keeps time alike on every machine, and is durable', async () => {
    const server = await start();
    expect(server.isReattached).toBe(false);
    const settings = `SELECT jsonb_object_agg(name, setting) FROM pg_settings WHERE name IN
      ('server_encoding', 'TimeZone', 'listen_addresses', 'fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')`;
    expect(await ask(server.url(), settings)).toEqual({
      server_encoding: 'UTF8',
      TimeZone: 'UTC',
      listen_addresses: '127.0.0.1',
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      data_checksums: 'on',
    });
    const locale = `SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'postgres'`;
    expect(await ask(server.url(), locale)).toBe('b C.UTF-8');
  });

  it('keeps the data from one run to the next, and ends cleanly in between', async () => {
    const first = await start();
    await ask(first.url(), 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    expect(existsSync(path.join(dataDir, 'postmaster.pid'))).toBe(false);
    const second = await start();
    expect(await ask(second.url(), 'SELECT answer FROM kept')).toBe(42);
    expect(readFileSync(path.join(dataDir, 'server.log'), 'utf8')).toContain(
      'database system was shut down at',
    );
  });

  it('stops while a client is in a transaction', async () => {
    const server = await start();
    const sleeping = ask(server.url(), 'SELECT pg_sleep(60)');
    const failed = expect(sleeping).rejects.toThrow(/terminat|shutting down/);
    await server.stop();
    await failed;
  });

  it('reattaches to the server that runs', async () => {
    const first = await start();
    const second = await start({ port: 1 });
    expect(second).toMatchObject({ isReattached: true, pid: first.pid, port: first.port });
    expect(await ask(second.url(), 'SELECT 1')).toBe(1);
  });

  it('gives callers at the same time one server', async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(new Set(servers.map(({ pid }) => pid)).size).toBe(1);
    expect(servers.filter(({ isReattached }) => !isReattached)).toHaveLength(1);
  });

  it('lets settings win over the tuned ones, and never over the listening address', async () => {
    const server = await start({ settings: { work_mem: '5MB', listen_addresses: '*' } });
    expect(await ask(server.url(), 'SHOW work_mem')).toBe('5MB');
    expect(await ask(server.url(), 'SHOW listen_addresses')).toBe('127.0.0.1');
  });

  it('deletes an ephemeral cluster on stop, but never one that it did not make', async () => {
    const ephemeral = await start({ ephemeral: true });
    await ephemeral.stop();
    expect(existsSync(dataDir)).toBe(false);
    await (await start()).stop();
    await (await start({ ephemeral: true })).stop();
    expect(existsSync(dataDir)).toBe(true);
  });

  it('uses the port that is asked for', async () => {
    const probe = await start();
    await probe.stop();
    expect(await start({ port: probe.port })).toMatchObject({ port: probe.port });
  });

  it('refuses a port that another program has', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(start({ port })).rejects.toMatchObject({ code: 'database.port-taken', details: { port } });
    other.close();
  });

  it('refuses a cluster of another major version and leaves it as it is', async () => {
    await (await start()).stop();
    writeFileSync(path.join(dataDir, 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toMatchObject({
      code: 'database.other-major-version',
      details: { found: '17' },
    });
    expect(existsSync(path.join(dataDir, 'global', 'pg_control'))).toBe(true);
  });

  it('refuses a folder that holds something else', async () => {
    mkdirSync(dataDir);
    writeFileSync(path.join(dataDir, 'holiday.jpg'), '');
    await expect(start()).rejects.toMatchObject({ code: 'database.folder-not-empty' });
  });

  it('fills an empty folder in place: it may be a mounted volume', async () => {
    mkdirSync(dataDir, { mode: 0o700 });
    expect(await ask((await start()).url(), 'SELECT 1')).toBe(1);
  });

  it('starts over after a first start that was interrupted', async () => {
    mkdirSync(`${dataDir}.partial`);
    writeFileSync(path.join(`${dataDir}.partial`, 'PG_VERSION'), '18\n');
    expect(await ask((await start()).url(), 'SELECT 1')).toBe(1);
  });

  it('says what the server said when it does not start', async () => {
    await expect(start({ settings: { shared_buffers: 'plenty' } })).rejects.toMatchObject({
      code: 'database.start-failed',
      message: expect.stringContaining('invalid value for parameter "shared_buffers": "plenty"'),
    });
  });
});
