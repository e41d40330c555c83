import { describe, expect, it } from '@jest/globals';
import { keeperOf } from './membership.js';

const [clerk, oidc] = ['https://clerk.example', 'https://issuer.example'];
const named = { CLERK_ISSUER: clerk, OIDC_ISSUER: oidc, OIDC_TENANT_CLAIM: undefined };

describe('who keeps memberships', () => {
  it.each([
    ['local', { ...named, AUTH_MODE: 'local' }, 'balance'],
    ['clerk', { ...named, AUTH_MODE: 'clerk' }, clerk],
    ['oidc without a tenant in the token', { ...named, AUTH_MODE: 'oidc' }, 'balance'],
    ['oidc with a tenant in the token', { ...named, AUTH_MODE: 'oidc', OIDC_TENANT_CLAIM: 'org' }, oidc],
  ] as const)('mode %s', (_, mode, keeper) => {
    expect(keeperOf(mode)).toBe(keeper);
  });
});
