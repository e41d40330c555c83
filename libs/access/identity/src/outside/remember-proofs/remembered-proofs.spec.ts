import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Proof } from '../../authenticate/token-verifier.js';
import { type UserId } from '../../domain/caller.js';
import { RememberedProofs } from './remembered-proofs.js';

describe('what tokens proved', () => {
  let nowMs: number;
  let read: string[];
  let resolved: string[];
  let fault: Error | undefined;
  let proofs: RememberedProofs<{ token: string; untilMs: number }>;

  beforeEach(() => {
    nowMs = 1_000_000;
    [read, resolved, fault] = [[], [], undefined];
    proofs = new RememberedProofs(
      { now: () => new Date(nowMs) },
      {
        read: async (token) => {
          read.push(token);
          return { token, untilMs: 1_060_000 };
        },
        resolve: async ({ token, untilMs }, chosen): Promise<Proof> => {
          resolved.push(`${token} ${chosen}`);
          if (fault) throw fault;
          return { userId: token as UserId, sessionId: null, tenantId: null, impersonatorId: null, untilMs };
        },
      },
    );
  });

  it('is read once and resolved once in five seconds', async () => {
    for (let n = 0; n < 10; n++) expect((await proofs.find('a')).userId).toBe('a');
    nowMs += 4_999;
    await proofs.find('a');
    expect([read, resolved]).toEqual([['a'], ['a undefined']]);
    nowMs += 1;
    await proofs.find('a');
    expect([read, resolved]).toEqual([['a'], ['a undefined', 'a undefined']]);
  });

  it('is resolved once for requests that come together', async () => {
    await proofs.find('b');
    nowMs += 6_000;
    await Promise.all([proofs.find('b'), proofs.find('b'), proofs.find('b')]);
    expect(resolved).toHaveLength(2);
  });

  it('is resolved for each chosen tenant by itself', async () => {
    for (const chosen of ['x', 'y', undefined, 'x']) await proofs.find('a', chosen);
    expect([read, resolved]).toEqual([['a'], ['a x', 'a y', 'a undefined']]);
  });

  it('is forgotten with the keys that vouched for it', async () => {
    await proofs.find('a', undefined, 'one');
    await proofs.find('a', undefined, 'two');
    expect(read).toEqual(['a', 'a']);
  });

  it('is nothing any more once the token has expired', async () => {
    await proofs.find('a');
    nowMs = 1_060_000;
    await expect(proofs.find('a')).rejects.toMatchObject({ code: 'identity.not-authenticated' });
  });

  it('is asked for again after a failure', async () => {
    fault = new Error('the database is away');
    await expect(proofs.find('a')).rejects.toThrow('away');
    fault = undefined;
    expect((await proofs.find('a')).userId).toBe('a');
  });

  it('is bounded', async () => {
    for (let n = 0; n < 10_001; n++) await proofs.find(`token${n}`);
    read = [];
    await proofs.find('token10000');
    expect(read).toEqual([]);
    await proofs.find('token0');
    expect(read).toEqual(['token0']);
  });
});
