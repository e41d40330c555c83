import { describe, expect, it } from '@jest/globals';
import { readClerkClaims } from './clerk-claims.js';
import { roleOfClerk } from './clerk-role.js';
import { readRoleNames } from './outside-roles.js';

const session = { sub: 'user_1', sid: 'sess_1', iat: 1_790_000_000, exp: 1_790_000_060 };
const read = (claims: object) => readClerkClaims({ ...session, ...claims }, 5_000);

describe('claims of a session token of Clerk', () => {
  it('say who it is', () => {
    expect(read({ sts: 'active' })).toEqual({
      subject: 'user_1',
      organisation: null,
      isImpersonated: false,
      saidAt: new Date(1_790_000_000_000),
      untilMs: 1_790_000_065_000,
    });
  });

  it.each([
    ['version 1', { org_id: 'org_1', org_role: 'org:admin', org_slug: 'acme' }],
    ['version 1 of old', { org_id: 'org_1', org_role: 'admin', org_slug: 'acme' }],
    ['version 2', { v: 2, o: { id: 'org_1', rol: 'admin', slg: 'acme', per: 'read', fpm: '3' } }],
  ])('name the organisation in %s', (_, claims) => {
    expect(read(claims)?.organisation).toEqual({ id: 'org_1', slug: 'acme', role: 'org:admin' });
  });

  it.each([
    ['no role', { org_id: 'org_1' }],
    ['the claims of version 1 in version 2', { v: 2, org_id: 'org_1', org_role: 'org:admin' }],
    ['the claim of version 2 in version 1', { o: { id: 'org_1', rol: 'admin' } }],
    ['an organisation that is no text', { v: 2, o: { id: 7, rol: 'admin' } }],
  ])('name none with %s', (_, claims) => expect(read(claims)?.organisation).toBeNull());

  it.each([
    ['a session with a task left to do', { sts: 'pending' }],
    ['a state that is not known', { sts: 'frozen' }],
    ['no session, as what is made for other services', { sid: undefined }],
    ['no subject', { sub: undefined }],
    ['a subject with a zero character', { sub: 'user\0' }],
    ['no time of issue', { iat: undefined }],
  ])('let nobody in with %s', (_, claims) => expect(read(claims)).toBeUndefined());

  it('tell that somebody else acts as the person', () => {
    expect(read({ act: { sub: 'user_2' } })?.isImpersonated).toBe(true);
  });
});

describe('the role that a membership of Clerk amounts to', () => {
  const names = readRoleNames('org:owner=owner,org:admin=admin,org:member=viewer,org:books=accountant');
  const member = { role: 'org:member', isCreator: false, isOrganisationEnded: false };

  it.each([
    ['a member', {}, 'viewer'],
    ['an admin', { role: 'org:admin' }, 'admin'],
    ['an owner', { role: 'org:owner' }, 'owner'],
    ['a role of one’s own', { role: 'org:books' }, 'accountant'],
    ['who made it, an admin', { role: 'org:admin', isCreator: true }, 'owner'],
    ['who made it, made a member since', { isCreator: true }, 'viewer'],
    ['a role that is not mapped', { role: 'org:guest' }, null],
    ['who is a member no more', { role: null, isCreator: true }, null],
    ['an organisation that has ended', { role: 'org:admin', isOrganisationEnded: true }, null],
  ])('%s', (_, said, role) => expect(roleOfClerk({ ...member, ...said }, names)).toBe(role));
});
