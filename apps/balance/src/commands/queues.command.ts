import Table from 'cli-table3';
import { DeadLetters, declaredJobs, Queues } from '@balance/queue';
import '../run/declared-jobs.js';
import { type Application } from '../run/application.js';
import { withInstallation } from '../run/session.js';

const queueNames = (): string[] => [...new Set(declaredJobs().map(({ queue }) => queue))].sort();
const withQueues = <T>(work: (app: Application) => Promise<T>) => withInstallation({ worker: false }, work);

/** `balance queues`: what is in each queue and in its dead-letter queue. */
export async function listQueues(): Promise<void> {
  const rows = await withQueues((app) =>
    Promise.all(
      queueNames().map(async (name) => {
        const { waiting, active, delayed, completed } = await app.get(Queues).counts(name);
        return [name, waiting, active, delayed, completed, await app.get(DeadLetters).count(name)];
      }),
    ),
  );
  const table = new Table({
    head: ['queue', 'waiting', 'active', 'delayed', 'completed', 'dead'],
    style: { head: [], border: [] },
  });
  table.push(...rows);
  process.stdout.write(`${table.toString()}\n`);
}

/** `balance queues inspect QUEUE`: its dead letters, one JSON object a line. */
export async function inspectQueue(queue: string): Promise<void> {
  const letters = await withQueues((app) => app.get(DeadLetters).list(queue));
  for (const letter of letters) process.stdout.write(`${JSON.stringify(letter)}\n`);
  if (letters.length === 0) process.stdout.write(`No dead letters in ${queue}.\n`);
}

/** `balance queues replay QUEUE [ID…]`: puts dead letters back, all or those named. */
export async function replayQueue(queue: string, ids: readonly string[]): Promise<void> {
  const replayed = await withQueues((app) => app.get(DeadLetters).replay(queue, ids));
  process.stdout.write(`${replayed} put back into ${queue}.\n`);
}
