import { type DeliveryId, type NewDelivery, type Refusal } from './delivery.js';

/** What a sender is told of a delivery, the first time and each time that it repeats it. */
export interface Receipt {
  readonly deliveryId: DeliveryId;
  readonly isRepeat: boolean;
  readonly refusal: Refusal | null;
}

/** A delivery that was there before, under the sender's id. */
export type EarlierDelivery = Pick<NewDelivery, 'id' | 'integrationId' | 'externalId' | 'refusal'>;

/**
 * One receipt for each of `deliveries`.
 *
 * @param stored which of them are new
 * @param earlier what the others repeat
 */
export function receiptsOf(
  deliveries: readonly NewDelivery[],
  stored: ReadonlySet<DeliveryId>,
  earlier: readonly EarlierDelivery[],
): Receipt[] {
  const firsts = new Map(earlier.map((delivery) => [keyOf(delivery), delivery]));
  return deliveries.map((delivery) => {
    if (stored.has(delivery.id))
      return { deliveryId: delivery.id, isRepeat: false, refusal: delivery.refusal };
    const first = firsts.get(keyOf(delivery));
    if (!first) throw new Error(`Delivery ${delivery.externalId} is neither new nor a repeat`);
    return { deliveryId: first.id, isRepeat: true, refusal: firstRefusal(first) };
  });
}

/** Orders deliveries by what makes them unique. */
export const byKey = (a: NewDelivery, b: NewDelivery): number => (keyOf(a) < keyOf(b) ? -1 : 1);

const keyOf = ({ integrationId, externalId }: EarlierDelivery): string => `${integrationId} ${externalId}`;

/** What was refused later, when a changed mapping no longer fitted, had been accepted: a repeat hears that again. */
const firstRefusal = ({ refusal }: EarlierDelivery): Refusal | null =>
  refusal?.code === 'integrations.unmappable' ? refusal : null;
