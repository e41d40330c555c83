import { type NewRecord } from '@balance/records';
import { type ReceivedDelivery, type Refusal } from './delivery.js';
import { type Integration } from './integration.js';
import { compileMapping, type MappedPayload, type PayloadMapper } from './mapping/map-payload.js';
import { parseBody } from './parse-body.js';

/** What is to become of deliveries that were received. */
export interface IngestPlan {
  readonly ingest: {
    readonly delivery: ReceivedDelivery;
    readonly accountCode: string;
    readonly records: readonly NewRecord[];
  }[];
  readonly refuse: { readonly delivery: ReceivedDelivery; readonly refusal: Refusal }[];
}

/** @param integrations those that the deliveries came through, with their mappings as they are now */
export function planIngest(
  deliveries: readonly ReceivedDelivery[],
  integrations: readonly Pick<Integration, 'id' | 'mapping' | 'accountCode'>[],
): IngestPlan {
  const known = new Map(
    integrations.map(({ id, mapping, accountCode }) => [id, { accountCode, map: compileMapping(mapping) }]),
  );
  const plan: IngestPlan = { ingest: [], refuse: [] };
  for (const delivery of deliveries) {
    const integration = known.get(delivery.integrationId);
    if (!integration) throw new Error(`Delivery ${delivery.id} came through no integration`);
    const { accountCode, map } = integration;
    const mapped = mapBody(map, delivery);
    if (mapped.outcome === 'mapped') plan.ingest.push({ delivery, accountCode, records: mapped.records });
    else
      plan.refuse.push({
        delivery,
        refusal: { code: 'integrations.mapping-changed', faults: mapped.faults },
      });
  }
  return plan;
}

function mapBody(map: PayloadMapper, { body, externalId }: ReceivedDelivery): MappedPayload {
  const parsed = parseBody(body);
  if (parsed.outcome === 'json') return map(parsed.payload, externalId);
  return { outcome: 'unmappable', faults: [{ pointer: '', detail: parsed.detail }] };
}
