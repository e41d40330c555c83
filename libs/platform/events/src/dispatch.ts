import { type Queues } from '@balance/queue';
import { type StoredEvent } from './event.js';
import { causeOf } from './event-row.js';
import { type Trigger } from './triggered-by.js';

/** Enqueues the jobs that the events call for; see {@link Trigger}. */
export async function dispatch(
  events: readonly StoredEvent[],
  triggers: readonly Trigger[],
  queues: Pick<Queues, 'enqueue'>,
): Promise<void> {
  for (const { event, job, jobs } of triggers) {
    const wanted = events.filter(({ type }) => type === event.type);
    const requests = byTenant(wanted).flatMap((ofTenant) =>
      jobs(ofTenant).map(({ cause, data }) => ({
        id: `${job.name}-${cause.id}`,
        data,
        cause: causeOf(cause),
      })),
    );
    await queues.enqueue(job, requests);
  }
}

function byTenant(events: readonly StoredEvent[]): StoredEvent[][] {
  const groups = new Map<string, StoredEvent[]>();
  for (const event of events) {
    const group = groups.get(event.tenantId);
    if (group) group.push(event);
    else groups.set(event.tenantId, [event]);
  }
  return [...groups.values()];
}
