import { describe, expect, it } from '@jest/globals';
import { type Permission, permissionsOf } from '@balance/identity';
import { SystemIds } from '@balance/kernel';
import { anEvent } from '../testing/an-event.js';
import { filterOf } from './stream-filter.js';

const ids = new SystemIds();

const may = (...permissions: Permission[]): ReadonlySet<Permission> => new Set(permissions);

describe('what a listener is shown', () => {
  it('is what they may read', () => {
    const { shows } = filterOf(may('imports:read', 'events:stream'), {});
    expect(shows(anEvent({ type: 'IMPORT_RECEIVED' }))).toBe(true);
    expect(shows(anEvent({ type: 'INGESTED' }))).toBe(false);
    expect(shows(anEvent({ type: 'SOMETHING_NEW' }))).toBe(false);
  });

  it('is what they wish of it', () => {
    const [batch, record] = ids.block<'record'>(2);
    const wish = { types: ['INGESTED', 'SIGNED_IN'], subject: `record:${record}` };
    const { shows } = filterOf(permissionsOf('viewer'), wish);
    expect(shows(anEvent({ type: 'INGESTED', stream: `record:${record}` }))).toBe(true);
    expect(shows(anEvent({ stream: `batch:${batch}` }))).toBe(true);
    expect(shows(anEvent({ type: 'INGESTED', stream: 'record:other' }))).toBe(false);
    expect(shows(anEvent({ type: 'PROCESSED', stream: `record:${record}` }))).toBe(false);
    expect(shows(anEvent({ type: 'SIGNED_IN', stream: `record:${record}` }))).toBe(false);
  });

  it('has one name for what is the same, and another for what is not', () => {
    const name = filterOf(may('records:read', 'rules:read'), { types: ['A', 'B'] }).name;
    expect(filterOf(may('rules:read', 'rules:write', 'records:read'), { types: ['B', 'A', 'A'] }).name).toBe(
      name,
    );
    for (const other of [
      filterOf(may('records:read'), { types: ['A', 'B'] }),
      filterOf(may('records:read', 'rules:read'), {}),
      filterOf(may('records:read', 'rules:read'), { types: ['A', 'B'], subject: 'a:1' }),
    ])
      expect(other.name).not.toBe(name);
  });
});
