import { type Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { createHttpApp, HttpContractModule } from '@balance/http';
import { Clock, type Currency, Ids, type TenantId } from '@balance/kernel';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { type UserId } from '../domain/caller.js';
import { type Permission, type Role } from '../domain/permissions.js';
import { IdentityHttpModule } from '../http.js';
import { CreateApiKey } from '../keys/create-api-key/create-api-key.use-case.js';
import { MembershipRepository } from '../members/membership.repository.js';
import { TestSession } from './test-session.js';
import { CreateTenant } from '../tenants/create-tenant/create-tenant.use-case.js';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The API's identity part on a database of its own, at a time that tests decide. */
export class TestIdentity {
  private constructor(
    readonly app: NestFastifyApplication,
    private readonly test: TestDatabase,
  ) {}

  /** How far the clock of the API is ahead of the real one. */
  aheadMs = 0;

  static async open(settings: Readonly<Record<string, string>> = {}): Promise<TestIdentity> {
    const test = await testDatabase();
    const config = loadConfig({
      DATABASE_URL: test.adminUrl,
      DATABASE_POOL: '6',
      SECRET_KEY: 'ab'.repeat(32),
      LOG_LEVEL: 'silent',
      RATE_LIMIT_ADDRESS: '100000',
      RATE_LIMIT_SIGN_IN: '100000',
      ...settings,
    });
    const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule];
    @Module({ imports: [...platform, IdentityHttpModule, HttpContractModule] })
    class TestProcess {}
    const app = await createHttpApp(TestProcess, config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const identity = new TestIdentity(app, test);
    identity.get(Clock).now = () => new Date(Date.now() + identity.aheadMs);
    return identity;
  }

  get<T>(type: Type<T> | (abstract new () => T)): T {
    return this.app.get<T>(type as Type<T>, { strict: false });
  }

  /** A person who has proved their address. */
  async person(email: string, { isVerified = true } = {}): Promise<TestPerson> {
    const userId = this.get(Ids).next<'user'>();
    await this.get(Database).asSystem(
      (tx) => tx.execute`
        INSERT INTO users (id, email, email_key, name, email_verified_at)
        VALUES (${userId}::uuid, ${email}, ${email.toLowerCase()}, ${email}, ${isVerified ? new Date() : null})`,
    );
    return new TestPerson(this, userId, email);
  }

  /** A tenant without members. */
  async tenant(slug: string): Promise<TestTenant> {
    const { id } = await this.get(CreateTenant).execute({ slug, name: slug, currency: 'EUR' as Currency });
    return new TestTenant(this, id);
  }

  async send(
    method: Method,
    path: string,
    headers: Readonly<Record<string, string>>,
    payload?: object,
  ): Promise<Answer> {
    const answer = await this.app.inject({ method, url: `/api/v1${path}`, headers, payload });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: answer.body === '' ? {} : answer.json<Record<string, unknown>>(),
    };
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.test.drop();
  }
}

/** Whoever calls, by what they present: a key, or a token that is as fresh as it gets. */
export class TestCaller {
  constructor(
    protected readonly identity: TestIdentity,
    private readonly token: string | (() => Promise<string>),
  ) {}

  async call(
    method: Method,
    path: string,
    payload?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const token = typeof this.token === 'string' ? this.token : await this.token();
    return this.identity.send(method, path, { authorization: `Bearer ${token}`, ...headers }, payload);
  }
}

/** A person who works for no tenant. */
export class TestPerson extends TestCaller {
  constructor(
    identity: TestIdentity,
    readonly id: UserId,
    readonly email: string,
  ) {
    super(identity, new TestSession(identity, id, null).token);
  }

  /** The same person, who has chosen a tenant. */
  at({ id }: { id: TenantId }): TestMember {
    return new TestMember(this.identity, this, new TestSession(this.identity, this.id, id));
  }
}

/** A person at work for a tenant. */
export class TestMember extends TestCaller {
  constructor(
    identity: TestIdentity,
    readonly person: TestPerson,
    private readonly session: TestSession,
  ) {
    super(identity, session.token);
  }

  get id(): UserId {
    return this.person.id;
  }

  get email(): string {
    return this.person.email;
  }

  /** The member, as whom this one acts. */
  actingAs(member: TestMember): TestCaller {
    return new TestCaller(this.identity, () => this.session.tokenFor(member.id));
  }
}

export class TestTenant {
  constructor(
    private readonly identity: TestIdentity,
    readonly id: TenantId,
  ) {}

  /** Makes a person a member. */
  async join(person: TestPerson, role: Role, source = 'balance'): Promise<TestMember> {
    const memberships = this.identity.get(MembershipRepository);
    await this.identity
      .get(Database)
      .forTenant(this.id, (tx) => memberships.insert(tx, { userId: person.id, role, source }));
    return person.at(this);
  }

  /** A new person who is a member. */
  async member(role: Role): Promise<TestMember> {
    return this.join(
      await this.identity.person(`${role}-${this.identity.get(Ids).next()}@example.org`),
      role,
    );
  }

  async key(...scopes: Permission[]): Promise<TestCaller> {
    return new TestCaller(
      this.identity,
      await this.identity.get(CreateApiKey).execute(this.id, 'test', scopes),
    );
  }

  /** What a query finds in this tenant's rows. */
  rows<Row = Record<string, unknown>>(statement: TemplateStringsArray, ...values: unknown[]): Promise<Row[]> {
    return this.identity.get(Database).forTenant(this.id, (tx) => tx.query<Row>(statement, ...values));
  }

  /** The events of a stream, oldest first. */
  events(stream: string): Promise<{ type: string; payload: unknown; actor: string }[]> {
    return this.rows`
      SELECT type, payload, actor FROM events WHERE stream = ${stream} ORDER BY position`;
  }
}
