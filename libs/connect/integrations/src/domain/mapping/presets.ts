import { type Mapping } from './mapping.js';

export const presetNames = ['stripe-charge', 'stripe-balance-transaction', 'gocardless-payment'] as const;

/** Mappings for senders that many have. */
export const presets: Readonly<Record<(typeof presetNames)[number], Mapping>> = {
  /** Stripe's `charge.*` events: money in, at the gross amount. */
  'stripe-charge': {
    records: 'data.object',
    bookedOn: { path: 'created', unit: 'unix' },
    amount: { path: 'amount', unit: 'minor', sign: 'movement' },
    currency: { path: 'currency' },
    description: ['description', 'statement_descriptor'],
    counterparty: ['billing_details.name', 'billing_details.email'],
    reference: ['id'],
  },
  /** Stripe's balance transactions, one or an array of them: what moved on the balance, after fees. */
  'stripe-balance-transaction': {
    bookedOn: { path: 'created', unit: 'unix' },
    amount: { path: 'net', unit: 'minor', sign: 'movement' },
    currency: { path: 'currency' },
    description: ['description', 'reporting_category'],
    reference: ['source', 'id'],
  },
  /** GoCardless payments: money in, on the day it is collected. */
  'gocardless-payment': {
    records: 'payments',
    bookedOn: { path: 'charge_date', unit: 'iso' },
    amount: { path: 'amount', unit: 'minor', sign: 'movement' },
    currency: { path: 'currency' },
    description: ['description', 'reference'],
    reference: ['reference', 'id'],
  },
};
