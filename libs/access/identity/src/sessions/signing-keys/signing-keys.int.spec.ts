import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { Clock } from '@balance/kernel';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { RotateSigningKey } from './rotate-signing-key/rotate-signing-key.use-case.js';
import { SigningKeysModule } from './signing-keys.module.js';
import { SigningKeys } from './signing-keys.js';

const minute = 60_000;
const day = 86_400_000;

describe('the keys that access tokens are signed with', () => {
  let test: TestDatabase;
  let processes: TestingModule[];
  let now: Date;

  beforeEach(async () => {
    test = await testDatabase();
    processes = [];
    now = new Date('2026-01-01T00:00:00Z');
  });
  afterEach(async () => {
    for (const process of processes) await process.close();
    await test.drop();
  });

  /** As another process of this installation would have it. */
  async function open(settings: Record<string, string> = {}): Promise<TestingModule> {
    const config = loadConfig({
      DATABASE_URL: test.adminUrl,
      DATABASE_POOL: '2',
      SECRET_KEY: 'ab'.repeat(32),
      ...settings,
    });
    const module = await Test.createTestingModule({
      imports: [ConfigModule.with(config), DatabaseModule.register(), SigningKeysModule],
    })
      .overrideProvider(Clock)
      .useValue({ now: () => now })
      .compile();
    processes.push(module);
    return module;
  }
  const keysOf = (module: TestingModule) => module.get(SigningKeys);
  const signerOf = async (module: TestingModule) => (await keysOf(module).signing()).kid;
  const publishedBy = async (module: TestingModule) =>
    (await keysOf(module).published()).map(({ kid }) => kid);
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };

  it('are one, although several processes need the first at once', async () => {
    const modules = await Promise.all(Array.from({ length: 4 }, () => open()));
    const kids = await Promise.all([...modules, ...modules].map(signerOf));
    expect(new Set(kids).size).toBe(1);
    const { count } = await modules[0]!
      .get(Database)
      .asSystem((tx) => tx.one<{ count: bigint }>`SELECT count(*) AS count FROM signing_keys`);
    expect(count).toBe(1n);
  });

  it('are kept sealed, and only their public halves are published', async () => {
    const module = await open();
    const kid = await signerOf(module);
    const published = await keysOf(module).published();
    expect(published).toEqual([
      {
        kid,
        kty: 'EC',
        crv: 'P-256',
        alg: 'ES256',
        use: 'sig',
        x: expect.any(String),
        y: expect.any(String),
      },
    ]);
    const { sealed } = await module.get(Database).asSystem(
      (tx) => tx.one<{ sealed: string }>`
        SELECT encode(private_jwk, 'escape') AS sealed FROM signing_keys`,
    );
    for (const part of ['"d"', '"kty"', published[0]!.x!]) expect(sealed).not.toContain(part);
    const other = await open({ SECRET_KEY: 'cd'.repeat(32) });
    await expect(signerOf(other)).rejects.toMatchObject({ code: 'secrets.unreadable' });
  });

  it('cannot be made without a key to seal them with', async () => {
    await expect(signerOf(await open({ SECRET_KEY: '' }))).rejects.toMatchObject({
      code: 'secrets.key-missing',
    });
  });

  it('follow each other: published before they sign, and until what they signed has expired', async () => {
    const [one, other] = [await open({ SIGNING_KEY_DAYS: '30' }), await open({ SIGNING_KEY_DAYS: '30' })];
    const first = await signerOf(one);
    pass(29 * day - 1);
    expect(await publishedBy(one)).toEqual([first]);
    pass(minute);
    const published = await publishedBy(other);
    expect(published).toEqual([first, expect.any(String)]);
    expect([await signerOf(one), await signerOf(other)]).toEqual([first, first]);
    pass(day);
    const second = published[1]!;
    expect([await signerOf(one), await signerOf(other)]).toEqual([second, second]);
    expect(await publishedBy(one)).toEqual([first, second]);
    pass(16 * minute);
    expect(await publishedBy(one)).toEqual([second]);
    expect(await keysOf(one).find(first)).toBeUndefined();
  });

  it('wait to be known when nobody has looked at them for long', async () => {
    const module = await open({ SIGNING_KEY_DAYS: '1' });
    const first = await signerOf(module);
    pass(100 * day);
    expect(await signerOf(module)).toBe(first);
    pass(10 * minute);
    expect(await signerOf(module)).not.toBe(first);
    expect(await publishedBy(module)).toContain(first);
  });

  it('are looked for at once, but not all the time, when one is unknown', async () => {
    const [api, command] = [await open(), await open()];
    await signerOf(api);
    pass(4_000);
    const { kid } = await command.get(RotateSigningKey).execute({ atOnce: false });
    expect(await keysOf(api).find(kid)).toBeUndefined();
    pass(1_000);
    expect(await keysOf(api).find(kid)).toBeDefined();
    expect(await keysOf(api).find('made up')).toBeUndefined();
    expect(await keysOf(api).find(undefined)).toBeUndefined();
  });

  it('are rotated on demand, the next one in ten minutes', async () => {
    const module = await open();
    const first = await signerOf(module);
    const next = await module.get(RotateSigningKey).execute({ atOnce: false });
    expect(next.signsFrom).toEqual(new Date(now.getTime() + 10 * minute));
    expect(await module.get(RotateSigningKey).execute({ atOnce: false })).toMatchObject(next);
    pass(10 * minute - 1);
    expect(await signerOf(module)).toBe(first);
    pass(1);
    expect(await signerOf(module)).toBe(next.kid);
    expect(await keysOf(module).find(first)).toBeDefined();
  });

  it('are there at once when they are rotated before there was any', async () => {
    const module = await open();
    const { kid, signsFrom } = await module.get(RotateSigningKey).execute({ atOnce: false });
    expect([signsFrom, await signerOf(module)]).toEqual([now, kid]);
  });

  it('are rotated on demand with the key that was published for later', async () => {
    const module = await open({ SIGNING_KEY_DAYS: '30' });
    await signerOf(module);
    pass(29 * day);
    const [first, second] = await publishedBy(module);
    const next = await module.get(RotateSigningKey).execute({ atOnce: false });
    expect(next).toEqual({ kid: second, signsFrom: new Date(now.getTime() + 10 * minute) });
    pass(26 * minute);
    expect([await signerOf(module), await publishedBy(module)]).toEqual([second, [second]]);
    expect(await keysOf(module).find(first)).toBeUndefined();
  });

  it('are replaced at once when one was lost, the published one too', async () => {
    const [api, command] = [await open({ SIGNING_KEY_DAYS: '30' }), await open()];
    await signerOf(api);
    pass(29 * day);
    const lost = await publishedBy(api);
    expect(lost).toHaveLength(2);
    const { kid } = await command.get(RotateSigningKey).execute({ atOnce: true });
    pass(minute);
    expect([await signerOf(api), await publishedBy(api)]).toEqual([kid, [kid]]);
    for (const key of lost) expect(await keysOf(api).find(key)).toBeUndefined();
  });

  it('are replaced at once when the key that sealed them was lost', async () => {
    await signerOf(await open());
    const changed = await open({ SECRET_KEY: 'cd'.repeat(32) });
    const { kid } = await changed.get(RotateSigningKey).execute({ atOnce: true });
    expect(await signerOf(changed)).toBe(kid);
  });
});
