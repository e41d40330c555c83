import { describe, expect, it } from '@jest/globals';
import { type UserId } from './caller.js';
import { decideAcceptance, invitationEnd, invitationState, wasJustMailed } from './invitation.js';

const now = new Date('2026-01-10T00:00:00Z');
const at = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const ada = { userId: 'ada' as UserId, emailKey: 'ada@example.org', isVerified: true };
const eve = { userId: 'eve' as UserId, emailKey: 'eve@example.org', isVerified: true };

const anInvitation = (facts: object = {}) => ({
  emailKey: ada.emailKey,
  expiresAt: at(60),
  acceptedAt: null,
  acceptedBy: null,
  revokedAt: null,
  ...facts,
});
const accepted = { acceptedAt: at(-1), acceptedBy: ada.userId };

describe('the state of an invitation', () => {
  it.each([
    ['open', {}],
    ['expired', { expiresAt: now }],
    ['revoked', { revokedAt: at(-1), expiresAt: at(-2) }],
    ['accepted', { ...accepted, expiresAt: at(-2) }],
  ])('is %s with %o', (state, facts) => {
    expect(invitationState(anInvitation(facts), now)).toBe(state);
  });
});

describe('who accepts an invitation', () => {
  it.each([
    ['the one who is asked', {}, ada, 'accept'],
    ['somebody else', {}, eve, 'not-yours'],
    ['the one who is asked, unproved', {}, { ...ada, isVerified: false }, 'not-yours'],
    ['somebody else, too late', { expiresAt: at(-1) }, eve, 'not-yours'],
    ['the one who is asked, too late', { expiresAt: now }, ada, 'expired'],
    ['the one who is asked no longer', { revokedAt: at(-1) }, ada, 'revoked'],
    ['the same again', accepted, ada, 'accepted-before'],
    [
      'the same again, long after, with another address',
      { ...accepted, expiresAt: at(-9) },
      { ...ada, emailKey: 'x' },
      'accepted-before',
    ],
    ['another with the same address', accepted, { ...ada, userId: eve.userId }, 'used'],
  ] as const)('%s', (_, facts, invitee, acceptance) => {
    expect(decideAcceptance(anInvitation(facts), invitee, now)).toBe(acceptance);
  });
});

describe('the time of an invitation', () => {
  it('is seven days', () => {
    expect(invitationEnd(now)).toEqual(new Date('2026-01-17T00:00:00Z'));
  });

  it.each([
    [0, true],
    [59, true],
    [60, false],
  ])('lets %i seconds pass between two mails: %p', (seconds, isTooSoon) => {
    expect(wasJustMailed({ expiresAt: invitationEnd(at(-seconds)) }, now)).toBe(isTooSoon);
  });
});
