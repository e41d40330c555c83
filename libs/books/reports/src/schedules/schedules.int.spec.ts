import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EventTally } from '@balance/events';
import { IdentityHttpModule } from '@balance/identity/http';
import { IdentityWorkerModule } from '@balance/identity/worker';
import { SystemIds } from '@balance/kernel';
import { type JobContext, Queues } from '@balance/queue';
import { cause } from '../testing/test-reports.js';
import { openTestOutputs, type TestOutputs, type TestTenant, until } from '../testing/test-outputs.js';
import { type ReportId } from '../domain/report.js';
import { type ScheduleId } from './domain/schedule.js';
import { FileScheduledJob } from './mail-report/file-scheduled.job.js';
import { MailReportJob } from './mail-report/mail-report.job.js';
import { RecipientRepository } from './recipient.repository.js';
import { RunScheduleJob } from './run-schedule/run-schedule.job.js';
import { ScheduleRepository } from './schedule.repository.js';
import { StartDue } from './start-due/start-due.use-case.js';

jest.setTimeout(60_000);

const ids = new SystemIds();
let outputs: TestOutputs;
let acme: TestTenant;
let other: TestTenant;

beforeAll(async () => {
  outputs = await openTestOutputs(IdentityHttpModule, IdentityWorkerModule);
  [acme, other] = [await outputs.tenant('acme'), await outputs.tenant('other')];
});
afterEach(() => {
  jest.restoreAllMocks();
  outputs.mails.received.length = 0;
  outputs.mails.refusals.length = 0;
});
afterAll(() => outputs.close());

const monthly = {
  name: 'Monthly figures',
  kind: 'profit-and-loss',
  period: 'previous-month',
  every: 'month',
  on: 2,
  hour: 6,
  timeZone: 'Europe/London',
};

/** Created at noon of the first of March 2025, so that it is due the next morning. */
async function created(changes: object = {}, tenant = acme): Promise<{ id: ScheduleId }> {
  outputs.setClock('2025-03-01T12:00:00Z');
  const answer = await tenant.call('POST', '/report-schedules', { ...monthly, ...changes });
  expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
  return answer.json<{ id: ScheduleId }>();
}
const handle = (scheduleId: ScheduleId, tenant = acme) =>
  outputs.get(RunScheduleJob).handle({ tenantId: tenant.id, scheduleId }, {
    cause,
    attempt: 1,
    signal: new AbortController().signal,
  } satisfies JobContext);
async function runAt(now: string, id: ScheduleId, tenant = acme): Promise<void> {
  outputs.setClock(now);
  await handle(id, tenant);
}
const reportsOf = async (id: ScheduleId, tenant = acme) =>
  (await tenant.call('GET', `/reports?scheduleId=${id}`)).json<{
    items: { id: string; kind: string; status: string; parameters: unknown }[];
  }>().items;
const parametersOf = async (id: ScheduleId) => (await reportsOf(id)).map(({ parameters }) => parameters);
const show = async (id: ScheduleId) => (await acme.call('GET', `/report-schedules/${id}`)).json();
const eventsOf = (id: ScheduleId) =>
  outputs.database.forTenant(
    acme.id,
    (tx) => tx.query<{ type: string; payload: unknown }>`
      SELECT type, payload FROM events WHERE stream = ${`report-schedule:${id}`} ORDER BY position`,
  );
const typesOf = async (id: ScheduleId) => (await eventsOf(id)).map(({ type }) => type);

const sentTo = (email: string) => outputs.mails.received.filter(({ to }) => to.includes(email));

const february = { from: '2025-02-01', to: '2025-02-28' };
const march = { from: '2025-03-01', to: '2025-03-31' };

