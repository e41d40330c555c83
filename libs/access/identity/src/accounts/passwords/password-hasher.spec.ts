import { describe, expect, it } from '@jest/globals';
import { hash as argon2id } from '@node-rs/argon2';
import { PasswordHasher } from './password-hasher.js';

const hasher = new PasswordHasher();
const password = 'correct horse battery staple';
const isRight = (hash: string | null | undefined, chosen: string) =>
  hasher.inTurn((check) => check(hash, chosen));

describe('PasswordHasher', () => {
  it('hashes by Argon2id with the parameters of today, each time with another salt', async () => {
    const [one, other] = await Promise.all([hasher.hash(password), hasher.hash(password)]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(other);
    expect(await isRight(one, password)).toBe(true);
    expect(await isRight(one, `${password} `)).toBe(false);
  });

  it('knows a password again from another keyboard', async () => {
    const hash = await hasher.hash('cafe\u0301 au lait, s’il vous plaît');
    expect(await isRight(hash, 'caf\u00e9 au lait, s’il vous plaît')).toBe(true);
  });

  it.each([null, undefined])('takes no password for right where there is no hash (%p)', async (hash) => {
    expect(await isRight(hash, password)).toBe(false);
    expect(await isRight(hash, '')).toBe(false);
  });

  it.each([
    ['of today', {}, false],
    ['of fewer passes', { timeCost: 3 }, true],
    ['of other memory', { memoryCost: 12_288 }, true],
  ])('tells a hash %s', async (_, other, isOutdated) => {
    const parameters = {
      memoryCost: 19_456,
      timeCost: 2,
      parallelism: 1,
      ...other,
    };
    expect(hasher.isOutdated(await argon2id(password, parameters))).toBe(isOutdated);
  });

  it('turns away a flood, and checks those that it took', async () => {
    const hash = await hasher.hash(password);
    const flood = await Promise.allSettled(Array.from({ length: 110 }, () => isRight(hash, password)));
    const refused = flood.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    expect(refused).toHaveLength(8);
    for (const fault of refused) expect(fault).toMatchObject({ code: 'identity.busy' });
  }, 30_000);
});
