import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cause, type Currency, SystemIds, type TenantId } from '@balance/kernel';
import { password, TestAccounts } from '../../accounts/testing/test-accounts.js';
import { CreateTenant } from '../../tenants/create-tenant/create-tenant.use-case.js';
import { AddUser } from './add-user.use-case.js';

const cause: Cause = {
  actor: 'system:test',
  correlationId: new SystemIds().next<'correlation'>(),
  causationId: null,
};
let accounts: TestAccounts;
let tenantId: TenantId;
beforeAll(async () => {
  accounts = await TestAccounts.open();
  const acme = { slug: 'acme', name: 'Acme', currency: 'EUR' as Currency };
  tenantId = (await accounts.get(CreateTenant).execute(acme)).id;
});
afterAll(() => accounts.close());

const add = (email: string) => accounts.get(AddUser).execute(tenantId, { email, role: 'owner' }, cause);
const choose = (url: string | undefined) =>
  accounts.send('POST', '/auth/reset-password', {
    payload: { token: url?.split('#token=')[1], password },
  });

describe('a user whom the operator adds', () => {
  it('chooses a password by the link, once, and is what they were made', async () => {
    const { passwordUrl } = await add('Ada@Example.org');
    expect(await accounts.signIn('ada@example.org')).toMatchObject({ status: 401 });
    expect(await choose(passwordUrl)).toMatchObject({ status: 204 });
    expect(await choose(passwordUrl)).toMatchObject({
      status: 422,
      body: { code: 'identity.link-invalid' },
    });
    expect(await accounts.signIn('ada@example.org')).toMatchObject({
      status: 200,
      body: { tenant: { id: tenantId, role: 'owner' } },
    });
  });

  it('has a day to do so, and is given another link by being added again', async () => {
    const { passwordUrl } = await add('late@example.org');
    accounts.aheadMs += 24 * 3_600_000;
    expect(await choose(passwordUrl)).toMatchObject({ status: 422 });
    const again = await add('LATE@example.org');
    expect(await choose(again.passwordUrl)).toMatchObject({ status: 204 });
  });

  it('keeps the password that they have', async () => {
    await accounts.person('known');
    const { passwordUrl } = await add('known@example.com');
    expect(passwordUrl).toBeUndefined();
    expect(await accounts.signIn('known@example.com')).toMatchObject({
      status: 200,
      body: { tenant: { id: tenantId, role: 'owner' } },
    });
  });

  it('is refused without an address that mail can be sent to', async () => {
    await expect(add('nobody')).rejects.toMatchObject({ code: 'identity.email-invalid' });
  });
});