describe('schedules over HTTP', () => {
  it('shows when a new one is due', async () => {
    const { id } = await created({
      every: 'quarter',
      on: 31,
      period: 'year-to-date',
      options: { by: 'month' },
    });
    expect(await show(id)).toMatchObject({
      name: 'Monthly figures',
      options: { by: 'month' },
      formats: ['pdf'],
      recipientIds: [],
      isEnabled: true,
      nextDueOn: '2025-04-30',
      nextDueAt: '2025-04-30T05:00:00.000Z',
      version: 1,
      createdBy: expect.stringMatching(/^key:/),
    });
    expect(await typesOf(id)).toEqual(['REPORT_SCHEDULED']);
  });

  it.each<[string, object, number, string]>([
    ['a zone that there is not', { timeZone: 'Mars/Olympus' }, 422, 'reports.schedule-invalid'],
    ['an eighth weekday', { every: 'week', on: 8 }, 422, 'reports.schedule-invalid'],
    ['who is no member', { recipientIds: [ids.next()] }, 422, 'reports.recipient-unknown'],
    ['what the kind has no use for', { options: { accounts: ['1000'] } }, 422, 'reports.parameter-not-taken'],
    ['a currency that there is not', { options: { currency: 'XYZ' } }, 422, 'reports.currency-invalid'],
    [
      'weeks of a budget',
      { kind: 'budget-vs-actual', period: 'previous-week' },
      422,
      'reports.period-invalid',
    ],
    ['a 32nd', { on: 32 }, 400, 'http.request-invalid'],
    ['an hour that is none', { hour: 24 }, 400, 'http.request-invalid'],
    ['no format', { formats: [] }, 400, 'http.request-invalid'],
    ['an unknown format', { formats: ['docx'] }, 400, 'http.request-invalid'],
    ['a period that there is not', { period: 'soon' }, 400, 'http.request-invalid'],
    ['days among the options', { options: { from: '2025-01-01' } }, 400, 'http.request-invalid'],
    ['a name that breaks the line', { name: 'a\nb' }, 400, 'http.request-invalid'],
    ['null', { hour: null }, 400, 'http.request-invalid'],
  ])('refuses %s', async (_, changes, status, code) => {
    const answer = await acme.call('POST', '/report-schedules', { ...monthly, ...changes });
    expect([answer.statusCode, answer.json()]).toMatchObject([status, { code }]);
    const { id } = await created();
    const change = await acme.call('PATCH', `/report-schedules/${id}`, changes);
    expect([change.statusCode, change.json()]).toMatchObject([status, { code }]);
  });

  it('changes the version that its author has read, and when it is due', async () => {
    const { id } = await created();
    const change = (payload: object, tag: string) =>
      acme.call('PATCH', `/report-schedules/${id}`, payload, { 'if-match': tag });
    const changed = await change({ every: 'week', on: 1, name: 'Weekly' }, '"1"');
    expect([changed.headers['etag'], changed.json()]).toMatchObject([
      '"2"',
      { version: 2, name: 'Weekly', hour: 6, nextDueOn: '2025-03-03' },
    ]);
    expect((await change({ name: 'Late' }, '"1"')).json()).toMatchObject({ code: 'http.version-mismatch' });
    expect((await change({}, '"2"')).json()).toMatchObject({ version: 2 });
    expect((await change({ isEnabled: false }, '"2"')).json()).toMatchObject({ version: 3, nextDueAt: null });
    expect((await eventsOf(id))[1]).toEqual({
      type: 'REPORT_SCHEDULE_CHANGED',
      payload: { scheduleId: id, changed: ['every', 'name', 'on'], nextDueOn: '2025-03-03' },
    });
  });

  it('lists them by when they are due', async () => {
    const tenant = await outputs.tenant('lister');
    for (const name of ['b', 'a']) await created({ name, on: name === 'a' ? 3 : 2 }, tenant);
    const names = async (query: string) =>
      (await tenant.call('GET', `/report-schedules?${query}`))
        .json<{ items: { name: string }[] }>()
        .items.map(({ name }) => name);
    expect(await names('sort=nextDueAt')).toEqual(['b', 'a']);
    expect(await names('sort=name')).toEqual(['a', 'b']);
    expect(await names('isEnabled=false')).toEqual([]);
  });

  it('takes one away, and keeps what it has made', async () => {
    const { id } = await created();
    await runAt('2025-03-02T06:00:00Z', id);
    const removed = await acme.call('DELETE', `/report-schedules/${id}`, undefined, { 'if-match': '"1"' });
    expect(removed.statusCode).toBe(204);
    expect(await show(id)).toMatchObject({ code: 'reports.schedule-not-found' });
    expect(await parametersOf(id)).toEqual([february]);
    await runAt('2025-05-02T06:00:00Z', id);
    expect(await parametersOf(id)).toEqual([february]);
  });

  it('is nothing to another tenant', async () => {
    const { id } = await created();
    for (const [method, payload] of [['GET'], ['PATCH', {}], ['DELETE']] as const)
      expect((await other.call(method, `/report-schedules/${id}`, payload)).json()).toMatchObject({
        status: 404,
        code: 'reports.schedule-not-found',
      });
    await runAt('2025-03-02T06:00:00Z', id);
    expect(await reportsOf(id, other)).toEqual([]);
  });
});

