import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Schemas } from '@balance/client';
import { deployMigrations, startEmbeddedPostgres } from '@balance/database';
import { runBalance } from './support/balance.js';
import { Installation } from './support/installation.js';
import { descendantsOf, isRunning } from './support/processes.js';
import { at } from './support/repository.js';
import { environmentOf, freePort, newHome } from './support/surroundings.js';
import { importFile, untilSettled } from './support/steps.js';
import { until } from './support/until.js';

jest.setTimeout(120_000);

/** One message and its code, and no stack. */
const refusal = (code: string) => new RegExp(`^[^\\n]+(\\n(?!\\s+at )[^\\n]+)*\\n\\(${code}\\)\\n$`);

describe('balance up', () => {
  let balance: Installation;
  let before: Schemas['RecordView'][];

  beforeAll(async () => {
    balance = await Installation.start();
    await importFile(balance.client, at('docs/examples/bank-statement.csv'));
    await untilSettled(balance.client, 63);
    before = await balance.client.all('/api/v1/records');
  });
  afterAll(() => balance?.stop());

  it('shows its first key once, and where to go', () => {
    expect(balance.output()).toContain(`API key   ${balance.apiKey}`);
    expect(balance.output()).toContain(`${balance.client.base}/api/docs`);
  });

  it('refuses a second one on its home', async () => {
    const { code, output } = await runBalance(['up'], {
      ...balance.environment,
      PORT: String(await freePort()),
    });
    expect([code, output]).toEqual([1, expect.stringMatching(refusal('database.folder-locked'))]);
    expect(await balance.client.all('/api/v1/records')).toEqual(before);
  });

  it('refuses a port that is taken, and names it', async () => {
    const other = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const home = newHome();
    const { code, output } = await runBalance(['up'], environmentOf(home, port));
    await new Promise((resolve) => other.close(resolve));
    rmSync(home, { recursive: true });
    expect([code, output]).toEqual([1, expect.stringMatching(refusal('balance.port-taken'))]);
    expect(output).toContain(String(port));
  });

  it('names every faulty variable', async () => {
    const home = newHome();
    const faulty = { LOG_LEVEL: 'loud', WORKER_CONCURRENCY: 'many' };
    const { code, output } = await runBalance(['up'], { ...environmentOf(home, 0), ...faulty });
    rmSync(home, { recursive: true });
    expect([code, output]).toEqual([1, expect.stringMatching(refusal('config.invalid'))]);
    expect(output).toMatch(/WORKER_CONCURRENCY.*\n.*LOG_LEVEL|LOG_LEVEL.*\n.*WORKER_CONCURRENCY/);
  });

  it.each(['api', 'worker'] as const)('starts the %s again when it dies', async (app) => {
    const pidOf = () =>
      descendantsOf(balance.pid).find(({ command }) => command.includes(`/${app}/dist/`))?.pid;
    const pid = pidOf()!;
    process.kill(pid, 'SIGKILL');
    await until(`another ${app} runs`, async () => ![undefined, pid].includes(pidOf()));
    await until('the API answers', () =>
      balance.client.all('/api/v1/records').then(
        () => true,
        () => false,
      ),
    );
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends everything at %s, and has it all at the next start, without a key',
    async (signal) => {
      const processes = [balance.pid, ...descendantsOf(balance.pid).map(({ pid }) => pid)];
      expect(processes.length).toBeGreaterThan(3);
      expect(await balance.signal(signal)).toEqual({ code: 0, signal: null });
      expect(processes.filter(isRunning)).toEqual([]);
      await balance.startAgain();
      expect(balance.output()).not.toMatch(/bal_\w+_/);
      expect(await balance.client.all('/api/v1/records')).toEqual(before);
    },
  );

  it('refuses a database that a later release has migrated, and leaves nothing running', async () => {
    await balance.signal('SIGINT');
    const migrations = mkdtempSync(path.join(tmpdir(), 'balance-e2e-migrations-'));
    cpSync(at('prisma/migrations'), migrations, { recursive: true });
    const later = '29990101000000_of_a_later_release';
    mkdirSync(path.join(migrations, later));
    writeFileSync(path.join(migrations, later, 'migration.sql'), 'CREATE TABLE of_a_later_release ();\n');
    const server = await startEmbeddedPostgres({ dataDir: path.join(balance.home, 'postgres') });
    await deployMigrations(server.url('postgres', 'balance'), migrations);
    await server.stop();
    rmSync(migrations, { recursive: true });
    const { code, output } = await runBalance(['up'], balance.environment);
    expect([code, output]).toEqual([1, expect.stringMatching(refusal('database.newer-schema'))]);
    expect(output).toContain(later);
    expect(isRunning(server.pid)).toBe(false);
  });
});
