import { beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { type TenantId } from '@balance/kernel';
import { type DeliveryId, type NewDelivery } from '../domain/delivery.js';
import { type IntegrationId } from '../domain/integration.js';
import { type Receipt } from '../domain/receipt.js';
import { DeliveryIntake, flushLimit, waitingLimit } from './delivery-intake.js';

const acme = 'acme' as TenantId;
const other = 'other' as TenantId;

const aDelivery = (id: string, body = '{}'): NewDelivery => ({
  id: id as DeliveryId,
  integrationId: 'integration' as IntegrationId,
  externalId: id,
  body,
  refusal: null,
});
const numbered = (count: number, body?: string) =>
  Array.from({ length: count }, (_, n) => aDelivery(`d${n}`, body));
const committed = (id: string) => ({
  outcome: 'committed',
  receipt: { deliveryId: id, isRepeat: false, refusal: null },
});

/** Commits when it is told to, and refuses those whose body is `poison`. */
class FakeStore {
  readonly flushes: string[][] = [];
  private readonly open: (() => void)[] = [];
  isHeld = false;
  isDown = false;

  async execute(_tenant: TenantId, deliveries: readonly NewDelivery[]): Promise<Receipt[]> {
    this.flushes.push(deliveries.map(({ id }) => id));
    if (this.isHeld) await new Promise<void>((resolve) => this.open.push(resolve));
    if (this.isDown || deliveries.some(({ body }) => body === 'poison')) throw new Error('cannot be stored');
    return deliveries.map(({ id }) => ({ deliveryId: id, isRepeat: false, refusal: null }));
  }

  release(): void {
    this.isHeld = false;
    for (const resolve of this.open.splice(0)) resolve();
  }
}

function anIntake(settings: Partial<Pick<FakeStore, 'isHeld' | 'isDown'>> = {}) {
  const store = Object.assign(new FakeStore(), settings);
  return { store, intake: new DeliveryIntake(store) };
}

beforeAll(() => Logger.overrideLogger(false));

describe('DeliveryIntake', () => {
  it('flushes a lone delivery at once', async () => {
    const { store, intake } = anIntake();
    expect(await intake.accept(acme, aDelivery('d0'))).toEqual(committed('d0'));
    expect(store.flushes).toEqual([['d0']]);
  });

  it('gathers what comes while a flush is in flight into the next one', async () => {
    const { store, intake } = anIntake({ isHeld: true });
    const answers = numbered(4).map((delivery) => intake.accept(acme, delivery));
    store.release();
    expect(await Promise.all(answers)).toEqual(['d0', 'd1', 'd2', 'd3'].map(committed));
    expect(store.flushes).toEqual([['d0'], ['d1', 'd2', 'd3']]);
  });

  it('answers nobody before their own commit', async () => {
    const { store, intake } = anIntake({ isHeld: true });
    let isAnswered = false;
    const answer = intake.accept(acme, aDelivery('d0')).then(() => (isAnswered = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isAnswered).toBe(false);
    store.release();
    await answer;
  });

  it('keeps tenants apart', async () => {
    const { store, intake } = anIntake({ isHeld: true });
    const answers = [acme, other, acme, other].map((tenant, n) => intake.accept(tenant, aDelivery(`d${n}`)));
    store.release();
    await Promise.all(answers);
    expect(store.flushes).toEqual([['d0'], ['d1'], ['d2'], ['d3']]);
  });

  it('takes no more into one flush than its limits, and one at least', async () => {
    const { store, intake } = anIntake({ isHeld: true });
    const many = numbered(flushLimit.count + 2).map((delivery) => intake.accept(acme, delivery));
    store.release();
    await Promise.all(many);
    expect(store.flushes.map(({ length }) => length)).toEqual([1, flushLimit.count, 1]);

    store.flushes.length = 0;
    store.isHeld = true;
    const huge = 'x'.repeat(flushLimit.characters / 2 + 1);
    const large = numbered(3, huge).map((delivery) => intake.accept(acme, delivery));
    store.release();
    await Promise.all(large);
    expect(store.flushes.map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  it('stores the neighbours of one that cannot be stored', async () => {
    const { store, intake } = anIntake({ isHeld: true });
    const deliveries = [...numbered(2), aDelivery('bad', 'poison'), aDelivery('d3')];
    const answers = deliveries.map((delivery) => intake.accept(acme, delivery));
    store.release();
    expect(await Promise.all(answers)).toEqual([
      committed('d0'),
      committed('d1'),
      { outcome: 'unavailable' },
      committed('d3'),
    ]);
    expect(store.flushes).toEqual([['d0'], ['d1', 'bad', 'd3'], ['d1'], ['bad'], ['d3']]);
  });

  it('fails its callers while nothing can be stored, and works again afterwards', async () => {
    const { store, intake } = anIntake({ isDown: true });
    const answers = await Promise.all(numbered(3).map((delivery) => intake.accept(acme, delivery)));
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ outcome: 'unavailable' })));
    store.isDown = false;
    expect(await intake.accept(acme, aDelivery('d9'))).toEqual(committed('d9'));
  });

  it('turns away what is more than may wait, by number and by size', async () => {
    const { store, intake } = anIntake({ isHeld: true });
    const waiting = numbered(waitingLimit.count).map((delivery) => intake.accept(acme, delivery));
    expect(await intake.accept(other, aDelivery('more'))).toEqual({ outcome: 'unavailable' });
    store.release();
    await Promise.all(waiting);

    store.isHeld = true;
    const large = intake.accept(acme, aDelivery('large', 'x'.repeat(waitingLimit.characters)));
    expect(await intake.accept(acme, aDelivery('more'))).toEqual({ outcome: 'unavailable' });
    store.release();
    await large;
    expect(await intake.accept(acme, aDelivery('then'))).toEqual(committed('then'));
  });
});
