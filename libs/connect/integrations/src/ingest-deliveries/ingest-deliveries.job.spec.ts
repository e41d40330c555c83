import { describe, expect, it } from '@jest/globals';
import { type EventId, type StoredEvent } from '@balance/events';
import { SystemIds, type TenantId } from '@balance/kernel';
import { ingestDelivery, jobsFor } from './ingest-deliveries.job.js';

const ids = new SystemIds();
const tenantId: TenantId = ids.next<'tenant'>();

function received(count: number): StoredEvent[] {
  return Array.from({ length: count }, (_, n) => {
    const id: EventId = ids.next<'event'>();
    const correlationId = ids.next<'correlation'>();
    return {
      id,
      position: BigInt(n),
      tenantId,
      type: 'DELIVERY_RECEIVED',
      sourceAgent: 'balance',
      stream: `delivery:${correlationId}`,
      version: null,
      actor: 'system:integrations',
      impersonator: null,
      correlationId,
      causationId: null,
      payload: {},
      occurredAt: new Date(),
    };
  });
}

describe('jobsFor', () => {
  it.each([
    [1, [1]],
    [500, [500]],
    [1_001, [500, 500, 1]],
  ])('puts %d deliveries that came together into jobs of %p', (count, sizes) => {
    const events = received(count);
    const jobs = jobsFor(events);
    expect(jobs.map(({ data }) => data.deliveryIds.length)).toEqual(sizes);
    expect(jobs.flatMap(({ data }) => data.deliveryIds)).toEqual(events.map((event) => event.correlationId));
    for (const { cause, data } of jobs) {
      expect(cause.correlationId).toBe(data.deliveryIds.at(-1));
      expect(() =>
        ingestDelivery.toPayload(data, { actor: 'a', correlationId: cause.correlationId, causationId: null }),
      ).not.toThrow();
    }
  });

  it('makes none of nothing', () => expect(jobsFor([])).toEqual([]));
});