describe('a schedule that is due', () => {
  it('asks for its report once, however often it is looked at', async () => {
    const { id } = await created();
    await runAt('2025-03-02T05:59:59Z', id);
    expect(await reportsOf(id)).toEqual([]);
    outputs.setClock('2025-03-02T06:00:00Z');
    await Promise.all([handle(id), handle(id), handle(id)]);
    await runAt('2025-03-31T23:00:00Z', id);
    expect(await parametersOf(id)).toEqual([february]);
    expect(await show(id)).toMatchObject({ nextDueOn: '2025-04-02', nextDueAt: '2025-04-02T05:00:00.000Z' });
    await runAt('2025-04-02T05:00:00Z', id);
    expect(await parametersOf(id)).toEqual([march, february]);
    expect(await typesOf(id)).toEqual(['REPORT_SCHEDULED', 'REPORT_SCHEDULE_RUN', 'REPORT_SCHEDULE_RUN']);
  });

  it('catches up once with what was missed', async () => {
    const { id } = await created();
    await runAt('2025-08-15T00:00:00Z', id);
    expect(await parametersOf(id)).toEqual([{ from: '2025-07-01', to: '2025-07-31' }]);
    expect(await show(id)).toMatchObject({ nextDueOn: '2025-09-02' });
  });

  it('does not run on the same day again when its hour is put off', async () => {
    const { id } = await created();
    await runAt('2025-03-02T06:00:00Z', id);
    await acme.call('PATCH', `/report-schedules/${id}`, { hour: 20 });
    expect(await show(id)).toMatchObject({ nextDueAt: '2025-03-02T20:00:00.000Z' });
    await runAt('2025-03-02T20:00:00Z', id);
    expect(await parametersOf(id)).toEqual([february]);
  });

  it('leaves nothing behind in a crash, and asks at the retry', async () => {
    const { id } = await created();
    outputs.setClock('2025-03-02T06:00:00Z');
    const cut = jest.spyOn(outputs.get(ScheduleRepository), 'dueNextAt');
    cut.mockRejectedValue(new Error('power cut'));
    await expect(handle(id)).rejects.toThrow('power cut');
    cut.mockRestore();
    expect([await reportsOf(id), (await show(id)).nextDueOn]).toEqual([[], '2025-03-02']);
    await handle(id);
    expect(await parametersOf(id)).toEqual([february]);
  });

  it('is left alone while it is disabled, and makes up for nothing then', async () => {
    const { id } = await created();
    await acme.call('PATCH', `/report-schedules/${id}`, { isEnabled: false });
    await runAt('2025-04-10T00:00:00Z', id);
    await acme.call('PATCH', `/report-schedules/${id}`, { isEnabled: true });
    expect([await reportsOf(id), (await show(id)).nextDueOn]).toEqual([[], '2025-05-02']);
  });

  it('writes down what cannot be asked for, and goes on with the next time', async () => {
    const { id } = await created({ kind: 'general-ledger', options: { accounts: ['9999'] } });
    await runAt('2025-03-02T06:00:00Z', id);
    expect((await eventsOf(id)).at(-1)).toEqual({
      type: 'REPORT_SCHEDULE_SKIPPED',
      payload: { scheduleId: id, dueOn: '2025-03-02', code: 'reports.accounts-invalid' },
    });
    expect([await reportsOf(id), (await show(id)).nextDueOn]).toEqual([[], '2025-04-02']);
  });

  it('is found among those of all tenants, and mailed with links to those who are members', async () => {
    const tenant = await outputs.tenant('mailed');
    const [ann, bob] = [
      await outputs.member(tenant.id, 'ann@mailed.example'),
      await outputs.member(tenant.id, 'bob@mailed.example'),
    ];
    const recipientIds = [ann, bob];
    const { id } = await created({ recipientIds, formats: ['pdf', 'csv'], name: 'Figures <b>' }, tenant);
    await outputs.leave(tenant.id, bob);
    outputs.setClock('2025-03-02T07:00:00Z');
    await outputs.get(StartDue).execute('system:schedule');
    await outputs.get(StartDue).execute('system:schedule');
    const mail = await until(() => Promise.resolve(sentTo('ann@mailed.example')[0]));
    const text = mail.message.replaceAll('=\r\n', '').replaceAll('=3D', '=');
    expect(text).toContain('Subject: Figures <b>: Profit and loss, 2025-02-01 to 2025-02-28');
    expect(text).toContain('The links hold until 2025-03-09 07:00 UTC');
    const links = [...new Set(text.match(/https:\/\/books\.example\/api\/v1\/downloads\/[\w.-]+/g))];
    const types = await Promise.all(
      links.map(async (link) => (await outputs.fetch(link)).headers['content-type']),
    );
    expect(types.sort()).toEqual(['application/pdf', 'text/csv; charset=utf-8']);
    expect(await reportsOf(id, tenant)).toMatchObject([{ status: 'completed', parameters: february }]);
    await until(async () => {
      const rows = await outputs.database.forTenant(
        tenant.id,
        (tx) =>
          tx.query<{ payload: { userId: string } }>`SELECT payload FROM events WHERE type = 'REPORT_MAILED'`,
      );
      return rows.length > 0
        ? (expect(rows.map(({ payload }) => payload.userId)).toEqual([ann]) ?? true)
        : undefined;
    });
    expect([sentTo('ann@mailed.example').length, sentTo('bob@mailed.example')]).toEqual([1, []]);
  });

  it('is mailed to the others when one is refused', async () => {
    const tenant = await outputs.tenant('refused');
    const recipientIds = [
      await outputs.member(tenant.id, 'gone@refused.example'),
      await outputs.member(tenant.id, 'here@refused.example'),
    ];
    const { id } = await created({ recipientIds }, tenant);
    outputs.mails.refusals.push({ at: 'recipient', code: 550, text: '5.1.1 unknown' });
    outputs.setClock('2025-03-02T07:00:00Z');
    await handle(id, tenant);
    await until(() => Promise.resolve(sentTo('here@refused.example')[0]));
    expect(sentTo('gone@refused.example')).toEqual([]);
  });
});

