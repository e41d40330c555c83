import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestPerson } from '../../accounts/testing/test-accounts.js';
import { TestAccounts } from '../../accounts/testing/test-accounts.js';

let accounts: TestAccounts;
let owner: TestPerson;
beforeAll(async () => {
  accounts = await TestAccounts.open();
  owner = await accounts.person('owner');
});
afterAll(() => accounts.close());

it('goes from an invitation by its mail to a member who works there', async () => {
  const tenantId = await accounts.join('acme', owner, 'owner');
  const token = await accounts.tokenOf(owner);
  const invited = await accounts.send('POST', '/invitations', {
    token,
    payload: { email: 'ada@example.com', role: 'accountant' },
  });
  expect(invited).toMatchObject({ status: 201 });
  const link = await accounts.linkTo('ada@example.com');
  expect(await accounts.send('POST', '/auth/read-invitation', { payload: { token: link } })).toMatchObject({
    status: 200,
    body: { tenantName: 'acme', email: 'ada@example.com', role: 'accountant' },
  });

  const ada = await accounts.person('ada');
  const accepted = await accounts.send('POST', '/auth/accept-invitation', {
    token: await accounts.tokenOf(ada),
    payload: { token: link },
  });
  expect(accepted).toMatchObject({ status: 200, body: { id: tenantId, role: 'accountant' } });
  expect(await accounts.send('GET', '/tenant', { token: await accounts.tokenOf(ada) })).toMatchObject({
    status: 200,
    body: { id: tenantId },
  });
  expect(await accounts.mailsTo('ada@example.com')).toHaveLength(1);
  expect(accounts.logged.join('\n')).not.toContain(link);
});
