import { Module, type Type } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createServer } from 'node:net';
import { type Config, ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { createHttpApp } from '@balance/http';
import { Clock, Ids, type TenantId } from '@balance/kernel';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { ProvePassword } from '../../accounts/prove-password/prove-password.use-case.js';
import { SignInRefused } from '../../domain/accounts.errors.js';
import { type UserId } from '../../domain/caller.js';
import { type Role } from '../../domain/permissions.js';
import { IdentityHttpModule } from '../../http.js';
import { type SignedInView } from '../sign-in/sign-in.dto.js';
import { NotesController } from './notes.controller.js';

type Method = 'GET' | 'POST' | 'DELETE';

export interface Answer<Body = Readonly<Record<string, unknown>>> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Body;
}

export interface TestUser {
  readonly id: UserId;
  readonly email: string;
}

export const password = 'correct horse battery staple';

/**
 * The API's identity part on a database of its own, at a time that tests decide. Whoever knows the one password is let
 * in: what proves a person is another room's matter.
 */
export class TestSessions {
  /** How far the clock of the API is ahead of the real one. */
  aheadMs = 0;
  /** What happens while a password is checked. */
  whileProving: () => Promise<unknown> = () => Promise.resolve();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly config: Config,
    private readonly test: TestDatabase,
  ) {}

  /** @param settings configuration; `PORT` makes it listen there */
  static async open(settings: Readonly<Record<string, string>> = {}): Promise<TestSessions> {
    const test = await testDatabase();
    const config = loadConfig({
      DATABASE_URL: test.adminUrl,
      DATABASE_POOL: '6',
      SECRET_KEY: 'ab'.repeat(32),
      LOG_LEVEL: 'silent',
      RATE_LIMIT_SIGN_IN: '100000',
      RATE_LIMIT_ADDRESS: '100000',
      ...settings,
    });
    const app = await openApi(config);
    if (settings['PORT']) await app.listen(config.PORT, config.HOST);
    else {
      await app.init();
      await app.getHttpAdapter().getInstance().ready();
    }
    const sessions = new TestSessions(app, config, test);
    sessions.get(Clock).now = () => sessions.now();
    sessions.get(ProvePassword).execute = (credentials) => sessions.prove(credentials);
    return sessions;
  }

  get<T>(type: Type<T> | (abstract new () => T)): T {
    return this.app.get<T>(type as Type<T>, { strict: false });
  }

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  async user(name: string): Promise<TestUser> {
    const id = this.get(Ids).next<'user'>();
    const email = `${name}@example.com`;
    await this.get(Database).asSystem(
      (tx) => tx.execute`
        INSERT INTO users (id, email, email_key, name) VALUES (${id}::uuid, ${email}, ${email}, ${name})`,
    );
    return { id, email };
  }

  async tenant(slug: string): Promise<TenantId> {
    const id = this.get(Ids).next<'tenant'>();
    await this.get(Database).asSystem(
      (tx) => tx.execute`
        INSERT INTO tenants (id, slug, name, currency) VALUES (${id}::uuid, ${slug}, ${slug}, 'GBP')`,
    );
    return id;
  }

  async join(tenantId: TenantId, { id }: TestUser, role: Role = 'viewer'): Promise<void> {
    await this.get(Database).asSystem(
      (tx) => tx.execute`
        INSERT INTO memberships (tenant_id, user_id, role) VALUES (${tenantId}::uuid, ${id}::uuid, ${role})`,
    );
  }

  /** A new user who is a member of a new tenant. */
  async member(name: string, role: Role = 'viewer'): Promise<TestUser & { readonly tenantId: TenantId }> {
    const [user, tenantId] = [await this.user(name), await this.tenant(name)];
    await this.join(tenantId, user, role);
    return { ...user, tenantId };
  }

  async send<Body = Readonly<Record<string, unknown>>>(
    method: Method,
    url: string,
    {
      token,
      headers = {},
      payload,
    }: { token?: string; headers?: Record<string, string>; payload?: object } = {},
  ): Promise<Answer<Body>> {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const path = url.startsWith('/.well-known') ? url : `/api/v1${url}`;
    const answer = await this.app.inject({
      method,
      url: path,
      headers: { ...authorization, ...headers },
      ...(payload && { payload }),
    });
    const body = (answer.body === '' ? {} : answer.json()) as Body;
    return { status: answer.statusCode, headers: answer.headers, body };
  }

  async signIn({ email }: TestUser, more: { tenantId?: TenantId } = {}): Promise<SignedInView> {
    const payload = { email, password, ...more };
    const answer = await this.send<SignedInView>('POST', '/auth/sign-in', {
      payload,
      headers: { 'user-agent': 'Test/1.0' },
    });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  refresh(refreshToken: string): Promise<Answer<SignedInView & { code: string }>> {
    return this.send('POST', '/auth/refresh', { payload: { refreshToken } });
  }

  /** The status of a read with this token. */
  async read(token: string): Promise<number> {
    return (await this.send('GET', '/notes', { token })).status;
  }

  /** What a query finds that is no tenant's. */
  rows<Row = Record<string, unknown>>(statement: TemplateStringsArray, ...values: string[]): Promise<Row[]> {
    return this.get(Database).asSystem((tx) => tx.query<Row>(statement, ...values));
  }

  /** What a tenant's log holds, oldest first. */
  events(tenantId: TenantId): Promise<{ type: string; stream: string; actor: string; payload: unknown }[]> {
    return this.get(Database).forTenant(
      tenantId,
      (tx) => tx.query`SELECT type, stream, actor, impersonator, payload FROM events ORDER BY position`,
    );
  }

  /** Opens another process of the same installation. */
  another(settings: Partial<Config> = {}): Promise<NestFastifyApplication> {
    return openApi({ ...this.config, ...settings });
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.test.drop();
  }

  private async prove(given: { email: string; password: string; code?: string }) {
    const [user] = await this.rows<{ id: UserId }>`SELECT id FROM users WHERE email_key = ${given.email}`;
    if (!user || given.password !== password) throw new SignInRefused();
    await this.whileProving();
    return { userId: user.id, hasSecondFactor: given.code !== undefined };
  }
}

function openApi(config: Config): Promise<NestFastifyApplication> {
  @Module({
    imports: [ConfigModule.with(config), DatabaseModule.register(), EventsModule, IdentityHttpModule],
    controllers: [NotesController],
  })
  class TestProcess {}
  return createHttpApp(TestProcess, config);
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
