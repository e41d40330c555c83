import { describe, expect, it } from '@jest/globals';
import { SystemIds } from '@balance/kernel';
import {
  claimsOf,
  clientId,
  holderOf,
  lifetimeOf,
  longestTokenMs,
  type TokenHolder,
} from './access-token.js';

const ids = new SystemIds();
const times = { iat: 100, nbf: 100, exp: 400 };

const aHolder = (facts: Partial<TokenHolder> = {}): TokenHolder => ({
  userId: ids.next<'user'>(),
  sessionId: ids.next<'session'>(),
  tenantId: null,
  impersonatorId: null,
  ...facts,
});
const claims = (holder: TokenHolder) => ({
  ...claimsOf(holder),
  ...times,
  jti: ids.next(),
  client_id: clientId,
});

describe('claims of an access token', () => {
  it.each([
    ['a person of no tenant', aHolder()],
    ['a member', aHolder({ tenantId: ids.next<'tenant'>() })],
    [
      'whoever acts as a member',
      aHolder({ tenantId: ids.next<'tenant'>(), impersonatorId: ids.next<'user'>() }),
    ],
  ])('say that it is for %s', (_, holder) => {
    expect(holderOf(claims(holder))).toEqual({ ...holder, untilMs: 400_000 });
  });

  it('leave out what there is not', () => {
    expect(Object.keys(claimsOf(aHolder()))).toEqual(['sub', 'sid']);
  });

  it.each([
    ['no subject', { sub: undefined }],
    ['a subject that is no id', { sub: 'root' }],
    ['no session', { sid: undefined }],
    ['a tenant that is no id', { tid: '*' }],
    ['no tenant id but null', { tid: null }],
    ['an actor without a name', { act: {} }],
    ['an actor that is a text', { act: 'x' }],
    ['another client', { client_id: 'other' }],
    ['no id', { jti: undefined }],
    ['no end', { exp: undefined }],
    ['no beginning', { nbf: undefined }],
  ])('are not believed with %s', (_, wrong) => {
    expect(holderOf({ ...claims(aHolder()), ...wrong })).toBeUndefined();
  });
});

describe('the life of an access token', () => {
  it('is the configured one, and a quarter of an hour for whoever acts as somebody else', () => {
    expect(lifetimeOf(aHolder(), 300)).toBe(300);
    expect(lifetimeOf(aHolder({ impersonatorId: ids.next<'user'>() }), 300)).toBe(900);
  });

  it.each([
    [300, 900_000],
    [3_600, 3_600_000],
  ])('is at the longest, where %i s are configured, %i ms', (seconds, ms) => {
    expect(longestTokenMs(seconds)).toBe(ms);
  });
});
