import { type StoredEvent } from '@balance/events';
import { type BatchId } from './record.js';

/** Most records that one job decides on, unless a single batch holds more. */
export const recordsMost = 2_000;
const batchesMost = 200;

/** Puts small batches that came close together into one job: many single deliveries cost as much as one file. */
export function groupBatches<Ingested extends StoredEvent<{ count: number }>>(
  events: readonly Ingested[],
): { cause: Ingested; batchIds: BatchId[] }[] {
  const groups: { cause: Ingested; batchIds: BatchId[]; records: number }[] = [];
  for (const event of events) {
    const batchId = event.stream.slice('batch:'.length) as BatchId;
    const open = groups.at(-1);
    if (open && open.records + event.payload.count <= recordsMost && open.batchIds.length < batchesMost) {
      open.batchIds.push(batchId);
      open.records += event.payload.count;
      open.cause = event;
    } else {
      groups.push({ cause: event, batchIds: [batchId], records: event.payload.count });
    }
  }
  return groups.map(({ cause, batchIds }) => ({ cause, batchIds }));
}
