import { type AboutApi } from '@balance/http';
import { messages, statuses } from './problem-messages.js';

const description = `Money records in, approved double-entry books out.

**Answers** are JSON. Amounts are decimal strings beside a currency, or integers in minor units as strings where the name
ends in \`Minor\`; moments are RFC 3339 in UTC, days are \`2026-01-31\`, ids are UUIDs.

**Problems** are RFC 9457 problem details with a \`code\` that never changes; each operation lists its own. What belongs to
another tenant is not there: 404.

**Lists** are answered page by page: \`limit\` items, and \`nextCursor\` for the next page, \`null\` on the last one.

**Creating twice** is avoided by an \`Idempotency-Key\` of your own choice: a repeat within 24 hours is answered as the first one was.

**Changing what somebody else has changed** is avoided by \`If-Match\` with the \`ETag\` that was read.
`;

const authentication = `\`Authorization: Bearer …\` with an API key (\`bal_…\`), or with the access token of a person who has
signed in. Where an outside provider keeps the members, the header \`Balance-Tenant\` may choose one of their tenants.`;

/** What the API's document says of all modules together. */
export const aboutApi: AboutApi = {
  title: 'Balance',
  description,
  authentication,
  tags: {
    health: 'Probes for whatever runs the process',
    auth: 'How people register, sign in and stay signed in',
    identity: 'Who calls, and what they may do',
    me: 'The person who calls',
    sessions: 'Where a person is signed in',
    tenants: 'Whose books these are',
    members: 'Who works for a tenant, and as what',
    invitations: 'Who was asked to join',
    'service-accounts': 'Programs that may be given keys',
    'api-keys': 'By what programs prove who they are',
    imports: 'Statement files, read as records',
    integrations: 'Partners that deliver records by webhook',
    deliveries: 'Webhooks as they came',
    categories: 'What records are filed under',
    records: 'Movements of money, from every source',
    rules: 'What files records without a person',
    models: 'What was learned from approved records, and what may be asked of language models',
    'rule-runs': 'Rules applied to records that were there already, and taken back',
    approvals: 'What waits for a person, and when none is needed',
    ledger: 'Double-entry books',
    reports: 'Profit and loss, balance sheet and the like',
    'report-schedules': 'Reports that are made and mailed by themselves',
    budgets: 'What is planned, month by month',
    events: 'Everything that has happened, in order',
  },
  messages,
  statuses,
};
