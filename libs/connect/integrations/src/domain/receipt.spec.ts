import { describe, expect, it } from '@jest/globals';
import { type DeliveryId, type NewDelivery, type Refusal } from './delivery.js';
import { type IntegrationId } from './integration.js';
import { receiptsOf } from './receipt.js';

const aDelivery = (id: string, refusal: Refusal | null = null): NewDelivery => ({
  id: id as DeliveryId,
  integrationId: 'till' as IntegrationId,
  externalId: 'msg_1',
  body: '{}',
  refusal,
});
const refusal = (code: Refusal['code']): Refusal => ({ code, faults: [{ pointer: '/a', detail: 'b' }] });
const stored = (...ids: string[]) => new Set(ids as DeliveryId[]);

describe('receiptsOf', () => {
  it('tells of a new delivery what became of it', () => {
    const unfit = refusal('integrations.unmappable');
    expect(receiptsOf([aDelivery('a'), aDelivery('b', unfit)], stored('a', 'b'), [])).toEqual([
      { deliveryId: 'a', isRepeat: false, refusal: null },
      { deliveryId: 'b', isRepeat: false, refusal: unfit },
    ]);
  });

  it.each([
    ['accepted', null, null],
    ['refused', refusal('integrations.unmappable'), refusal('integrations.unmappable')],
    ['accepted, and no longer fitted when its turn came', refusal('integrations.mapping-changed'), null],
  ])('tells of a repeat that the first one was %s', (_, first, told) => {
    const repeat = aDelivery('b', refusal('integrations.unmappable'));
    expect(receiptsOf([repeat], stored(), [aDelivery('a', first)])).toEqual([
      { deliveryId: 'a', isRepeat: true, refusal: told },
    ]);
  });

  it('does not make a receipt up', () => {
    expect(() => receiptsOf([aDelivery('a')], stored(), [])).toThrow('neither new nor a repeat');
  });
});
