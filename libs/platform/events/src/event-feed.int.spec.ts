import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type EventFeed } from './event-feed.js';
import { aNote, ignored, openTestLog, type TestLog } from './testing/test-log.js';

describe('EventFeed', () => {
  let log: TestLog;
  let feed: EventFeed;

  beforeEach(async () => {
    log = await openTestLog();
    feed = await log.feed();
    await feed.tryLead();
  });
  afterEach(() => log.close());

  /** Numbers of the notes that come next; they count as read. */
  async function numbers(from: EventFeed = feed): Promise<unknown[]> {
    await log.visible();
    return numbersNow(from);
  }

  async function numbersNow(from: EventFeed = feed): Promise<unknown[]> {
    const { events, end } = await from.next(['NOTED']);
    if (end) await from.checkpoint(end);
    return events.map(({ payload }) => (payload as { number: number }).number);
  }

  it('does not pass by an event that has a smaller position and commits later', async () => {
    const slow = await log.appendSlowly(aNote({ number: 1 }));
    await log.append(aNote({ number: 2 }));
    expect(await numbersNow()).toEqual([]);
    await slow.commit();
    expect(await numbers()).toEqual([1, 2]);
    expect(await numbers()).toEqual([]);
  });

  it('gives out what was committed before the transaction that is still open', async () => {
    await log.append(aNote({ number: 1 }));
    const slow = await log.appendSlowly(aNote({ number: 2 }));
    expect(await numbers()).toEqual([1]);
    await slow.commit();
    expect(await numbers()).toEqual([2]);
  });

  it('keeps the order when positions and transactions grow by a digit', async () => {
    const wanted = Array.from({ length: 1_203 }, (_, n) => n + 1);
    // Some transactions of one event and some of many, across 9/10, 99/100 and 999/1000.
    for (const number of wanted.slice(0, 120)) await log.append(aNote({ number }));
    await log.append(...wanted.slice(120).map((number) => aNote({ number })));
    const read: unknown[] = [];
    for (let batch = await numbers(); batch.length > 0; batch = await numbers()) read.push(...batch);
    expect(read).toEqual(wanted);
  });

  it('moves past events that nobody wants', async () => {
    await log.append(aNote({ event: ignored, payload: {} }));
    await log.visible();
    const { events, end } = await feed.next(['NOTED']);
    expect(events).toEqual([]);
    expect(end).toBeDefined();
  });

  it('lets one lead, and another only when the connection of the first has died', async () => {
    const second = await log.feed();
    expect(await second.tryLead()).toBe(false);
    await log.append(aNote({ number: 1 }), aNote({ number: 2 }));
    expect(await numbers()).toEqual([1, 2]);
    await log.append(aNote({ number: 3 }));
    const { rows } = await feed.client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await log.asOwner(`SELECT pg_terminate_backend(${rows[0]!.pid}, 5000)`);
    expect(await second.tryLead()).toBe(true);
    expect(await numbers(second)).toEqual([3]);
    await expect(feed.next(['NOTED'])).rejects.toThrow();
  });

  it('gives events out again that were read and not checkpointed', async () => {
    await log.append(aNote({ number: 1 }));
    await log.visible();
    expect((await feed.next(['NOTED'])).events).toHaveLength(1);
    await feed.close();
    const next = await log.feed();
    await next.tryLead();
    expect(await numbers(next)).toEqual([1]);
  });
});
