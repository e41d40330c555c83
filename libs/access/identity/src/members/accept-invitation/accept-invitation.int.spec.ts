import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LinkTokens } from '../../accounts/links/link-tokens.js';
import {
  type Answer,
  TestIdentity,
  type TestMember,
  type TestPerson,
  type TestTenant,
} from '../../testing/test-identity.js';

const dayMs = 24 * 3_600_000;
let identity: TestIdentity;
let tenant: TestTenant;
let owner: TestMember;
let ada: TestPerson;
let count = 0;

beforeAll(async () => {
  identity = await TestIdentity.open();
});
beforeEach(async () => {
  count += 1;
  tenant = await identity.tenant(`tenant-${count}`);
  owner = await tenant.member('owner');
  ada = await identity.person(`ada-${count}@example.org`);
});
afterAll(() => identity.close());

const tokenOf = (id: unknown) => identity.get(LinkTokens).write('invitation', String(id));
async function invite(email = ada.email, role = 'reviewer'): Promise<{ id: string; token: string }> {
  const { body } = await owner.call('POST', '/invitations', { email, role });
  return { id: String(body.id), token: tokenOf(body.id) };
}
const accept = (token: string, person = ada) => person.call('POST', '/auth/accept-invitation', { token });
const read = (token: string): Promise<Answer> =>
  identity.send('POST', '/auth/read-invitation', {}, { token });
const refusal = (status: number, code: string) => ({ status, body: { code: `identity.${code}` } });

describe('an invitation', () => {
  it('makes a member of whose address it is, however that was written, and again changes nothing', async () => {
    const { id, token } = await invite(ada.email.toUpperCase());
    const accepted = await accept(token);
    expect(accepted).toMatchObject({
      status: 200,
      body: { id: tenant.id, slug: `tenant-${count}`, role: 'reviewer', source: 'balance' },
    });
    expect(await ada.at(tenant).call('GET', '/tenant')).toMatchObject({ status: 200 });
    await owner.call('PATCH', `/members/${ada.id}`, { role: 'viewer' });
    identity.aheadMs += 30 * dayMs;
    const again = await accept(token);
    expect(again).toEqual({
      ...accepted,
      headers: again.headers,
      body: { ...accepted.body, role: 'viewer' },
    });
    expect(await tenant.events(`member:${ada.id}`)).toMatchObject([
      {
        type: 'MEMBER_JOINED',
        payload: { role: 'reviewer', source: 'balance', invitationId: id },
        actor: `user:${ada.id}`,
      },
      { type: 'MEMBER_ROLE_CHANGED' },
    ]);
    expect(await owner.call('DELETE', `/invitations/${id}`)).toMatchObject(refusal(409, 'invitation-used'));
    expect(await owner.call('POST', `/invitations/${id}/resend`)).toMatchObject(
      refusal(409, 'invitation-used'),
    );
  });

  it('is accepted once by two requests at once', async () => {
    const { token } = await invite();
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await tenant.events(`member:${ada.id}`)).toHaveLength(1);
  });

  it('is not for somebody else who holds the link, nor for who has not proved the address', async () => {
    const { token } = await invite();
    const eve = await identity.person(`eve-${count}@example.org`);
    expect(await accept(token, eve)).toMatchObject(refusal(403, 'invitation-not-yours'));
    const unproved = await identity.person(`unproved-${count}@example.org`, { isVerified: false });
    expect(await accept((await invite(unproved.email)).token, unproved)).toMatchObject(
      refusal(403, 'invitation-not-yours'),
    );
    expect(await tenant.rows`SELECT FROM memberships`).toHaveLength(1);
  });

  it('that was taken back or has expired makes nobody a member', async () => {
    const revoked = await invite();
    await owner.call('DELETE', `/invitations/${revoked.id}`);
    expect(await accept(revoked.token)).toMatchObject(refusal(409, 'invitation-revoked'));
    const late = await invite();
    identity.aheadMs += 7 * dayMs;
    expect(await accept(late.token)).toMatchObject(refusal(409, 'invitation-expired'));
    expect([await read(revoked.token), await read(late.token)]).toMatchObject([
      refusal(409, 'invitation-revoked'),
      refusal(409, 'invitation-expired'),
    ]);
    await owner.call('POST', `/invitations/${late.id}/resend`);
    expect(await accept(late.token)).toMatchObject({ status: 200 });
  });

  it('lets nobody in again who was removed', async () => {
    const { token } = await invite();
    await accept(token);
    await owner.call('DELETE', `/members/${ada.id}`);
    expect(await accept(token)).toMatchObject(refusal(409, 'invitation-used'));
  });

  it('lowers nobody who is a member already', async () => {
    const { token } = await invite();
    await tenant.join(ada, 'admin');
    expect(await accept(token)).toMatchObject({ status: 200, body: { role: 'admin' } });
  });

  it('is told to who holds the link, before they sign in', async () => {
    const { token } = await invite();
    expect(await read(token)).toMatchObject({
      status: 200,
      body: { tenantName: `tenant-${count}`, email: ada.email, role: 'reviewer' },
    });
    await accept(token);
    expect(await read(token)).toMatchObject(refusal(409, 'invitation-used'));
  });

  it.each([
    ['of nothing', () => tokenOf('01890a5d-ac96-774b-bcce-b302099a8057'), 422],
    ['of another purpose', (id: string) => identity.get(LinkTokens).write('reset-password', id), 422],
    ['without proof', (id: string) => `${id}.${'A'.repeat(43)}`, 422],
    ['that is only an id', (id: string) => id, 422],
    ['that is empty', () => '', 400],
  ])('is not found by a link %s', async (_, linkOf, status) => {
    const { id } = await invite();
    for (const answer of [await read(linkOf(id)), await accept(linkOf(id))])
      expect(answer).toMatchObject({ status });
  });

  it('is accepted by people', async () => {
    const { token } = await invite();
    const key = await tenant.key('members:write');
    expect(await key.call('POST', '/auth/accept-invitation', { token })).toMatchObject(
      refusal(403, 'person-required'),
    );
    expect(await identity.send('POST', '/auth/accept-invitation', {}, { token })).toMatchObject({
      status: 401,
    });
  });
});
