import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadConfig } from '@balance/config';
import { IssuerKey, KeyServer } from '../../outside/testing/key-server.js';
import { OutsideApi } from '../../outside/testing/outside-api.js';
import { ProviderKeys } from './provider-keys.js';

const seconds = 1_000;
const hours = 3_600_000;

describe('the keys of a provider', () => {
  let issuer: KeyServer;
  let api: OutsideApi;

  beforeEach(async () => {
    issuer = await KeyServer.open();
    api = await OutsideApi.open({
      AUTH_MODE: 'oidc',
      OIDC_ISSUER: issuer.issuer,
      OIDC_AUDIENCE: 'balance',
    });
  });
  afterEach(async () => {
    await api.close();
    await issuer.close();
  });

  const longLived = { exp: Math.floor(Date.now() / 1_000) + 90_000 };
  /** A person without a tenant: their token was taken for a good one. */
  const known = { status: 403, code: 'identity.no-tenant-chosen' };
  const stranger = { status: 401, code: 'identity.not-authenticated' };
  const unavailable = { status: 503, code: 'identity.provider-unavailable' };

  async function outcome(token: string) {
    const { status, body } = await api.caller(token);
    return { status, code: body.code };
  }

  const close = (_: unknown, response: { destroy(): void }) => response.destroy();

  it('are asked for once, however many tokens come', async () => {
    const tokens = await Promise.all(Array.from({ length: 20 }, (_, n) => issuer.token({ sub: `user${n}` })));
    expect(new Set((await Promise.all(tokens.map(outcome))).map(({ status }) => status))).toEqual(
      new Set([403]),
    );
    expect(issuer.asked).toBe(1);
  });

  it('are asked for anew when a token names one that is not among them', async () => {
    expect(await outcome(await issuer.token())).toEqual(known);
    const next = new IssuerKey();
    issuer.keys.push(next);
    api.aheadMs = 11 * seconds;
    expect(await outcome(await issuer.token({}, { key: next }))).toEqual(known);
    expect(issuer.asked).toBe(2);
  });

  it('are not asked for by each token with a made-up name', async () => {
    expect(await outcome(await issuer.token())).toEqual(known);
    api.aheadMs = 11 * seconds;
    const forger = new IssuerKey();
    for (let n = 0; n < 10; n++)
      expect(await outcome(await issuer.token({}, { key: forger, header: { kid: `made-up-${n}` } }))).toEqual(
        stranger,
      );
    expect(issuer.asked).toBe(2);
  });

  it('that are gone let in nobody, not even whom they have let in before', async () => {
    const token = await issuer.token(longLived);
    expect(await outcome(token)).toEqual(known);
    issuer.keys[0] = new IssuerKey();
    api.aheadMs = 11 * 60 * seconds;
    await api.caller(await issuer.token(longLived)); // While the new keys come in, the old ones serve.
    api.aheadMs += 20 * seconds;
    expect(await settled(() => outcome(token), stranger)).toEqual(stranger);
  });

  it('serve for a day while the provider is down, and no longer', async () => {
    expect(await outcome(await issuer.token(longLived))).toEqual(known);
    issuer.instead = close;
    for (const ahead of [hours, 12 * hours, 24 * hours - seconds]) {
      api.aheadMs = ahead;
      expect([ahead, await outcome(await issuer.token({ ...longLived, sub: `at${ahead}` }))]).toEqual([
        ahead,
        known,
      ]);
    }
    api.aheadMs = 24 * hours + seconds;
    const answer = await api.caller(await issuer.token(longLived));
    expect([answer.status, answer.body.code]).toEqual([503, 'identity.provider-unavailable']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    issuer.instead = undefined;
    api.aheadMs += 11 * seconds;
    expect(await outcome(await issuer.token(longLived))).toEqual(known);
  });

  it('that were never had let nobody in, and say when to try again', async () => {
    issuer.instead = close;
    const answer = await api.caller(await issuer.token());
    expect([answer.status, answer.body]).toMatchObject([
      503,
      { code: 'identity.provider-unavailable', issuer: issuer.issuer },
    ]);
    expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(10);
    issuer.instead = undefined;
    expect(await outcome(await issuer.token())).toEqual(unavailable);
    api.aheadMs = 11 * seconds;
    expect(await outcome(await issuer.token())).toEqual(known);
  });
});

describe('asking a provider for its keys', () => {
  let issuer: KeyServer;
  let now: Date;

  beforeEach(async () => {
    issuer = await KeyServer.open();
    now = new Date();
  });
  afterEach(() => issuer.close());

  const newKeys = (settings: object = {}) =>
    new ProviderKeys(
      loadConfig({
        AUTH_MODE: 'oidc',
        OIDC_ISSUER: issuer.issuer,
        OIDC_AUDIENCE: 'balance',
        LOG_LEVEL: 'silent',
        ...settings,
      }),
      { now: () => now },
    );
  const unavailable = { code: 'identity.provider-unavailable', status: 503 };
  const kidsOf = async (keys: ProviderKeys) => (await keys.current()).find.jwks().keys.map(({ kid }) => kid);

  it('is given up after five seconds, for all who wait', async () => {
    issuer.instead = () => undefined;
    const keys = newKeys();
    const before = Date.now();
    const waiting = await Promise.allSettled([keys.current(), keys.current(), keys.afterAnotherLook()]);
    expect(waiting).toMatchObject(Array(3).fill({ reason: unavailable }));
    expect(Date.now() - before).toBeGreaterThan(4_900);
    expect(Date.now() - before).toBeLessThan(8_000);
  }, 15_000);

  it.each([
    ['no JSON', '<html>'],
    ['nothing', ''],
    ['null', 'null'],
    ['an empty set', '{"keys":[]}'],
    ['keys that are none', '{"keys":[{"kty":"RSA"},null,7]}'],
    ['a secret', '{"keys":[{"kty":"oct","k":"c2VjcmV0"}]}'],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe])],
    ['a set that is huge', `{"keys":[],"x":"${'x'.repeat(600_000)}"}`],
    ['levels without end', '['.repeat(200_000)],
  ])('takes none from %s, and some later', async (_, document) => {
    const keys = newKeys({ OIDC_JWKS_URL: issuer.jwksUrl });
    issuer.instead = (_request, response) => void response.end(document);
    await expect(keys.current()).rejects.toMatchObject(unavailable);
    issuer.instead = undefined;
    now = new Date(now.getTime() + 11 * seconds);
    expect(await kidsOf(keys)).toEqual([issuer.keys[0].kid]);
  });

  it('does not read without end', async () => {
    let sent = 0;
    issuer.instead = (_request, response) => {
      const chunk = Buffer.alloc(65_536, 0x20);
      const pour = (): void => {
        sent += chunk.length;
        if (!response.destroyed) response.write(chunk, () => setImmediate(pour));
      };
      pour();
    };
    await expect(newKeys().current()).rejects.toMatchObject(unavailable);
    expect(sent).toBeLessThan(50_000_000);
  });

  it.each([
    ['a redirect', 302],
    ['a fault', 500],
    ['nothing', 404],
  ])('takes none from an answer with %s', async (_, status) => {
    const elsewhere = await KeyServer.open();
    const document = JSON.stringify({ keys: [issuer.keys[0].jwk] });
    issuer.instead = (_request, response) =>
      void response.writeHead(status, { location: elsewhere.jwksUrl }).end(document);
    await expect(newKeys({ OIDC_JWKS_URL: issuer.jwksUrl }).current()).rejects.toMatchObject(unavailable);
    expect(elsewhere.asked).toBe(0);
    await elsewhere.close();
  });

  it('takes none that the document of another issuer points to', async () => {
    issuer.instead = (_request, response) =>
      void response.end(JSON.stringify({ issuer: 'https://evil.example', jwks_uri: issuer.jwksUrl }));
    await expect(newKeys().current()).rejects.toMatchObject(unavailable);
    expect(issuer.asked).toBe(0);
  });

  it('goes where configuration says, without discovery', async () => {
    const elsewhere = await KeyServer.open();
    expect(await kidsOf(newKeys({ OIDC_JWKS_URL: elsewhere.jwksUrl }))).toEqual([elsewhere.keys[0].kid]);
    expect([issuer.asked, elsewhere.asked]).toEqual([0, 1]);
    await elsewhere.close();
  });

  it('leaves the known ones when it comes to nothing', async () => {
    const keys = newKeys();
    const { edition } = await keys.current();
    issuer.instead = (_request, response) => void response.end('{"keys":[]}');
    now = new Date(now.getTime() + 11 * 60 * seconds);
    expect((await keys.afterAnotherLook()).edition).toBe(edition);
    expect((await keys.current()).edition).toBe(edition);
  });

  it('happens while the known ones serve', async () => {
    const keys = newKeys();
    const { edition } = await keys.current();
    issuer.keys[0] = new IssuerKey();
    now = new Date(now.getTime() + 11 * 60 * seconds);
    expect((await keys.current()).edition).toBe(edition);
    const { kid } = issuer.keys[0];
    expect(await settled(() => kidsOf(keys), [kid])).toEqual([kid]);
  });
});

/** What something comes to, once it is as wanted or two seconds have passed. */
async function settled<T>(look: () => Promise<T>, wanted: T): Promise<T> {
  const end = Date.now() + 2_000;
  for (;;) {
    const found = await look();
    if (JSON.stringify(found) === JSON.stringify(wanted) || Date.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
