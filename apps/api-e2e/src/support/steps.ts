import { type Schemas, unwrap } from '@balance/client';
import { type Client, fileOf, type Statement } from './client.js';
import { until } from './until.js';

/** Sends a file. @returns the import's id */
export async function sendFile(
  { api }: Client,
  statement: Statement,
  fields: { readonly accountCode?: string; readonly mapping?: string } = {},
): Promise<string> {
  const body = { ...fields, file: await fileOf(statement) };
  return (await unwrap(api.POST('/api/v1/imports', { body }))).id;
}

export const showImport = ({ api }: Client, id: string): Promise<Schemas['ImportView']> =>
  unwrap(api.GET('/api/v1/imports/{id}', { params: { path: { id } } }));

/** Sends a file and waits until all of it has been read, or given up. */
export async function importFile(
  client: Client,
  statement: Statement,
  fields: Parameters<typeof sendFile>[2] = {},
  withinMs?: number,
): Promise<Schemas['ImportView']> {
  const id = await sendFile(client, statement, fields);
  return until(
    `import ${id} is finished`,
    async () => {
      const view = await showImport(client, id);
      return view.finishedAt !== null && view;
    },
    withinMs,
  );
}

/** How many records, entries … the events of one type speak of; all of them, or those that `counts` picks. */
export async function sumOf(
  client: Client,
  type: string,
  field = 'count',
  counts: (event: Schemas['EventView']) => boolean = () => true,
): Promise<number> {
  const events = (await client.all('/api/v1/events', { query: { type: [type] } })).filter(counts);
  return events.reduce((sum, { payload }) => sum + Number(payload[field]), 0);
}

/**
 * Waits until `records` records in all have been routed, and what was approved of them is in the books.
 *
 * @param zeros how many of the approved move no money, and so make no entry
 */
export async function untilSettled(
  client: Client,
  records: number,
  { zeros = 0, withinMs }: { zeros?: number; withinMs?: number } = {},
): Promise<void> {
  await until(
    `${records} records are routed and posted`,
    async () => {
      const routed = await sumOf(client, 'TX_APPROVED', 'count', ({ payload }) => payload['by'] === 'policy');
      const waiting = await sumOf(client, 'REVIEW_REQUESTED');
      if (routed + waiting < records) return false;
      return (
        (await sumOf(client, 'ENTRIES_POSTED', 'entries')) >= (await sumOf(client, 'TX_APPROVED')) - zeros
      );
    },
    withinMs,
  );
}

/** Finds a category by its key. */
export async function categoryFinder(client: Client): Promise<(key: string) => Schemas['CategoryView']> {
  const categories = await client.all('/api/v1/categories');
  return (key) => {
    const found = categories.find((category) => category.key === key);
    if (!found) throw new Error(`There is no category ${key}`);
    return found;
  };
}

/** Puts rules into force that look for a word in the description. */
export async function addRules(client: Client, words: Readonly<Record<string, string>>): Promise<void> {
  const category = await categoryFinder(client);
  for (const [word, key] of Object.entries(words)) {
    const body = {
      name: word,
      when: { field: 'description', operator: 'contains', value: word },
      then: { categoryId: category(key).id },
    };
    await unwrap(client.api.POST('/api/v1/rules', { body }));
  }
}

/** Asks for a report and waits for it. @returns its id and its result */
export async function makeReport<Result = unknown>(
  { api }: Client,
  body: Schemas['ReportRequestBody'],
): Promise<{ id: string; result: Result }> {
  const { id } = await unwrap(api.POST('/api/v1/reports', { body }));
  const report = await until(`report ${id} is made`, async () => {
    const view = await unwrap(api.GET('/api/v1/reports/{id}', { params: { path: { id } } }));
    return view.status !== 'requested' && view;
  });
  if (report.status === 'failed') throw new Error(`report ${id} failed: ${report.error?.message}`);
  return { id, result: report.result as Result };
}

/** Asks for a profit and loss and waits for it. @returns its id and its result */
export const profitAndLoss = (
  client: Client,
  period: { from: string; to: string },
): Promise<{ id: string; result: unknown }> => makeReport(client, { kind: 'profit-and-loss', ...period });
