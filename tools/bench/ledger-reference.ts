// What posting is measured by: a transfer of two rows as one would write it by hand, run by pgbench where there is one.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type pg from 'pg';

/** Between which money is moved. */
export const hotAccounts = ['1000', '1100', '1200', '1300', '1400', '1500', '2000', '2100', '2200', '2300'];

const least = 'UPDATE bench_accounts SET balance = balance + $1 WHERE id = $2';
// The row with the lower number first: by hand, too, one would not let two transfers wait for each other.
const script = `\\set a random(1, ${hotAccounts.length})
\\set b 1 + (:a - 1 + random(1, ${hotAccounts.length - 1})) % ${hotAccounts.length}
\\set amount random(1, 1000) * (CASE WHEN :a < :b THEN -1 ELSE 1 END)
\\set first least(:a, :b)
\\set second greatest(:a, :b)
BEGIN;
UPDATE bench_accounts SET balance = balance + :amount WHERE id = :first;
UPDATE bench_accounts SET balance = balance - :amount WHERE id = :second;
COMMIT;
`;

interface Moved {
  readonly transfers: number;
  readonly tookS: number;
  readonly deadlocks: number;
  readonly otherFaults: number;
}

export async function handWritten(owner: pg.Pool, url: string, clients: number) {
  await owner.query('CREATE TABLE bench_accounts (id int PRIMARY KEY, balance bigint NOT NULL)');
  await owner.query('INSERT INTO bench_accounts SELECT id, 0 FROM generate_series(1, $1::int) AS id', [
    hotAccounts.length,
  ]);
  const hasPgbench = await run('pgbench', ['--version']).then(
    () => true,
    () => false,
  );
  return {
    name: hasPgbench ? 'two rows by hand, pgbench' : 'two rows by hand, node-postgres',
    run: (forS: number) => (hasPgbench ? byPgbench(url, clients, forS) : byNode(owner, clients, forS)),
    async lost(): Promise<number> {
      const { rows } = await owner.query<{ sum: number }>(
        'SELECT sum(balance)::int AS sum FROM bench_accounts',
      );
      return Math.abs(rows[0]!.sum);
    },
  };
}

const run = promisify(execFile);

/** Prepared statements, as fast as it goes. */
async function byPgbench(url: string, clients: number, forS: number): Promise<Moved> {
  const folder = mkdtempSync(path.join(tmpdir(), 'balance-pgbench-'));
  const file = path.join(folder, 'transfer.sql');
  writeFileSync(file, script);
  const { hostname, port, username, password, pathname } = new URL(url);
  const { stdout } = await run(
    'pgbench',
    [
      '-n',
      '-M',
      'prepared',
      '-c',
      String(clients),
      '-j',
      '2',
      '-T',
      String(Math.ceil(forS)),
      '-f',
      file,
      pathname.slice(1),
    ],
    { env: { ...process.env, PGHOST: hostname, PGPORT: port, PGUSER: username, PGPASSWORD: password } },
  ).finally(() => rmSync(folder, { recursive: true }));
  const transfers = Number(/transactions actually processed: (\d+)/.exec(stdout)?.[1]);
  const tps = Number(/tps = ([\d.]+) \(without/.exec(stdout)?.[1]);
  const failed = Number(/failed transactions: (\d+)/.exec(stdout)?.[1] ?? 0);
  return { transfers, tookS: transfers / tps, deadlocks: 0, otherFaults: failed };
}

async function byNode(owner: pg.Pool, clients: number, forS: number): Promise<Moved> {
  const began = performance.now();
  let transfers = 0;
  const client = async () => {
    const connection = await owner.connect();
    while (performance.now() - began < forS * 1_000) {
      const a = 1 + Math.floor(Math.random() * hotAccounts.length);
      const b = 1 + ((a - 1 + 1 + Math.floor(Math.random() * (hotAccounts.length - 1))) % hotAccounts.length);
      const amount = (1 + Math.floor(Math.random() * 1_000)) * (a < b ? -1 : 1);
      await connection.query('BEGIN');
      await connection.query({ name: 'move', text: least, values: [amount, Math.min(a, b)] });
      await connection.query({ name: 'move', text: least, values: [-amount, Math.max(a, b)] });
      await connection.query('COMMIT');
      transfers++;
    }
    connection.release();
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { transfers, tookS: (performance.now() - began) / 1_000, deadlocks: 0, otherFaults: 0 };
}