describe('the mail of a scheduled report', () => {
  let tenant: TestTenant;
  let reportId: ReportId;

  /** Its files are there, and nobody was written to yet. */
  beforeAll(async () => {
    tenant = await outputs.tenant('postal');
    const { id } = await created({ formats: ['csv'] }, tenant);
    await runAt('2025-03-02T06:00:00Z', id, tenant);
    const [report] = await reportsOf(id, tenant);
    reportId = report!.id as ReportId;
    await until(async () => {
      const { items } = (await tenant.call('GET', `/reports/${reportId}/files`)).json<{
        items: { status: string }[];
      }>();
      return items[0]?.status === 'completed' || undefined;
    });
    // Also the job that would have mailed it, had there been anybody to mail it to.
    await until(async () => {
      const unrelayed = await outputs.get(EventTally).unrelayed();
      const { waiting, active } = await outputs.get(Queues).counts('reports.schedules');
      return unrelayed + waiting + active === 0 || undefined;
    });
    const ann = await outputs.member(tenant.id, 'ann@postal.example');
    await tenant.call('PATCH', `/report-schedules/${id}`, { recipientIds: [ann] });
  });
  const mail = () =>
    outputs.get(MailReportJob).handle({ tenantId: tenant.id, reportId }, {
      cause,
      attempt: 1,
      signal: new AbortController().signal,
    } satisfies JobContext);

  it('is sent by the next run when one was cut off before the server took it', async () => {
    outputs.mails.refusals.push({ at: 'message', code: 451, text: 'come back later' });
    await expect(mail()).rejects.toThrow(/451/);
    expect(sentTo('ann@postal.example')).toEqual([]);
  });

  it('carries the same Message-ID when a run was cut off after that, and is not sent again then', async () => {
    jest.spyOn(outputs.get(RecipientRepository), 'markSent').mockRejectedValueOnce(new Error('cut off'));
    await expect(mail()).rejects.toThrow('cut off');
    await mail();
    const ids = sentTo('ann@postal.example').map(({ message }) => /^Message-ID: (.*)$/m.exec(message)?.[1]);
    expect(ids).toEqual([expect.stringMatching(/^<[0-9a-f]{24}@/), ids[0]]);
    await mail();
    expect(sentTo('ann@postal.example')).toHaveLength(2);
  });

  it('has its files asked for once, however often that is tried', async () => {
    const files = () => tenant.call('GET', `/reports/${reportId}/files`);
    const before = (await files()).json<{ items: { id: string }[] }>().items.map(({ id }) => id);
    await outputs.get(FileScheduledJob).handle({ tenantId: tenant.id, reportId }, {
      cause,
      attempt: 2,
      signal: new AbortController().signal,
    } satisfies JobContext);
    expect((await files()).json<{ items: { id: string }[] }>().items.map(({ id }) => id)).toEqual(before);
  });

  it('of a report that nobody scheduled is none', async () => {
    const unscheduled = (await tenant.report()) as ReportId;
    for (const job of [MailReportJob, FileScheduledJob])
      await outputs
        .get<MailReportJob | FileScheduledJob>(job)
        .handle({ tenantId: tenant.id, reportId: unscheduled }, {
          cause,
          attempt: 1,
          signal: new AbortController().signal,
        } satisfies JobContext);
    expect(sentTo('ann@postal.example')).toEqual([]);
  });
});
