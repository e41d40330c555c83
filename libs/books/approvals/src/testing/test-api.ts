import { randomBytes } from 'node:crypto';
import { Module, type Type } from '@nestjs/common';
import { ConfigModule, loadConfig } from '@balance/config';
import { DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { createHttpApp, HttpContractModule } from '@balance/http';
import { AddUser, CreateApiKey, type Role } from '@balance/identity';
import { ApprovalsHttpModule } from '../http.js';
import { cause, openTestApprovals } from './test-approvals.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH';

/**
 * For specs: approvals over HTTP, and a tenant with a key that may do everything.
 *
 * @param identity what lets callers in over HTTP
 */
export async function openTestApi(identity: Type) {
  const test = await openTestApprovals();
  const config = loadConfig({
    DATABASE_URL: test.adminUrl,
    LOG_LEVEL: 'silent',
    SECRET_KEY: randomBytes(32).toString('hex'),
  });
  const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule];

  @Module({ imports: [...platform, HttpContractModule, identity, ApprovalsHttpModule] })
  class TestApi {}

  const app = await createHttpApp(TestApi, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const tenant = await test.newTenant();
  const key = await app.get(CreateApiKey, { strict: false }).execute(tenant.id, 'test');

  return {
    test,
    tenant,

    /** A request to `/approvals` and what follows. */
    async call(method: Method, path: string, payload?: object, more: Readonly<Record<string, string>> = {}) {
      const headers = { authorization: `Bearer ${key}`, ...more };
      const url = `/api/v1/approvals${path}`;
      const answer = await app.inject({ method, url, headers, ...(payload && { payload }) });
      return {
        status: answer.statusCode,
        etag: answer.headers.etag,
        body: (answer.body === '' ? {} : answer.json()) as Record<string, unknown>,
      };
    },

    /** A member of the tenant. */
    async member(role: Role): Promise<string> {
      const email = `${role}@${tenant.id}.example`;
      const { userId } = await app.get(AddUser, { strict: false }).execute(tenant.id, { email, role }, cause);
      return userId;
    },

    async close(): Promise<void> {
      await app.close();
      await test.close();
    },
  };
}

export type TestApi = Awaited<ReturnType<typeof openTestApi>>;
