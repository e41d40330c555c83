import { type StoredEvent } from '@balance/events';
import { SystemIds } from '@balance/kernel';

const ids = new SystemIds();

/** For specs: something happened. */
export const anEvent = (facts: Partial<StoredEvent> = {}): StoredEvent => ({
  id: ids.next(),
  position: 1n,
  tenantId: ids.next(),
  type: 'INGESTED',
  sourceAgent: 'balance',
  stream: 'note:1',
  version: null,
  actor: 'system:test',
  impersonator: null,
  correlationId: ids.next(),
  causationId: null,
  payload: {},
  occurredAt: new Date(0),
  ...facts,
});
