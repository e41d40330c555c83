import { describe, expect, it } from '@jest/globals';
import { clerkIssuer, clerkSettings } from '../../clerk/testing/clerk.js';
import { IssuerKey } from '../../outside/testing/key-server.js';
import { OutsideApi } from '../../outside/testing/outside-api.js';

const issuer = 'https://id.example';

describe('how people prove who they are', () => {
  it.each([
    ['local', { PUBLIC_URL: 'https://balance.example/' }, ['https://balance.example', null, false]],
    ['clerk', clerkSettings(new IssuerKey()), [clerkIssuer, null, false]],
    ['oidc', { AUTH_MODE: 'oidc', OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'us' }, [issuer, 'us', true]],
  ])('is shown to everybody in mode %s', async (mode, settings, [named, audience, choosesTenant]) => {
    const api = await OutsideApi.open({ ...settings });
    const answer = await api.send('GET', '/auth/mode');
    expect([answer.status, answer.body]).toEqual([200, { mode, issuer: named, audience, choosesTenant }]);
    await api.close();
  });
});
