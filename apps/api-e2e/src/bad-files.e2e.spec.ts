import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Problem, type Schemas } from '@balance/client';
import { uploadRepeated } from './support/big-upload.js';
import { expectNothingDead } from './support/books.js';
import { type Client, upload } from './support/client.js';
import { Installation } from './support/installation.js';
import { appProcess, residentMiB } from './support/processes.js';
import { importFile, showImport } from './support/steps.js';
import { until } from './support/until.js';

jest.setTimeout(120_000);

const header = 'Date,Description,Amount\n';
const file = (content: string | Uint8Array<ArrayBuffer>, name = 'statement.csv') => ({ name, content });
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

describe('files that are no statement, or not quite', () => {
  let balance: Installation;
  let client: Client;

  beforeAll(async () => {
    balance = await Installation.start();
    ({ client } = balance);
  });
  afterAll(() => balance?.stop());

  const lines = ({ id }: Schemas['ImportView']) =>
    client.all('/api/v1/imports/{id}/lines', { path: { id }, query: { outcome: ['rejected'] } });
  const imports = () => client.all('/api/v1/imports');
  const recordsOf = (importId: string) => client.all('/api/v1/records', { query: { importId: [importId] } });

  it.each([
    ['a picture', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), {}, 'imports.binary-file'],
    ['a workbook', bytes(`PK\x03\x04${'\0'.repeat(100)}`, 'latin1'), {}, 'imports.binary-file'],
    ['text with zero characters', `${header}2026-01-01,A\0B,1.00\n`, {}, 'imports.binary-file'],
    ['nothing', '', {}, 'imports.empty-file'],
    ['blanks', '\n \r\n\n', {}, 'imports.empty-file'],
    ['a header alone', header, {}, 'imports.no-rows'],
    ['columns that nobody knows', 'Left,Right\n1,2\n', {}, 'imports.column-unknown'],
    ['five million quotes', '"'.repeat(5_000_001), {}, 'imports.line-too-long'],
    [
      'a quote that swallows the rest',
      `${header}2026-01-02,"${'"",'.repeat(1_000_000)}`,
      {},
      'imports.line-too-long',
    ],
    [
      'another encoding than it says',
      `${header}2026-01-01,A,1.00\n`,
      { encoding: 'utf-16le' },
      'imports.column-unknown',
    ],
    ['an encoding that there is not', header, { encoding: 'klingon' }, 'imports.encoding-unknown'],
    [
      'a column that it has not',
      `${header}2026-01-01,A,1.00\n`,
      { date: 'Day' },
      'imports.mapped-column-missing',
    ],
  ])('takes in %s, and says what is wrong with it', async (_, content, mapping, code) => {
    const view = await importFile(client, file(content), { mapping: JSON.stringify(mapping) });
    expect(view).toMatchObject({ status: 'failed', accepted: { rows: 0 } });
    expect(view.error).toMatchObject({ code, message: expect.stringMatching(/\w/) });
    const events = await client.all('/api/v1/events', { query: { subject: `import:${view.id}` } });
    expect(events.map(({ type }) => type)).toEqual(['IMPORT_FAILED', 'IMPORT_RECEIVED']);
  });

  it('asks about dates that can be read in two ways, with examples, and goes by the answer', async () => {
    const ambiguous = file(`${header}01/02/2026,One,1.00\n03/04/2026,Two,2.00\n05/06/2026,Three,3.00\n`);
    const asked = await importFile(client, ambiguous);
    expect(asked.error).toMatchObject({
      code: 'imports.ambiguous-dates',
      details: {
        column: 'Date',
        examples: ['01/02/2026', '03/04/2026', '05/06/2026'],
        orders: ['dd/mm/yyyy', 'mm/dd/yyyy'],
      },
    });
    const settled = await importFile(client, ambiguous, { mapping: '{"dateFormat":"mm/dd/yyyy"}' });
    expect(settled).toMatchObject({ status: 'completed', accepted: { rows: 3, amount: '6.00' } });
    const records = await recordsOf(settled.id);
    expect(records.map(({ bookedOn }) => bookedOn).sort()).toEqual([
      '2026-01-02',
      '2026-03-04',
      '2026-05-06',
    ]);
  });

  it('passes by a header that comes again, and says where', async () => {
    const view = await importFile(client, file(`${header}2026-01-01,A,1.00\n${header}2026-01-02,B,2.00\n`));
    expect(view).toMatchObject({ status: 'completed', accepted: { rows: 2 }, rejected: { rows: 1 } });
    expect(await lines(view)).toMatchObject([
      { line: 3, reason: 'repeated-header', raw: 'Date,Description,Amount' },
    ]);
  });

  it('keeps the rows around those that are faulty, and gives a reason for each', async () => {
    const view = await importFile(
      client,
      file(
        `${header}2026-02-30,A,1.00\n2026-01-01,B,lots\n2026-01-02,"C,3.00\n2026-01-03,D,99999999999999999999.00\n2026-01-04,E,5.00\n`,
      ),
    );
    expect(view).toMatchObject({
      status: 'completed',
      accepted: { rows: 1, amount: '5.00' },
      rejected: { rows: 4 },
    });
    expect((await lines(view)).map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'unreadable-date'],
      [3, 'unreadable-amount'],
      [4, 'unterminated-quote'],
      [5, 'unreadable-amount'],
    ]);
  });

  it.each([
    ['Windows-1252', bytes(`${header}2026-05-01,Café Müller,1.00\n`, 'latin1')],
    ['UTF-16', bytes(`\ufeff${header}2026-05-02,Café Müller,1.00\n`, 'utf16le')],
    ['UTF-8', `\ufeff${header}2026-05-03,Café Müller,1.00\n`],
  ])('reads %s', async (_, content) => {
    const { id } = await importFile(client, file(content));
    expect(await recordsOf(id)).toMatchObject([{ description: 'Café Müller' }]);
  });

  it.each([
    ['a field that there is not', { colour: 'red' }, '/colour'],
    ['a mapping that is no JSON', { mapping: '{"date' }, '/mapping'],
    ['a mapping that is no object', { mapping: 'null' }, '/mapping'],
    ['a mapping of unknown keys', { mapping: '{"colour":"red"}' }, '/mapping'],
    ['a date format that is none', { mapping: '{"dateFormat":"zz"}' }, '/mapping/dateFormat'],
    ['a mapping with a zero character', { mapping: '{"date":"\\u0000"}' }, '/mapping/date'],
    ['an account that is a path', { accountCode: '../etc' }, '/accountCode'],
  ])('refuses %s', async (_, fields, pointer) => {
    const before = await imports();
    const answer = await client.send<Problem>(
      'POST',
      '/imports',
      await upload(file(header), fields as Record<string, string>),
    );
    expect([answer.status, answer.body.code]).toEqual([400, 'http.request-invalid']);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.errors?.map((fault) => fault.pointer)).toContain(pointer);
    expect(await imports()).toEqual(before);
  });

  it.each([
    ['a field', 'accountCode', '1100', '/accountCode'],
    ['a second file', 'file', new Blob([header]), '/file'],
  ] as const)('refuses %s behind the file, which would be passed by', async (_, name, value, pointer) => {
    const before = await imports();
    const form = new FormData();
    form.set('file', new Blob([header]), 'first.csv');
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value, 'second.csv');
    const answer = await client.send<Problem>('POST', '/imports', form);
    expect([answer.status, answer.body.code]).toEqual([400, 'http.request-invalid']);
    expect(answer.body.errors?.map((fault) => fault.pointer)).toContain(pointer);
    expect(await imports()).toEqual(before);
  });

  it.each([
    ['no file', new FormData(), {}],
    ['no form', '{}', { 'content-type': 'application/json' }],
    ['a form that breaks off', '--x\r\nfoo', { 'content-type': 'multipart/form-data; boundary=x' }],
    [
      'a file that breaks off',
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nDate,Amo',
      { 'content-type': 'multipart/form-data; boundary=x' },
    ],
    ['a form without a boundary', '--x\r\nfoo', { 'content-type': 'multipart/form-data' }],
  ])('refuses %s', async (_, body, headers) => {
    const before = await imports();
    const answer = await client.send<Problem>('POST', '/imports', body, headers as Record<string, string>);
    expect([answer.status, answer.body]).toMatchObject([400, { code: 'http.request-invalid' }]);
    expect(await imports()).toEqual(before);
  });

  it('takes a line of 200 MB in, and gives it up with little memory', async () => {
    const memory = () =>
      Math.max(...(['api', 'worker'] as const).map((app) => residentMiB(appProcess(balance.pid, app)!)));
    let peak = memory();
    const watch = setInterval(() => (peak = Math.max(peak, memory())), 200);
    const answer = await uploadRepeated(client.base, balance.apiKey, {
      head: header,
      chunk: Buffer.alloc(1 << 20, 'x'),
      times: 200,
    });
    expect(answer.status).toBe(202);
    const { id } = JSON.parse(answer.body) as { id: string };
    const view = await until('the import is given up', async () => {
      const found = await showImport(client, id);
      return found.finishedAt !== null && found;
    });
    clearInterval(watch);
    expect(view.error).toMatchObject({ code: 'imports.line-too-long' });
    expect(view.sizeBytes).toBe(header.length + 200 * (1 << 20));
    expect(peak).toBeLessThan(400);
  });

  it('has not failed at any of it', async () => {
    await expectNothingDead(balance);
    expect(balance.log('api')).not.toMatch(/"level":"(error|fatal)"/);
    expect(balance.output()).not.toContain('started again');
  });
});
