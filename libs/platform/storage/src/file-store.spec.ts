import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { loadConfig } from '@balance/config';
import { FileStore } from './file-store.js';
import { FileTooLarge } from './storage.errors.js';

const home = mkdtempSync(path.join(tmpdir(), 'balance-files-'));
const store = new FileStore(loadConfig({ BALANCE_HOME: home }));

describe('FileStore', () => {
  afterAll(() => rmSync(home, { recursive: true }));

  it('gives back what it was given, and tells its size and hash', async () => {
    const stored = await store.write(
      'tenant/file',
      Readable.from([Buffer.from('money '), Buffer.from('talks')]),
      100,
    );
    expect(stored.sizeBytes).toBe(11);
    expect(stored.sha256.toString('hex')).toMatch(/^[0-9a-f]{64}$/);
    expect(await text(store.open('tenant/file'))).toBe('money talks');
  });

  it('keeps one of two that are written under the same key at the same time, whole', async () => {
    const write = (byte: string) =>
      store.write(
        'both/file',
        Readable.from([Buffer.alloc(1 << 20, byte), Buffer.alloc(1 << 20, byte)]),
        1 << 22,
      );
    await Promise.all([write('a'), write('b')]);
    expect(['a', 'b'].map((byte) => byte.repeat(1 << 21))).toContain(await text(store.open('both/file')));
    expect(readdirSync(path.join(home, 'files', 'both'))).toEqual(['file']);
  });

  it('leaves nothing behind of a file that is too large', async () => {
    const write = store.write('tenant/large', Readable.from([Buffer.alloc(64), Buffer.alloc(64)]), 100);
    await expect(write).rejects.toThrow(FileTooLarge);
    expect(readdirSync(path.join(home, 'files', 'tenant'))).toEqual(['file']);
  });

  it('takes a file away, and does not mind when it is gone', async () => {
    await store.write('other/file', Readable.from([Buffer.from('x')]), 100);
    await store.remove('other/file');
    await store.remove('other/file');
    expect(readdirSync(path.join(home, 'files', 'other'))).toEqual([]);
  });

  it.each(['../secrets', '/etc/passwd', 'a//b', ''])('refuses the key %p', (key) => {
    expect(() => store.open(key)).toThrow('not a storage key');
  });
});
