import { EventTally } from '@balance/events';
import { declaredJobs, Queues } from '@balance/queue';
import './declared-jobs.js';
import { type Application } from './application.js';

const pollMs = 50;

/** Waits until every event has become a job and every job is done, twice in a row. */
export async function untilQuiet(
  app: Application,
  onWait: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    quiet = (await isQuiet(app)) ? quiet + 1 : 0;
    await onWait();
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

async function isQuiet(app: Application): Promise<boolean> {
  if ((await app.get(EventTally).unrelayed()) > 0) return false;
  const queues = [...new Set(declaredJobs().map(({ queue }) => queue))];
  const busy = await Promise.all(queues.map((queue) => isBusy(app, queue)));
  return !busy.includes(true);
}

async function isBusy(app: Application, queue: string): Promise<boolean> {
  const { waiting, active, delayed } = await app.get(Queues).counts(queue);
  // The next turn of what is done again and again waits there for ever.
  const turns = declaredJobs().filter((job) => job.queue === queue && job.repeat).length;
  return waiting + active > 0 || delayed > turns;
}
