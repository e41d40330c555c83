import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { EventQuery } from './event-query.js';
import { VersionConflict } from './events.errors.js';
import { aNote, openTestLog, type TestLog } from './testing/test-log.js';

describe('EventLog', () => {
  let log: TestLog;

  beforeAll(async () => {
    log = await openTestLog();
  });
  afterAll(() => log.close());

  const streams = async (tenantId = log.tenantId) => {
    const page = await log.database.forTenant(tenantId, (tx) => new EventQuery().page(tx, { limit: 100 }));
    return page.events.map(({ stream }) => stream);
  };

  it('keeps no event of a transaction that is given up', async () => {
    const work = log.database.forTenant(log.tenantId, async (tx) => {
      await log.log.append(tx, [aNote({ stream: 'note:given-up' })]);
      throw new Error('given up');
    });
    await expect(work).rejects.toThrow('given up');
    expect(await streams()).not.toContain('note:given-up');
  });

  it('refuses a version of a stream that is taken', async () => {
    await log.append(aNote({ stream: 'note:versioned', version: 1 }));
    await expect(log.append(aNote({ stream: 'note:versioned', version: 1 }))).rejects.toThrow(
      VersionConflict,
    );
    await expect(log.append(aNote({ stream: 'note:versioned', version: 2 }))).resolves.toHaveLength(1);
  });

  it('refuses a payload that is not of the event’s shape, and keeps nothing of its batch', async () => {
    const batch = [aNote({ stream: 'note:fine' }), aNote({ stream: 'note:odd', payload: { colour: 'red' } })];
    await expect(log.append(...batch)).rejects.toThrow();
    expect(await streams()).not.toContain('note:fine');
  });

  it('shows one tenant nothing of another', async () => {
    await log.append(aNote({ stream: 'note:mine' }));
    expect(await streams()).toContain('note:mine');
    expect(await streams(log.newTenant())).toEqual([]);
  });

  it.each(['balance_app', 'balance_system'])('lets nobody change it as %s', async (role) => {
    const client = new Client({ connectionString: log.adminUrl, options: `-c role=${role}` });
    await client.connect();
    for (const change of [
      "UPDATE events SET actor = 'x'",
      'DELETE FROM events',
      'TRUNCATE events',
      "UPDATE event_seals SET hash = ''",
      'DELETE FROM event_seals',
      'ALTER TABLE events DISABLE TRIGGER append_only',
    ]) {
      await expect(client.query(change)).rejects.toThrow(/permission denied|must be owner/);
    }
    await client.end();
  });

  it('is append-only for its owner as well', async () => {
    await log.append(aNote());
    for (const change of ["UPDATE events SET actor = 'x'", 'DELETE FROM events', 'TRUNCATE events'])
      await expect(log.asOwner(change)).rejects.toThrow('events is append-only');
  });
});
