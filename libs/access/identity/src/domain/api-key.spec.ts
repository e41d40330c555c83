import { describe, expect, it } from '@jest/globals';
import { type ApiKeyId, decideRotation, keyState, scopesBeyond } from './api-key.js';

const hour = 3_600_000;
const now = new Date('2026-01-10T00:00:00Z');
const at = (hours: number) => new Date(now.getTime() + hours * hour);
const other = '01890a5d-ac96-774b-bcce-b302099a8057' as ApiKeyId;

const aKey = (facts: object = {}) => ({
  createdAt: at(-48),
  expiresAt: null,
  revokedAt: null,
  replacedBy: null,
  isAccountEnabled: true,
  ...facts,
});

describe('the state of a key', () => {
  it.each([
    ['active', {}],
    ['active', { expiresAt: at(1) }],
    ['expired', { expiresAt: now }],
    ['expired', { expiresAt: at(-1), isAccountEnabled: false }],
    ['revoked', { revokedAt: at(-1), expiresAt: at(-2) }],
    ['disabled', { isAccountEnabled: false }],
  ])('is %s with %o', (state, facts) => {
    expect(keyState(aKey(facts), now)).toBe(state);
  });
});

describe('a rotation', () => {
  it.each([
    ['that never expires', {}, 24, at(24), null],
    ['without overlap', {}, 0, now, null],
    ['that expires later', { expiresAt: at(48) }, 24, at(24), at(96)],
    ['that expires within the overlap', { expiresAt: at(12) }, 24, at(12), at(60)],
  ])('of a key %s', (_, facts, overlap, endsAt, successorExpiresAt) => {
    expect(decideRotation(aKey(facts), overlap * hour, now)).toEqual({
      outcome: 'rotate',
      endsAt,
      successorExpiresAt,
    });
  });

  it.each([
    ['revoked', { revokedAt: at(-1) }],
    ['expired', { expiresAt: at(-1) }],
    ['disabled', { isAccountEnabled: false }],
  ])('is not for a key that is %s', (state, facts) => {
    expect(decideRotation(aKey(facts), hour, now)).toEqual({ outcome: 'not-active', state });
  });

  it('is not for a key that has a successor', () => {
    const rotated = aKey({ replacedBy: other, expiresAt: at(5) });
    expect(decideRotation(rotated, hour, now)).toEqual({ outcome: 'rotated-before', replacedBy: other });
  });
});

describe('scopes', () => {
  it('are told apart from those that somebody does not have', () => {
    const own = new Set(['records:read', 'keys:write'] as const);
    expect(scopesBeyond(['records:read'], own)).toEqual([]);
    expect(scopesBeyond(['records:read', 'ledger:write', 'rules:read'], own)).toEqual([
      'ledger:write',
      'rules:read',
    ]);
  });
});
