import { type Client, upload } from './client.js';
import { until } from './until.js';
import { type CategoryView, type EventView, type ImportView, type ReportView } from './views.js';

/** Sends a file and waits until all of it has been read, or given up. */
export async function importFile(
  client: Client,
  file: Parameters<typeof upload>[0],
  fields: Readonly<Record<string, string>> = {},
  withinMs?: number,
): Promise<ImportView> {
  const { id } = await client.post<{ id: string }>('/imports', await upload(file, fields));
  return until(
    `import ${id} is finished`,
    async () => {
      const view = await client.get<ImportView>(`/imports/${id}`);
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
  counts: (event: EventView) => boolean = () => true,
): Promise<number> {
  const events = (await client.all<EventView>(`/events?type=${type}`)).filter(counts);
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
export async function categoryFinder(client: Client): Promise<(key: string) => CategoryView> {
  const categories = await client.get<CategoryView[]>('/categories');
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
    await client.post('/rules', {
      name: word,
      when: { field: 'description', operator: 'contains', value: word },
      then: { categoryId: category(key).id },
    });
  }
}

/** Asks for a profit and loss and waits for it. @returns its id and its result */
export async function profitAndLoss(
  client: Client,
  period: { from: string; to: string },
): Promise<{ id: string; result: unknown }> {
  const { id } = await client.post<{ id: string }>('/reports', { kind: 'profit-and-loss', ...period });
  const report = await until(`report ${id} is made`, async () => {
    const view = await client.get<ReportView>(`/reports/${id}`);
    return view.status !== 'requested' && view;
  });
  if (report.status === 'failed') throw new Error(`report ${id} failed`);
  return { id, result: report.result };
}
