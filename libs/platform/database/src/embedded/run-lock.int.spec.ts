import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startOfProcess } from './processes.js';
import { acquireRunLock } from './run-lock.js';

describe('acquireRunLock', () => {
  let home: string;
  let file: string;

  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'balance-lock-'));
    file = path.join(home, 'run.lock');
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it('is held by one at a time, and free again once released', async () => {
    const lock = await acquireRunLock(home);
    await expect(acquireRunLock(home)).rejects.toMatchObject({ code: 'database.folder-locked' });
    lock.release();
    expect(existsSync(file)).toBe(false);
    (await acquireRunLock(home)).release();
  });

  it('names the folder and the process that holds it', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 10_000)']);
    await once(other, 'spawn');
    writeFileSync(file, `${other.pid} ${startOfProcess(other.pid!)}`);
    await expect(acquireRunLock(home)).rejects.toMatchObject({
      message: expect.stringContaining(`${home} is in use by another run (process ${other.pid})`),
    });
    other.kill('SIGKILL');
    await once(other, 'exit');
    (await acquireRunLock(home)).release();
  });

  it.each([
    ['a process that ended', '999999999 some boot 1'],
    ['a process whose id was given to another', `${process.ppid} another boot 1`],
    ['a process that died while it wrote', ''],
  ])('takes the lock over from %s', async (_, content) => {
    writeFileSync(file, content);
    const lock = await acquireRunLock(home);
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
    lock.release();
  });

  it('goes to one of many that find a dead owner at once', async () => {
    writeFileSync(file, '999999999 some boot 1');
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => acquireRunLock(home)));
    const won = attempts.filter((attempt) => attempt.status === 'fulfilled');
    expect(won).toHaveLength(1);
    won[0]?.value.release();
  });

  it('leaves a lock alone that is no longer its own', async () => {
    const lock = await acquireRunLock(home);
    writeFileSync(file, '1 other');
    lock.release();
    expect(readFileSync(file, 'utf8')).toBe('1 other');
  });
});
