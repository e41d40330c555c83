import { type AboutApi } from '@balance/http';
import { messages } from './problem-messages.js';

/** What the API's document says of all modules together. */
export const aboutApi: AboutApi = {
  tags: {
    health: 'Probes for whatever runs the process',
    imports: 'Statement files, read as records',
    integrations: 'Partners that deliver records by webhook',
    deliveries: 'Webhooks as they came',
    categories: 'What records are filed under',
    records: 'Movements of money, from every source',
    rules: 'What files records without a person',
    approvals: 'What waits for a person, and when none is needed',
    ledger: 'Double-entry books',
    reports: 'Profit and loss, balance sheet and the like',
    events: 'Everything that has happened, in order',
  },
  messages,
};
