import { type Cause, type Id } from '@balance/kernel';
import { type Fault } from './fault.js';
import { type IntegrationId } from './integration.js';

export type DeliveryId = Id<'delivery'>;
export type DeliveryStatus = 'received' | 'ingested' | 'refused';

/** Where a delivery may go from where it is. */
export const deliveryMoves = {
  received: ['ingested', 'refused'],
  ingested: [],
  refused: [],
} as const satisfies Record<DeliveryStatus, readonly DeliveryStatus[]>;

export const deliveryStatuses = Object.keys(deliveryMoves) as DeliveryStatus[];

/** Why a delivery was refused, as it is kept with it. */
export interface Refusal {
  /** `unmappable` on arrival; `mapping-changed` when it fitted then and no longer does. */
  readonly code: 'integrations.unmappable' | 'integrations.mapping-changed';
  readonly faults: readonly Fault[];
}

/** A delivery whose sender is proven, about to be stored. */
export interface NewDelivery {
  readonly id: DeliveryId;
  readonly integrationId: IntegrationId;
  /** The sender's own id of it (`webhook-id`). */
  readonly externalId: string;
  /** As it came. */
  readonly body: string;
  /** What is wrong with it, if it cannot be mapped; it is kept all the same. */
  readonly refusal: Refusal | null;
}

/** A delivery that waits to be ingested. */
export type ReceivedDelivery = Omit<NewDelivery, 'refusal'>;

/** Everything that comes of a delivery carries its id as the correlation id. */
export const causeOf = (id: string, causationId: Cause['causationId'] = null): Cause => ({
  actor: 'system:integrations',
  correlationId: id as Cause['correlationId'],
  causationId,
});
