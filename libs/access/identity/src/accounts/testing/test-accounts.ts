import { type LoggerService, Module, type Type } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { type Config, ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventsModule, EventsWorkerModule } from '@balance/events';
import { createHttpApp } from '@balance/http';
import { Clock, type Currency, Ids, type TenantId } from '@balance/kernel';
import { Outbox, type OutboxMail, outboxOf } from '@balance/mail';
import { migrateQueue, QueueModule, QueueWorkerModule } from '@balance/queue';
import { everyRow, queueSettings, type TestDatabase, testDatabase } from '@balance/testing';
import { type UserId } from '../../domain/caller.js';
import { type Role } from '../../domain/permissions.js';
import { AccountsHttpModule, IdentityHttpModule } from '../../http.js';
import { CreateTenant } from '../../tenants/create-tenant/create-tenant.use-case.js';
import { IdentityWorkerModule } from '../../worker.js';
import { PasswordHasher } from '../passwords/password-hasher.js';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface TestPerson {
  readonly id: UserId;
  readonly email: string;
}

export const password = 'correct horse battery staple';
export const otherPassword = 'my dog ate the cat at noon';

/** API and worker of accounts in one process, on a database, an outbox and at a time of their own. */
export class TestAccounts {
  /** How far the clock is ahead of the real one, or of the moment at which it was stopped. */
  aheadMs = 0;
  private stoppedMs: number | undefined;
  /** Whatever was logged. */
  readonly logged: string[] = [];

  private constructor(
    readonly app: NestFastifyApplication,
    readonly config: Config,
    private readonly test: TestDatabase,
  ) {}

  static async open(settings: Readonly<Record<string, string>> = {}): Promise<TestAccounts> {
    const test = await testDatabase();
    await migrateQueue(test.adminUrl);
    const config = loadConfig({
      DATABASE_URL: test.adminUrl,
      DATABASE_POOL: '6',
      SECRET_KEY: 'ab'.repeat(32),
      BALANCE_HOME: await mkdtemp(path.join(tmpdir(), 'balance-accounts-')),
      LOG_LEVEL: 'silent',
      RATE_LIMIT_SIGN_IN: '100000',
      RATE_LIMIT_ADDRESS: '100000',
      ...queueSettings(),
      ...settings,
    });
    const platform = [ConfigModule.with(config), DatabaseModule.register(), QueueModule, EventsModule];
    const worker = [QueueWorkerModule, EventsWorkerModule, IdentityWorkerModule];
    @Module({ imports: [...platform, IdentityHttpModule, AccountsHttpModule, ...worker] })
    class TestProcess {}
    const app = await createHttpApp(TestProcess, config);
    const accounts = new TestAccounts(app, config, test);
    app.useLogger(accounts.logger());
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    accounts.get(Clock).now = () => accounts.now();
    return accounts;
  }

  get<T>(type: Type<T> | (abstract new () => T)): T {
    return this.app.get<T>(type as Type<T>, { strict: false });
  }

  now(): Date {
    return new Date((this.stoppedMs ?? Date.now()) + this.aheadMs);
  }

  /** From now on time passes only as tests say. */
  stopClock(): void {
    this.aheadMs = 0;
    this.stoppedMs = Math.ceil(Date.now() / 30_000) * 30_000;
  }

  async send(
    method: Method,
    url: string,
    {
      payload,
      token,
      headers = {},
    }: { payload?: object; token?: string; headers?: Readonly<Record<string, string>> } = {},
  ): Promise<Answer> {
    const answer = await this.app.inject({
      method,
      url: `/api/v1${url}`,
      headers: { ...headers, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      ...(payload && { payload }),
    });
    const body = answer.body === '' ? {} : answer.json<Record<string, unknown>>();
    return { status: answer.statusCode, headers: answer.headers, body };
  }

  /** A verified person who knows {@link password}, without the mails that lead there. */
  async person(name: string, more: { email?: string; hash?: string | null } = {}): Promise<TestPerson> {
    const id = this.get(Ids).next<'user'>();
    const { email = `${name}@example.com`, hash = await this.get(PasswordHasher).hash(password) } = more;
    await this.get(Database).asSystem(
      (tx) => tx.execute`
        INSERT INTO users (id, email, email_key, name, password_hash, email_verified_at)
        VALUES (${id}::uuid, ${email}, ${email.toLowerCase()}, ${name}, ${hash}, now())`,
    );
    return { id, email };
  }

  async join(slug: string, { id }: TestPerson, role: Role): Promise<TenantId> {
    const tenant = await this.get(CreateTenant).execute({ slug, name: slug, currency: 'GBP' as Currency });
    await this.get(Database).asSystem(
      (tx) => tx.execute`
        INSERT INTO memberships (tenant_id, user_id, role) VALUES (${tenant.id}::uuid, ${id}::uuid, ${role})`,
    );
    return tenant.id;
  }

  signIn(email: string, chosen = password, code?: string): Promise<Answer> {
    return this.send('POST', '/auth/sign-in', {
      payload: { email, password: chosen, ...(code !== undefined && { code }) },
    });
  }

  /** @returns the access token of a new session */
  async tokenOf({ email }: TestPerson, code?: string): Promise<string> {
    const { body } = await this.signIn(email, password, code);
    return String(body.accessToken);
  }

  /** What a query finds, whoever owns it. */
  rows<Row = Record<string, unknown>>(statement: TemplateStringsArray, ...values: never[]): Promise<Row[]> {
    return this.get(Database).asSystem((tx) => tx.query<Row>(statement, ...values));
  }

  /** Everything that the database holds, queues too, by table. */
  everyRow(): Promise<ReadonlyMap<string, string>> {
    return everyRow(this.test.adminUrl);
  }

  get outbox(): Outbox {
    return new Outbox(outboxOf(this.config));
  }

  /** The mails to an address, oldest first, once there are as many. */
  async mailsTo(email: string, count = 1): Promise<OutboxMail[]> {
    for (const deadline = Date.now() + 10_000; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
      const mails = (await this.outbox.list(1_000))
        .filter(({ to }) => to.toLowerCase() === email.toLowerCase())
        .reverse();
      if (mails.length >= count) return mails;
      if (Date.now() > deadline) throw new Error(`${mails.length} mails to ${email}, not ${count}`);
    }
  }

  /** The token in the last mail that has one, once there are so many mails. */
  async linkTo(email: string, count = 1): Promise<string> {
    const mails = await this.mailsTo(email, count);
    return mails.map(({ link }) => link?.split('#token=')[1]).findLast((token) => token !== undefined) ?? '';
  }

  async close(): Promise<void> {
    await this.app.close();
    // Pools have ended when they have said goodbye; the server hears it a moment later, and would complain to them.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await this.test.drop();
    await rm(this.config.BALANCE_HOME, { recursive: true });
  }

  private logger(): LoggerService {
    const keep = (...said: unknown[]) => {
      this.logged.push(
        said.map((part) => (typeof part === 'string' ? part : inspect(part, { depth: 9 }))).join(' '),
      );
    };
    return { log: keep, error: keep, warn: keep, debug: keep, verbose: keep, fatal: keep };
  }
}
