import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { expectEachRowOnce } from './support/books.js';
import { type Client } from './support/client.js';
import { Installation } from './support/installation.js';
import { madeUpStatement, merchantRules } from './support/made-up-statement.js';
import { appProcess, descendantsOf, isRunning } from './support/processes.js';
import { seededRandom } from './support/random.js';
import { addRules, sendFile, sumOf, untilSettled } from './support/steps.js';
import { until } from './support/until.js';

const rounds = Number(process.env['E2E_KILL_ROUNDS'] ?? 3);
const seed = Number(process.env['E2E_KILL_SEED'] ?? 20_260);
const rows = 10_000;
/** Times for a takeover: the dead worker's lock has to run out, and a new worker has to start. */
const settleMs = 60_000 + rounds * 10_000;

jest.setTimeout(settleMs + 120_000);

const statement = madeUpStatement(rows, seed);

/** Share of the way that all rows together have gone, 0 … 1. */
async function progress(client: Client): Promise<number> {
  const steps = await Promise.all([
    sumOf(client, 'INGESTED'),
    sumOf(client, 'PROCESSED'),
    sumOf(client, 'TX_APPROVED'),
    sumOf(client, 'REVIEW_REQUESTED'),
  ]);
  return steps.reduce((sum, step) => sum + step, 0) / (3 * rows);
}

describe('processes that are killed', () => {
  let balance: Installation;

  beforeEach(async () => {
    balance = await Installation.start({ QUEUE_LOCK_MS: '2000' });
    await addRules(balance.client, merchantRules);
  });
  afterEach(() => balance?.stop());

  const send = () =>
    sendFile(
      balance.client,
      { name: 'statement.csv', content: statement.text },
      { mapping: '{"dateFormat":"dd/mm/yyyy"}' },
    );
  const settled = () =>
    untilSettled(balance.client, rows, { zeros: statement.approvedZeros, withinMs: settleMs });
  const reached = (share: number) =>
    until(`${share} of the way`, async () => (await progress(balance.client)) >= share, settleMs);

  it(`lose and repeat nothing when the worker dies ${rounds} times`, async () => {
    const random = seededRandom(seed);
    const moments = Array.from({ length: rounds }, () => random() * 0.9).sort((a, b) => a - b);
    await send();
    let midway = 0;
    for (const moment of moments) {
      await reached(moment);
      const worker = await until('a worker runs', async () => appProcess(balance.pid, 'worker'));
      await delay(random() * 150);
      if ((await progress(balance.client)) < 1) midway += 1;
      process.kill(worker, 'SIGKILL');
      await until('the worker is dead', async () => !isRunning(worker));
    }
    // A kill that comes after the work is done proves nothing.
    expect(midway).toBeGreaterThan(0);
    await settled();
    await expectEachRowOnce(balance, statement);
  });

  it('lose and repeat nothing when all of them die at once', async () => {
    await send();
    await reached(0.3);
    const processes = descendantsOf(balance.pid);
    await balance.signal('SIGKILL');
    await balance.startAgain();
    await settled();
    await expectEachRowOnce(balance, statement);
    expect(processes.filter(({ pid }) => isRunning(pid))).toEqual([]);
  });
});
