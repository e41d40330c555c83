import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiKeyId } from '../../domain/api-key.js';
import { TestIdentity } from '../../testing/test-identity.js';
import { TestKeys } from '../../testing/test-keys.js';
import { NoteKeyUse } from './note-key-use.js';

let identity: TestIdentity;
let keys: TestKeys;
beforeAll(async () => {
  identity = await TestIdentity.open();
  keys = await TestKeys.open(identity);
});
afterAll(() => identity.close());

const flush = () => identity.get(NoteKeyUse).flush();
const lastUse = async (id: string) => (await keys.listed(id))?.lastUsedAt as string | null;

describe('the last use of a key', () => {
  it('is known to the minute', async () => {
    const { id, caller } = await keys.key();
    await keys.statusOf(caller);
    await flush();
    const first = Date.parse(String(await lastUse(id)));
    expect(Math.abs(Date.now() + identity.aheadMs - first)).toBeLessThan(5_000);
    identity.aheadMs += 30_000;
    await keys.statusOf(caller);
    await flush();
    expect(Date.parse(String(await lastUse(id)))).toBe(first);
    identity.aheadMs += 31_000;
    await keys.statusOf(caller);
    await flush();
    expect(Date.parse(String(await lastUse(id)))).toBeGreaterThan(first + 60_000);
  });

  it('is noted by itself soon after', async () => {
    const { id, caller } = await keys.key();
    await keys.statusOf(caller);
    while ((await lastUse(id)) === null) await delay(30);
  });

  it('fails no request when it cannot be noted, and is noted at the next', async () => {
    const { id, caller } = await keys.key();
    const broken = 'no id: the statement fails' as ApiKeyId;
    identity.get(NoteKeyUse).note(broken, new Date());
    expect(await keys.statusOf(caller)).toBe(200);
    await flush();
    expect(await lastUse(id)).toBeNull();
    expect(await keys.statusOf(caller)).toBe(200);
    await flush();
    expect(await lastUse(id)).not.toBeNull();
  });
});
