import { madeUpStatement } from '../made-up-statement.js';
import { until } from '../until.js';
import { integrationWithDelivery } from './furniture/deliveries.js';
import { account, hold } from './furniture/ledger.js';
import { proposals } from './furniture/proposals.js';
import { completedReport, reportFile, reportSchedule } from './furniture/reports.js';
import { reviews } from './furniture/reviews.js';
import { changedRule, ruleRun } from './furniture/rules.js';
import { type Place } from './people.js';
import { ask, type Page, send } from './send.js';

/** Records, what decides them and what came of them. */
export async function furnish({ base }: Place, owner: string): Promise<Record<string, string>> {
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
  const integration = await integrationWithDelivery(base, owner);
  const report = await completedReport(base, owner);
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
    integrations: integration,
    deliveries: await first(`/integrations/${integration}/deliveries`, 'a delivery'),
    reports: report,
    files: await reportFile(base, owner, report),
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
