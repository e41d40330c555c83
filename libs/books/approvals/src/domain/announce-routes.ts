import { type NewEvent } from '@balance/events';
import { blockOf, type Cause } from '@balance/kernel';
import { type BatchId, type RecordId, recordsApproved, reviewRequested } from '@balance/records';

/**
 * The events that tell how records were routed, for each of their batches. One that names no records speaks of its
 * whole batch; so each names its own where a batch is split.
 */
export function announceRoutes(
  approved: readonly RecordId[],
  reviewed: readonly RecordId[],
  cause: Cause,
): NewEvent[] {
  const [approvedOf, reviewedOf] = [byBatch(approved), byBatch(reviewed)];
  const isSplit = (batchId: BatchId) => approvedOf.has(batchId) && reviewedOf.has(batchId);
  const common = (batchId: BatchId, recordIds: RecordId[]) => ({
    count: recordIds.length,
    ...(isSplit(batchId) ? { recordIds } : {}),
  });
  return [
    ...[...approvedOf].map(([batchId, recordIds]) => ({
      event: recordsApproved,
      stream: `batch:${batchId}`,
      payload: { ...common(batchId, recordIds), by: 'policy' as const },
      cause,
    })),
    ...[...reviewedOf].map(([batchId, recordIds]) => ({
      event: reviewRequested,
      stream: `batch:${batchId}`,
      payload: common(batchId, recordIds),
      cause,
    })),
  ];
}

function byBatch(recordIds: readonly RecordId[]): Map<BatchId, RecordId[]> {
  const batches = new Map<BatchId, RecordId[]>();
  for (const recordId of recordIds) {
    const batchId = blockOf(recordId);
    const batch = batches.get(batchId);
    if (batch) batch.push(recordId);
    else batches.set(batchId, [recordId]);
  }
  return batches;
}
