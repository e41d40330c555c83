import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { madeUpStatement } from '../made-up-statement.js';
import { until } from '../until.js';
import { mailedToken, type Place, register, signIn } from './people.js';
import { proposals } from './proposals.js';
import { ask, send } from './send.js';

export const roles = ['owner', 'admin', 'accountant', 'reviewer', 'viewer'] as const;
export type Role = (typeof roles)[number];

interface Page<Item> {
  readonly items: readonly Item[];
}

/** A tenant with a person of each role, and one of everything that an operation can be about. */
export interface World {
  readonly tenantId: string;
  readonly emails: Readonly<Record<Role, string>>;
  /** Access tokens. */
  readonly tokens: Record<Role, string>;
  /** By the segment of the path that stands before the id. */
  readonly ids: Readonly<Record<string, string>>;
}

/** Builds one through the API alone, as its users would. */
export async function buildWorld(place: Place, name: string): Promise<World> {
  const emails = Object.fromEntries(roles.map((role) => [role, `${role}@${name}.example`])) as Record<
    Role,
    string
  >;
  await register(place, emails.owner);
  const founder = await signIn(place, emails.owner);
  const tenant = await ask<{ id: string }>(place.base, founder, 'POST', '/tenants', {
    name,
    currency: 'GBP',
  });
  const owner = await signIn(place, emails.owner, tenant.id);
  const tokens: Record<string, string> = { owner };
  for (const role of roles.slice(1)) tokens[role] = await join(place, owner, tenant.id, emails[role], role);
  const sacrificed = `leaver@${name}.example`;
  await join(place, owner, tenant.id, sacrificed, 'viewer');
  return {
    tenantId: tenant.id,
    emails,
    tokens: tokens as Record<Role, string>,
    ids: { ...(await furnish(place, owner)), ...(await access(place, owner, sacrificed)) },
  };
}

async function join(
  place: Place,
  owner: string,
  tenantId: string,
  email: string,
  role: string,
): Promise<string> {
  await ask(place.base, owner, 'POST', '/invitations', { email, role });
  await register(place, email);
  const token = await mailedToken(place, email, 'accept-invitation');
  await ask(place.base, await signIn(place, email), 'POST', '/auth/accept-invitation', { token });
  return signIn(place, email, tenantId);
}

/** Records, what decides them and what came of them. */
async function furnish({ base }: Place, owner: string): Promise<Record<string, string>> {
  const list = <T = { id: string }>(route: string) => ask<Page<T>>(base, owner, 'GET', route);
  const first = async (route: string, what: string) =>
    until(what, async () => (await list(route)).items[0]?.id);
  const categories = await until('the tenant has categories', async () => {
    const { items } = await list<{ id: string; key: string }>('/categories?limit=200');
    return items.length > 0 && items;
  });
  const category = categories.find(({ key }) => key === 'meals')!;
  await until('the tenant has a chart', async () => (await list('/ledger/accounts')).items.length > 0);
  const rule = await ask<{ id: string }>(base, owner, 'POST', '/rules', {
    name: 'bakers',
    when: { field: 'description', operator: 'contains', value: 'baker' },
    then: { categoryId: category.id },
  });
  const version = await changedRule(base, owner, rule.id);
  const statement = new FormData();
  statement.set('file', new Blob([madeUpStatement(60, 7).text]), 'statement.csv');
  const sent = await send('POST', `${base}/api/v1/imports`, { token: owner, body: statement });
  const { id: imported } = JSON.parse(sent.text) as { id: string };
  const integration = await ask<{ id: string; secret: string }>(base, owner, 'POST', '/integrations', {
    name: 'Terminal',
    mapping: {
      bookedOn: { path: 'on', unit: 'iso' },
      amount: { path: 'amount', unit: 'decimal', sign: 'movement' },
      currency: { constant: 'GBP' },
      description: 'text',
    },
  });
  await deliver(base, integration);
  const report = await ask<{ id: string }>(base, owner, 'POST', '/reports', {
    kind: 'profit-and-loss',
    from: '2026-01-01',
    to: '2026-12-31',
  });
  await until('the report is made', async () => {
    const { status } = await ask<{ status: string }>(base, owner, 'GET', `/reports/${report.id}`);
    return status !== 'requested';
  });
  const [record, ...others] = await until('some records wait for review', async () => {
    const { items } = await list<{ record: { id: string } }>('/approvals');
    return items.length > 5 && items.map((item) => item.record.id);
  });
  const [proposal, declined] = await proposals(base, owner, category.id);
  return {
    categories: category.id,
    rules: rule.id,
    versions: version,
    'rule-proposals': proposal,
    'rule-proposals/decline': declined,
    'rule-runs': await ruleRun(base, owner),
    imports: imported,
    integrations: integration.id,
    deliveries: await first(`/integrations/${integration.id}/deliveries`, 'a delivery'),
    reports: report.id,
    files: await reportFile(base, owner, report.id),
    'report-schedules': await reportSchedule(base, owner),
    records: record!,
    approvals: record!,
    ...(await reviews(base, owner, others)),
    entries: await first('/ledger/entries', 'an entry'),
    accounts: await account(base, owner),
    holds: await hold(base, owner, 'kept'),
    'holds/void': await hold(base, owner, 'given up'),
  };
}

