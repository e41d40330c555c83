import { Ids } from '@balance/kernel';
import {
  type Answer,
  TestCaller,
  type TestIdentity,
  type TestMember,
  type TestTenant,
} from './test-identity.js';

/** A tenant whose admin makes keys. */
export class TestKeys {
  private constructor(
    private readonly identity: TestIdentity,
    readonly tenant: TestTenant,
    readonly admin: TestMember,
  ) {}

  static async open(identity: TestIdentity): Promise<TestKeys> {
    const tenant = await identity.tenant(`t-${identity.get(Ids).next()}`);
    return new TestKeys(identity, tenant, await tenant.member('admin'));
  }

  /** @returns the new service account's id */
  async account(by: TestCaller = this.admin): Promise<string> {
    const { body } = await by.call('POST', '/service-accounts', { name: `account ${Math.random()}` });
    return String(body.id);
  }

  /** A key that may read the tenant, unless told otherwise, and whoever calls with it. */
  async key(
    more: object = {},
    by: TestCaller = this.admin,
  ): Promise<Answer & { id: string; caller: TestCaller }> {
    const serviceAccountId = await this.account(by);
    const draft = { serviceAccountId, name: 'a key', scopes: ['tenant:read'], ...more };
    const answer = await by.call('POST', '/api-keys', draft);
    const caller = new TestCaller(this.identity, String(answer.body.key));
    return { ...answer, id: String(answer.body.id), caller };
  }

  rotate(id: string, body: object = {}): Promise<Answer> {
    return this.admin.call('POST', `/api-keys/${id}/rotate`, body);
  }

  revoke(id: string): Promise<Answer> {
    return this.admin.call('DELETE', `/api-keys/${id}`);
  }

  /** What the list says of a key. */
  async listed(id: string): Promise<Record<string, unknown> | undefined> {
    const { body } = await this.admin.call('GET', '/api-keys?limit=500');
    return (body.items as Record<string, unknown>[]).find((key) => key.id === id);
  }

  /** The answer to somebody who reads the tenant: 200, or 401 when their key is not valid. */
  async statusOf(caller: TestCaller): Promise<number> {
    return (await caller.call('GET', '/tenant')).status;
  }
}
