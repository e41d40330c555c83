import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '@balance/kernel';
import { type DeliveryId } from '../domain/delivery.js';
import { type Fault } from '../domain/fault.js';
import { type IntegrationId } from '../domain/integration.js';
import { parseBody } from '../domain/parse-body.js';
import { checkSignature, type SignatureHeaders } from './check-signature.js';
import { DeliveryIntake, type IntakeResult } from './delivery-intake.js';
import { KnownEndpoints } from './known-endpoints.js';

export type ReceiveResult =
  | { readonly outcome: 'accepted' | 'repeated'; readonly deliveryId: DeliveryId }
  | { readonly outcome: 'unmappable'; readonly deliveryId: DeliveryId; readonly faults: readonly Fault[] }
  | { readonly outcome: 'not-json'; readonly detail: string }
  | { readonly outcome: 'unknown' | 'signature-invalid' | 'signature-expired' | 'unavailable' };

/** Takes a partner's delivery in: proven, kept as it came, and acknowledged once it is committed. */
@Injectable()
export class ReceiveDelivery {
  constructor(
    private readonly endpoints: KnownEndpoints,
    private readonly intake: DeliveryIntake,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** @param body the bytes as sent */
  async execute(
    integrationId: IntegrationId,
    headers: SignatureHeaders,
    body: Buffer,
  ): Promise<ReceiveResult> {
    const lookup = await this.endpoints.find(integrationId);
    if (lookup.outcome !== 'known') return lookup;
    const { endpoint } = lookup;
    const signature = checkSignature(endpoint.webhook, headers, body, this.clock.now());
    if (signature.outcome !== 'valid') return { outcome: `signature-${signature.outcome}` };
    // Only now: a body that nobody has signed must never reach JSON.parse.
    const { externalId, text } = signature;
    const parsed = parseBody(text);
    if (parsed.outcome === 'not-json') return parsed;
    const mapped = endpoint.map(parsed.payload, externalId);
    const refusal =
      mapped.outcome === 'mapped'
        ? null
        : { code: 'integrations.unmappable' as const, faults: mapped.faults };
    const delivery = { id: this.ids.next<'delivery'>(), integrationId, externalId, body: text, refusal };
    return answerOf(await this.intake.accept(endpoint.tenantId, delivery));
  }
}

function answerOf(result: IntakeResult): ReceiveResult {
  if (result.outcome === 'unavailable') return result;
  const { deliveryId, isRepeat, refusal } = result.receipt;
  if (refusal) return { outcome: 'unmappable', deliveryId, faults: refusal.faults };
  return { outcome: isRepeat ? 'repeated' : 'accepted', deliveryId };
}
