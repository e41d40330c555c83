import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { extractText } from 'unpdf';
import { IdentityHttpModule } from '@balance/identity/http';
import { IdentityWorkerModule } from '@balance/identity/worker';
import { SystemIds } from '@balance/kernel';
import { PostEntries } from '@balance/ledger';
import { type JobContext, JobInterrupted } from '@balance/queue';
import { DownloadLinks } from '../download-links/download-links.js';
import { cause, saleOf } from '../testing/test-reports.js';
import { openTestOutputs, type TestOutputs, type TestTenant, until } from '../testing/test-outputs.js';
import { RenderReport } from '../render/render-report.js';
import { ReportTooLarge } from '../render/render.errors.js';
import { MakeFileJob } from './make-file.job.js';
import { ReportFileRepository } from './report-file.repository.js';
import { type ReportFileId } from './report-file.js';

jest.setTimeout(60_000);

const ids = new SystemIds();
let outputs: TestOutputs;
let acme: TestTenant;
let other: TestTenant;
let reportId: string;

beforeAll(async () => {
  outputs = await openTestOutputs(IdentityHttpModule, IdentityWorkerModule);
  [acme, other] = [await outputs.tenant('acme'), await outputs.tenant('other')];
  reportId = await acme.report();
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => outputs.close());

async function made(format: string, id = reportId): Promise<Record<string, unknown>> {
  const asked = await acme.call('POST', `/reports/${id}/files`, { format });
  expect(asked.statusCode).toBe(202);
  return acme.file(id, asked.json<{ id: string }>().id);
}
const urlOf = (file: Record<string, unknown>) => (file.download as { url: string }).url;

describe('a report that is downloaded at once', () => {
  it.each([
    ['csv', 'text/csv; charset=utf-8'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['pdf', 'application/pdf'],
    ['json', 'application/json; charset=utf-8'],
    ['journal', 'text/plain; charset=utf-8'],
  ])('as %s is the same file each time', async (format, type) => {
    const first = await acme.call('GET', `/reports/${reportId}.${format}`);
    expect([first.statusCode, first.headers['content-type'], first.headers['content-disposition']]).toEqual([
      200,
      type,
      `attachment; filename="profit-and-loss-2025-01-01-2025-12-31.${format}"`,
    ]);
    const second = await acme.call('GET', `/reports/${reportId}.${format}`);
    expect(second.rawPayload.equals(first.rawPayload)).toBe(true);
    const etag = String(first.headers['etag']);
    expect(etag).toMatch(new RegExp(`^"[0-9a-f]{16}\\.${format}"$`));
    const again = await acme.call('GET', `/reports/${reportId}.${format}`, undefined, {
      'if-none-match': etag,
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('says the same in each form', async () => {
    const get = (format: string) => acme.call('GET', `/reports/${reportId}.${format}`);
    expect((await get('csv')).body).toContain('EUR,Income,4000,Sales,1500.00\r\n');
    const { text } = await extractText(new Uint8Array((await get('pdf')).rawPayload), { mergePages: true });
    expect(text).toMatch(/acme Ltd.*Sales 1,500\.00/s);
    const [sheet] = await readXlsxFile((await get('xlsx')).rawPayload);
    expect(sheet?.data).toContainEqual(['EUR', 'Income', '4000', 'Sales', 1500]);
    expect((await get('json')).json()).toMatchObject({ id: reportId, books: 'acme Ltd' });
    expect((await get('journal')).body).toMatch(/2025-03-01 \* \(sale:.*1500\.00 EUR/s);
  });

  it.each(['pdf', 'journal'])('keeps as %s the names and the entries that there were', async (format) => {
    const before = await acme.call('GET', `/reports/${reportId}.${format}`);
    await outputs.database.forTenant(acme.id, async (tx) => {
      await tx.execute`UPDATE tenants SET name = ${`Renamed ${format}`}`;
      await tx.execute`UPDATE ledger_accounts SET name = ${`Renamed ${format}`} WHERE code = '4000'`;
      const late = saleOf(70_000n);
      const postings = late.postings.map((posting) => ({ ...posting, currency: 'JPY' }));
      await outputs.get(PostEntries).execute(tx, [{ ...late, postings }], { stream: 'batch:2', cause });
    });
    const after = await acme.call('GET', `/reports/${reportId}.${format}`);
    expect(after.rawPayload.equals(before.rawPayload)).toBe(true);
  });

  it.each(['csv', 'xlsx', 'pdf', 'json', 'journal'])(
    'is not there as %s for another tenant',
    async (format) => {
      const foreign = await other.call('GET', `/reports/${reportId}.${format}`);
      expect([foreign.statusCode, foreign.json()]).toMatchObject([404, { code: 'reports.not-found' }]);
    },
  );
});

describe('a report as a file', () => {
  it('is made by a worker, once, and downloaded by a link', async () => {
    const file = await made('pdf');
    expect(file).toMatchObject({ reportId, format: 'pdf', status: 'completed', progress: 1, error: null });
    const url = urlOf(file);
    expect(url).toMatch(/^https:\/\/books\.example\/api\/v1\/downloads\/[\w-]{50}\.[\w-]{43}$/);
    const download = await outputs.fetch(url);
    expect([download.statusCode, download.headers]).toMatchObject([
      200,
      {
        'content-type': 'application/pdf',
        'content-length': String(file.sizeBytes),
        'content-disposition': 'attachment; filename="profit-and-loss-2025-01-01-2025-12-31.pdf"',
      },
    ]);
    expect(createHash('sha256').update(download.rawPayload).digest('hex')).toBe(file.sha256);
    const direct = await acme.call('GET', `/reports/${reportId}.pdf`);
    expect(direct.rawPayload.equals(download.rawPayload)).toBe(true);
    expect((await made('pdf')).id).toBe(file.id);
    const events = await outputs.database.forTenant(
      acme.id,
      (tx) => tx.query<{ type: string }>`
        SELECT type FROM events WHERE payload ->> 'fileId' = ${String(file.id)} ORDER BY position`,
    );
    expect(events.map(({ type }) => type)).toEqual(['REPORT_FILE_REQUESTED', 'REPORT_FILE_MADE']);
  });

  it.each(['csv', 'xlsx', 'json', 'journal'])('is as %s what is downloaded at once', async (format) => {
    const download = await outputs.fetch(urlOf(await made(format)));
    const direct = await acme.call('GET', `/reports/${reportId}.${format}`);
    expect(download.rawPayload.equals(direct.rawPayload)).toBe(true);
  });

  it('is listed with its report, and is nobody else’s', async () => {
    const file = await made('csv');
    const list = await acme.call('GET', `/reports/${reportId}/files`);
    expect(list.json<{ items: { id: string }[] }>().items.map(({ id }) => id)).toContain(file.id);
    for (const path of [`/reports/${reportId}/files`, `/reports/${reportId}/files/${file.id}`])
      expect((await other.call('GET', path)).json()).toMatchObject({ code: 'reports.not-found' });
    const ours = await other.report();
    const foreign = await other.call('GET', `/reports/${ours}/files/${file.id}`);
    expect([foreign.statusCode, foreign.json()]).toMatchObject([404, { code: 'reports.file-not-found' }]);
    const post = await other.call('POST', `/reports/${reportId}/files`, { format: 'csv' });
    expect([post.statusCode, post.json()]).toMatchObject([404, { code: 'reports.not-found' }]);
  });

  it.each([{ format: 'docx' }, { format: null }, {}])('is refused as %j', async (body) => {
    const refused = await acme.call('POST', `/reports/${reportId}/files`, body);
    expect([refused.statusCode, refused.json()]).toMatchObject([400, { code: 'http.request-invalid' }]);
  });

  it('tells why it could not be made, and is tried again when it is asked for again', async () => {
    const id = await acme.report();
    const fault = new ReportTooLarge('pdf', 60_000, 50_000);
    jest.spyOn(outputs.get(RenderReport), 'execute').mockRejectedValueOnce(fault);
    const failed = await made('pdf', id);
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'reports.too-large' }, download: null });
    expect(await made('pdf', id)).toMatchObject({ id: failed.id, status: 'completed', error: null });
  });

  describe('whose job', () => {
    const context: JobContext = { cause, attempt: 1, signal: new AbortController().signal };
    const handle = (fileId: ReportFileId, changes: Partial<JobContext> = {}) =>
      outputs.get(MakeFileJob).handle({ tenantId: acme.id, fileId }, { ...context, ...changes });
    /** A file that was asked for without its event, so that no worker makes it meanwhile. */
    async function requested(): Promise<ReportFileId> {
      const file = {
        id: ids.next<'report-file'>(),
        reportId: await acme.report(),
        requestedBy: 'system:test',
      };
      await outputs.database.forTenant(acme.id, (tx) =>
        outputs.get(ReportFileRepository).request(tx, { ...file, format: 'csv' } as never),
      );
      return file.id;
    }
    const status = async (id: ReportFileId) =>
      (await outputs.database.forTenant(acme.id, (tx) => outputs.get(ReportFileRepository).find(tx, id)))
        ?.status;
    const made = (id: ReportFileId) =>
      outputs.database.forTenant(
        acme.id,
        (tx) => tx.query`
          SELECT FROM events WHERE type = 'REPORT_FILE_MADE' AND payload ->> 'fileId' = ${id}`,
      );

    it('runs twice is told of once', async () => {
      const id = await requested();
      await Promise.all([handle(id), handle(id)]);
      await handle(id);
      expect([await status(id), (await made(id)).length]).toEqual(['completed', 1]);
    });

    it('crashes is made at the retry', async () => {
      const id = await requested();
      jest.spyOn(outputs.get(ReportFileRepository), 'complete').mockRejectedValueOnce(new Error('power cut'));
      await expect(handle(id)).rejects.toThrow('power cut');
      expect(await status(id)).toBe('requested');
      await handle(id, { attempt: 2 });
      expect([await status(id), (await made(id)).length]).toEqual(['completed', 1]);
    });

    it('takes long tells how far it is, and goes back when its process has to end', async () => {
      const id = await requested();
      const ending = new AbortController();
      jest.spyOn(outputs.get(RenderReport), 'execute').mockImplementationOnce(async (...wanted) => {
        await delay(600);
        await wanted[3]?.(0.25);
        const file = await outputs.database.forTenant(acme.id, (tx) =>
          outputs.get(ReportFileRepository).find(tx, id),
        );
        expect(file?.progress).toBe(0.25);
        ending.abort();
        await wanted[3]?.(0.5);
        throw new Error('went on');
      });
      await expect(handle(id, { signal: ending.signal })).rejects.toThrow(JobInterrupted);
      expect(await status(id)).toBe('requested');
      await handle(id);
      expect(await status(id)).toBe('completed');
    });

    it('is of another tenant finds nothing', async () => {
      const id = await requested();
      const theirs = outputs.get(MakeFileJob).handle({ tenantId: other.id, fileId: id }, context);
      await expect(theirs).rejects.toMatchObject({ code: 'reports.file-not-found' });
      expect(await status(id)).toBe('requested');
    });
  });
});

describe('a link to a file', () => {
  let url: string;
  let fileId: ReportFileId;
  beforeAll(async () => {
    const file = await made('csv');
    [url, fileId] = [urlOf(file), file.id as ReportFileId];
  });
  const get = async (link: string) => {
    const { statusCode, body } = await outputs.fetch(link);
    return [statusCode, body.startsWith('{') ? (JSON.parse(body) as { code: string }).code : 'a file'];
  };

  it('ends when it was said to', async () => {
    const links = outputs.get(DownloadLinks);
    expect(await get(links.to(acme.id, fileId, 60).url)).toEqual([200, 'a file']);
    expect(await get(links.to(acme.id, fileId, -1).url)).toEqual([410, 'reports.download-expired']);
  });

  it('that was changed in any character leads nowhere', async () => {
    const at = url.lastIndexOf('/') + 1;
    for (let n = at; n < url.length; n++) {
      const changed = url.slice(0, n) + (url[n] === 'A' ? 'B' : 'A') + url.slice(n + 1);
      expect(await get(changed)).toEqual([404, 'reports.download-not-found']);
    }
  });

  it('of another installation, or of nothing, leads nowhere', async () => {
    const links = outputs.get(DownloadLinks);
    for (const token of ['x', 'a.b', `${'A'.repeat(50)}.${'A'.repeat(43)}`])
      expect(await get(`https://books.example/api/v1/downloads/${token}`)).toEqual([
        404,
        'reports.download-not-found',
      ]);
    for (const [tenantId, id] of [
      [other.id, fileId],
      [acme.id, ids.next<'report-file'>()],
    ] as const)
      expect(await get(links.to(tenantId, id, 60).url)).toEqual([404, 'reports.download-not-found']);
  });

  it('leads nowhere before the file is made', async () => {
    const id = await acme.report();
    let finish = () => {};
    const rendered = new Promise<void>((resolve) => (finish = resolve));
    const { execute } = outputs.get(RenderReport);
    jest.spyOn(outputs.get(RenderReport), 'execute').mockImplementationOnce(async (...wanted) => {
      await rendered;
      return execute.apply(outputs.get(RenderReport), wanted);
    });
    const asked = (await acme.call('POST', `/reports/${id}/files`, { format: 'csv' })).json();
    expect(asked).toMatchObject({ status: 'requested', download: null });
    const link = outputs.get(DownloadLinks).to(acme.id, asked.id as ReportFileId, 60);
    expect(await get(link.url)).toEqual([404, 'reports.download-not-found']);
    finish();
    await until(async () => ((await get(link.url))[0] === 200 ? true : undefined));
  });
});
