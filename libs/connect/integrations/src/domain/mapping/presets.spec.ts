import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compileMapping } from './map-payload.js';
import { mappingSchema } from './mapping.js';
import { presetNames, presets } from './presets.js';

// Real payloads lie beside the repository; they are not copied into it.
const folder = path.resolve('../shared/data/webhooks');
const load = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

describe('presets', () => {
  it.each(presetNames)('%s is a mapping as anybody may write it', (name) => {
    expect(mappingSchema.parse(presets[name])).toEqual(presets[name]);
  });

  if (!existsSync(folder)) return;

  it('reads a Stripe charge out of its event', () => {
    const event = { ...load('stripe/event.json'), data: { object: load('stripe/charge.json') } };
    expect(compileMapping(presets['stripe-charge'])(event, 'evt')).toMatchObject({
      records: [
        {
          bookedOn: '2009-02-13',
          amountMinor: 100n,
          currency: 'USD',
          description: 'My First Test Charge (created for API docs)',
          counterparty: 'Jenny Rosen',
          reference: 'ch_1PgafuB7WZ01zgkWXYmPNZs8',
        },
      ],
    });
  });

  it('reads a Stripe balance transaction', () => {
    const transaction = load('stripe/balance_transaction.json');
    expect(compileMapping(presets['stripe-balance-transaction'])(transaction, 'txn')).toMatchObject({
      records: [
        {
          bookedOn: '2009-02-13',
          amountMinor: 100n,
          currency: 'USD',
          reference: 'ch_1PgafuB7WZ01zgkWXYmPNZs8',
        },
      ],
    });
  });

  it.each([
    ['create', 1],
    ['list', 2],
  ])('reads what GoCardless answers to %s', (example, count) => {
    const { body } = load('gocardless/payments.json')[example];
    const record = {
      bookedOn: '2014-05-21',
      amountMinor: 1000n,
      currency: 'EUR',
      description: 'One-off upgrade fee',
      reference: 'WINEBOX001',
    };
    expect(compileMapping(presets['gocardless-payment'])(body, 'PM')).toMatchObject({
      records: Array.from({ length: count }, () => record),
    });
  });

  it('points at what GoCardless’ events lack: they tell no amounts', () => {
    const events = load('gocardless/webhook_body.json');
    expect(compileMapping(presets['gocardless-payment'])(events, 'EV')).toEqual({
      outcome: 'unmappable',
      faults: [{ pointer: '/payments', detail: 'a record is missing here' }],
    });
  });
});
