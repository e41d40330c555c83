import { type NewEvent } from '@balance/events';
import { blockOf, type Cause } from '@balance/kernel';
import { type RecordId, recordsApproved, reviewRequested } from '@balance/records';

/** The part of Balance that speaks of what nobody has decided but the policy. */
export const policyAgent = 'balance.approval-policy';

/**
 * The events that tell how records were routed, for each of their batches. One that names no records speaks of its
 * whole batch; so each names its own where a batch is split.
 */
export function announceRoutes(
  approved: readonly RecordId[],
  reviewed: readonly RecordId[],
  causeOf: (stream: string) => Cause,
): NewEvent[] {
  const [approvedOf, reviewedOf] = [byBatch(approved), byBatch(reviewed)];
  const isSplit = (stream: string) => approvedOf.has(stream) && reviewedOf.has(stream);
  const common = (stream: string, recordIds: RecordId[]) => ({
    count: recordIds.length,
    ...(isSplit(stream) ? { recordIds } : {}),
  });
  return [
    ...[...approvedOf].map(([stream, recordIds]) => ({
      event: recordsApproved,
      stream,
      payload: { ...common(stream, recordIds), by: 'policy' as const },
      sourceAgent: policyAgent,
      cause: causeOf(stream),
    })),
    ...[...reviewedOf].map(([stream, recordIds]) => ({
      event: reviewRequested,
      stream,
      payload: common(stream, recordIds),
      sourceAgent: policyAgent,
      cause: causeOf(stream),
    })),
  ];
}

function byBatch(recordIds: readonly RecordId[]): Map<string, RecordId[]> {
  const batches = new Map<string, RecordId[]>();
  for (const recordId of recordIds) {
    const stream = `batch:${blockOf(recordId)}`;
    const batch = batches.get(stream);
    if (batch) batch.push(recordId);
    else batches.set(stream, [recordId]);
  }
  return batches;
}
