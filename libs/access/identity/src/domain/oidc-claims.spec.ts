import { describe, expect, it } from '@jest/globals';
import { claimAt, namesIn, type OidcSettings, readOidcClaims } from './oidc-claims.js';
import { highestRole, readRoleNames } from './outside-roles.js';

const now = new Date('2026-11-21T12:00:00Z');
const seconds = now.getTime() / 1_000;
const payload = { sub: 'ann', iat: seconds - 60, exp: seconds + 240 };
const settings: OidcSettings = {
  issuer: 'https://id.example',
  audience: 'balance',
  tenantClaim: 'tenant',
  roleClaim: 'role',
  roleNames: readRoleNames(''),
};
const read = (claims: object, changed: Partial<OidcSettings> = {}) =>
  readOidcClaims({ ...payload, ...claims }, { ...settings, ...changed }, now);

describe('claims of an access token', () => {
  it('say who it is, where, and as what', () => {
    expect(read({ tenant: 'acme', role: 'admin', email: 'Ann@example.org', email_verified: true })).toEqual({
      person: {
        issuer: 'https://id.example',
        subject: 'ann',
        email: 'Ann@example.org',
        isEmailVerified: true,
        name: null,
      },
      tenants: ['acme'],
      role: 'admin',
      namedRoles: ['admin'],
      saidAt: new Date((seconds - 60) * 1_000),
      untilMs: (seconds + 245) * 1_000,
    });
  });

  it.each([
    ['no subject', { sub: undefined }],
    ['a subject that is no text', { sub: 7 }],
    ['an empty subject', { sub: '' }],
    ['a subject with a zero character', { sub: 'a\0' }],
    ['no time of issue', { iat: undefined }],
    ['a time of issue that is no number', { iat: '1' }],
    ['a key that its bearer has to prove', { cnf: { jkt: 'x' } }],
  ])('let nobody in with %s', (_, claims) => expect(read(claims)).toBeUndefined());

  it('do not outdo what is said later when the issuer’s clock is ahead', () => {
    expect(read({ iat: seconds + 9e9 })?.saidAt).toEqual(now);
    expect(read({ iat: -1e300 })?.saidAt).toEqual(new Date(0));
  });

  it.each([
    [true, true],
    [false, false],
    ['true', false],
    [1, false],
    [undefined, null],
  ])('say by email_verified = %j that the address is verified: %j', (email_verified, isEmailVerified) => {
    expect(read({ email: 'ann@example.org', email_verified })?.person.isEmailVerified).toBe(isEmailVerified);
  });

  it.each([
    [{ name: 'Ann Lee', given_name: 'X' }, 'Ann Lee'],
    [{ given_name: 'Ann', family_name: 'Lee' }, 'Ann Lee'],
    [{ family_name: 'Lee' }, 'Lee'],
    [{ preferred_username: 'ann' }, 'ann'],
    [{ name: 7 }, null],
    [{}, null],
  ])('%j name the person %j', (claims, name) => expect(read(claims)?.person.name).toBe(name));

  it('name no tenants where Balance keeps memberships', () => {
    expect(read({ tenant: 'acme' }, { tenantClaim: null })?.tenants).toBeNull();
  });

  it.each([
    ['acme', ['acme']],
    [
      ['acme', 'globex', 'acme'],
      ['acme', 'globex'],
    ],
    [['acme', 7, null, '', { slug: 'x' }, ['y']], ['acme']],
    [undefined, []],
    [{ acme: true }, []],
  ])('name tenants: %j', (tenant, tenants) => expect(read({ tenant })?.tenants).toEqual(tenants));

  it('are read up to 200 names', () => {
    expect(namesIn(Array.from({ length: 5_000 }, (_, n) => String(n)))).toHaveLength(200);
  });
});

describe('a path to a claim', () => {
  const claims = {
    role: 'viewer',
    realm_access: { roles: ['admin'] },
    'https://example.org/roles': ['owner'],
    resource_access: { 'balance.api': { roles: ['reviewer'] } },
    'a.b': 1,
    a: { b: 2, c: { d: null } },
    list: [{ roles: 'x' }],
  };
  it.each([
    ['role', 'viewer'],
    ['realm_access.roles', ['admin']],
    ['https://example.org/roles', ['owner']],
    ['resource_access.balance.api.roles', ['reviewer']],
    ['a.b', 1],
    ['a.c.d', null],
    ['a.c.e', undefined],
    ['list.0.roles', undefined],
    ['role.length', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['constructor.name', undefined],
    ['a.__proto__.toString', undefined],
    ['.', undefined],
    ['...', undefined],
  ])('%s', (path, claim) => expect(claimAt(claims, path)).toEqual(claim));
});

describe('roles of a provider', () => {
  const names = readRoleNames('boss=owner,clerk=reviewer,auditor=viewer,boss2=owner');
  it.each([
    [['boss'], 'owner'],
    [['auditor', 'clerk'], 'reviewer'],
    [['clerk', 'boss', 'auditor'], 'owner'],
    [['owner'], undefined],
    [['Boss'], undefined],
    [['constructor'], undefined],
    [[], undefined],
  ])('%j: the highest that is known is %j', (named, role) => expect(highestRole(named, names)).toBe(role));

  it('are our own names where nothing else is said', () => {
    expect(highestRole(['viewer', 'accountant', 'root'], readRoleNames(''))).toBe('accountant');
  });
});
