import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Sealer } from './sealer.js';
import { aNote, openTestLog, type TestLog } from './testing/test-log.js';

const seals = 12;
const perSeal = 3;

describe('the hash chain', () => {
  let log: TestLog;
  let sealer: Sealer;

  beforeEach(async () => {
    log = await openTestLog();
    sealer = new Sealer(await log.feed());
    for (let batch = 0; batch < seals; batch++) {
      for (let n = 1; n <= perSeal; n++) await log.append(aNote({ number: batch * perSeal + n }));
      await seal();
    }
  });
  afterEach(() => log.close());

  async function seal(): Promise<void> {
    await log.visible();
    await sealer.seal();
  }

  /** As the owner of the tables, past the trigger that forbids it. */
  const tamper = (table: string, change: string) =>
    log.asOwner(
      `ALTER TABLE ${table} DISABLE TRIGGER append_only; ${change}; ALTER TABLE ${table} ENABLE TRIGGER append_only`,
    );
  const positionOf = (number: number) =>
    `(SELECT position FROM events WHERE payload->>'number' = '${number}')`;

  it('holds over many seals', async () => {
    expect(await sealer.verify()).toEqual({ seals, events: seals * perSeal });
  });

  it('holds while events come in that are not sealed yet', async () => {
    await log.append(aNote({ number: 1_000 }));
    expect(await sealer.verify()).toEqual({ seals, events: seals * perSeal });
    await seal();
    expect(await sealer.verify()).toEqual({ seals: seals + 1, events: seals * perSeal + 1 });
  });

  it('seals nothing when nothing happened', async () => {
    await sealer.seal();
    expect(await sealer.verify()).toMatchObject({ seals });
  });

  it('leaves out what is not committed, and seals it later', async () => {
    const slow = await log.appendSlowly(aNote({ number: 1_000 }));
    await log.append(aNote({ number: 1_001 }));
    await sealer.seal();
    expect(await sealer.verify()).toMatchObject({ seals });
    await slow.commit();
    await seal();
    expect(await sealer.verify()).toEqual({ seals: seals + 1, events: seals * perSeal + 2 });
  });

  it.each([
    [
      'a changed payload',
      'events',
      () => `UPDATE events SET payload = '{"number": 0}' WHERE position = ${positionOf(14)}`,
    ],
    [
      'a changed actor',
      'events',
      () => `UPDATE events SET actor = 'system:other' WHERE position = ${positionOf(13)}`,
    ],
    ['a deleted event', 'events', () => `DELETE FROM events WHERE position = ${positionOf(15)}`],
    [
      'an event moved to another time',
      'events',
      () =>
        `UPDATE events SET occurred_at = occurred_at - interval '1 microsecond' WHERE position = ${positionOf(14)}`,
    ],
    ['another hash', 'event_seals', () => `UPDATE event_seals SET hash = sha256('x') WHERE number = 5`],
  ])('names the seal that %s breaks', async (_, table, change) => {
    await tamper(table, change());
    expect(await sealer.verify()).toMatchObject({ brokenAt: 5n });
  });

  it('notices a seal that was taken away', async () => {
    await tamper('event_seals', 'DELETE FROM event_seals WHERE number = 5');
    expect(await sealer.verify()).toMatchObject({ brokenAt: 6n });
  });
});
