import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { SystemIds } from '@balance/kernel';
import { defineEvent } from './event.js';
import { EventQuery } from './event-query.js';
import { isAbout } from './is-about.js';
import { aNote, openTestLog, type TestLog } from './testing/test-log.js';

const done = defineEvent('DONE', z.strictObject({ recordIds: z.array(z.uuid()).optional() }));

describe('what an event is about', () => {
  let log: TestLog;

  beforeAll(async () => {
    log = await openTestLog();
  });
  afterAll(() => log.close());

  it('is the same for the log’s readers and for its followers', async () => {
    const ids = new SystemIds();
    const [batch, first, second] = ids.block<'record'>(3);
    const [stranger] = ids.block<'record'>(1);
    const about = (stream: string, ...recordIds: (string | undefined)[]) =>
      aNote({ event: done, stream, payload: recordIds.length > 0 ? { recordIds } : {} });
    await log.append(
      about(`batch:${batch}`),
      about(`batch:${batch}`, first),
      about(`batch:${batch}`, first, second),
      about(`batch:${stranger}`),
      about(`record:${first}`),
      about(`record:${stranger}`),
      about('integration:1'),
    );
    const all = await page({});
    expect(all).toHaveLength(7);
    const subjects = [
      `record:${first}`,
      `record:${second}`,
      `record:${stranger}`,
      `batch:${batch}`,
      'integration:1',
      'record:1',
      'none',
    ];
    const found = await Promise.all(subjects.map((subject) => page({ subject })));
    expect(subjects.map((subject) => all.filter((event) => isAbout(event, subject)))).toEqual(found);
    expect(found.map((events) => events.length)).toEqual([4, 2, 2, 3, 1, 0, 0]);
  });

  const page = async (filter: { subject?: string }) =>
    (await log.database.forTenant(log.tenantId, (tx) => new EventQuery().page(tx, { limit: 50, ...filter })))
      .events;
});