/** A review for each step that ends it, one that was sent back, and a decision that can be undone. */
async function reviews(
  base: string,
  owner: string,
  waiting: readonly string[],
): Promise<Record<string, string>> {
  const [approved, rejected, returned, sentBack, decided] = waiting;
  await ask(base, owner, 'POST', `/approvals/${sentBack}/return`, { comment: 'No receipt' });
  const { decisionId } = await ask<{ decisionId: string }>(base, owner, 'POST', '/approvals/decisions', {
    action: 'reject',
    recordIds: [decided],
  });
  return {
    'approvals/approve': approved!,
    'approvals/reject': rejected!,
    'approvals/return': returned!,
    'approvals/resubmit': sentBack!,
    decisions: decisionId,
  };
}

/** A run that has ended, as it must have to be undone. */
async function ruleRun(base: string, owner: string): Promise<string> {
  const { id } = await ask<{ id: string }>(base, owner, 'POST', '/rule-runs', {});
  await until('the run has ended', async () => {
    const { status } = await ask<{ status: string }>(base, owner, 'GET', `/rule-runs/${id}`);
    return status === 'completed';
  });
  return id;
}

/** A file that is made: what shows it shows the same each time, but for the link. */
async function reportFile(base: string, owner: string, reportId: string): Promise<string> {
  const route = `/reports/${reportId}/files`;
  const { id } = await ask<{ id: string }>(base, owner, 'POST', route, { format: 'pdf' });
  await until('the file is made', async () => {
    const { status } = await ask<{ status: string }>(base, owner, 'GET', `${route}/${id}`);
    return status === 'completed';
  });
  return id;
}

async function reportSchedule(base: string, owner: string): Promise<string> {
  const { id } = await ask<{ id: string }>(base, owner, 'POST', '/report-schedules', {
    name: 'Yearly figures',
    kind: 'profit-and-loss',
    period: 'year-to-date',
    every: 'quarter',
  });
  return id;
}

let accounts = 0;

/** @returns the code of an account that no other world has: unlike ids, codes are not unique by themselves */
async function account(base: string, owner: string): Promise<string> {
  const code = `A-${++accounts}`;
  await ask(base, owner, 'POST', '/ledger/accounts', { code, name: 'Till', type: 'asset' });
  return code;
}

/** A hold that is large enough for a part of it to be committed. */
async function hold(base: string, owner: string, reference: string): Promise<string> {
  const placed = await ask<{ hold: { id: string } }>(base, owner, 'POST', '/ledger/holds', {
    reference,
    effectiveOn: '2026-01-31',
    postings: [
      { accountCode: '6300', amount: '100.00', currency: 'GBP' },
      { accountCode: '1000', amount: '-100.00', currency: 'GBP' },
    ],
  });
  return placed.hold.id;
}

let worlds = 0;

/** @returns the newest version of the rule: a number that rules of other worlds do not have, or have passed */
async function changedRule(base: string, owner: string, id: string): Promise<string> {
  worlds++;
  for (let change = 1; change <= worlds; change++)
    await ask(base, owner, 'PATCH', `/rules/${id}`, { priority: change });
  return String(worlds + 1);
}

async function deliver(base: string, { id, secret }: { id: string; secret: string }): Promise<void> {
  const [messageId, now] = [randomUUID(), new Date()];
  const body = JSON.stringify({ on: '2026-11-20', amount: '-3.20', text: 'CORNER BAKER' });
  const headers = {
    'content-type': 'application/json',
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(messageId, now, body),
  };
  await send('POST', `${base}/api/v1/integrations/${id}/deliveries`, { body, headers });
}

/** Who else may come in. */
async function access({ base }: Place, owner: string, sacrificed: string): Promise<Record<string, string>> {
  const account = await ask<{ id: string }>(base, owner, 'POST', '/service-accounts', { name: 'Front desk' });
  const key = await ask<{ id: string }>(base, owner, 'POST', '/api-keys', {
    serviceAccountId: account.id,
    name: 'till 1',
    scopes: ['records:read'],
  });
  const email = `asked@${sacrificed.split('@')[1]}`;
  const invitation = await ask<{ id: string }>(base, owner, 'POST', '/invitations', {
    email,
    role: 'viewer',
  });
  const members = await ask<Page<{ userId: string; email: string }>>(base, owner, 'GET', '/members?limit=50');
  const sessions = await ask<Page<{ id: string }>>(base, owner, 'GET', '/me/sessions');
  return {
    'service-accounts': account.id,
    'api-keys': key.id,
    invitations: invitation.id,
    members: members.items.find((member) => member.email === sacrificed)!.userId,
    sessions: sessions.items.at(-1)!.id,
  };
}
