import { Module, type Type } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { createHttpApp } from '@balance/http';
import { CreateApiKey, CreateTenant, type Permission } from '@balance/identity';
import { type Cause, type Currency, SystemIds, type TenantId } from '@balance/kernel';
import { testDatabase, TestLlmServer } from '@balance/testing';
import { ChangeSettings, type SettingsWish } from '../change-settings/change-settings.use-case.js';
import { ChooseCategories } from '../choose-categories/choose-categories.use-case.js';
import { type LlmVerdict } from '../domain/llm-verdict.js';
import { type CategoryChoice, type PaymentToName } from '../domain/payment-to-name.js';
import { LanguageModelHttpModule } from '../http.js';
import { RequestRepository, type RequestRow } from '../request.repository.js';
import { ShowSettings } from '../show-settings/show-settings.use-case.js';

const ids = new SystemIds();

export const cause: Cause = { actor: 'user:test', correlationId: ids.next(), causationId: null };

// Aliases follow the order of ids.
const [first, second] = ids.block<'category'>(2);
export const travel: CategoryChoice = { id: first!, name: 'Travel', kind: 'expense' };
export const meals: CategoryChoice = { id: second!, name: 'Meals', kind: 'expense' };
export const categories = [travel, meals];

/** For specs: a payment of 3.20 GBP. */
export const aPayment = (text: string, more: Partial<PaymentToName> = {}): PaymentToName => ({
  key: text,
  text,
  normalizedText: text.toLowerCase(),
  amountMinor: -320n,
  currency: 'GBP' as Currency,
  ...more,
});

/** A model that knows taxis from cafés. */
const decide = ({ text }: Readonly<Record<string, unknown>>) => {
  const alias = /taxi/i.test(String(text)) ? 'c1' : /cafe/i.test(String(text)) ? 'c2' : 'none';
  return { category: alias, confidence: 0.8, rationale: `It says ${String(text)}` };
};

/** One process of the API with the language model, on a database and a model server of their own. */
export class TestLanguageModel {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly server: TestLlmServer,
    readonly adminUrl: string,
    private readonly drop: () => Promise<void>,
  ) {}

  /** @param identity the module that lets callers in; a spec may load it, a library may not */
  static async open(identity: Type, settings: Record<string, string> = {}): Promise<TestLanguageModel> {
    const database = await testDatabase();
    const server = await TestLlmServer.start(decide);
    const app = await start(identity, database.adminUrl, server, settings);
    return new TestLanguageModel(app, server, database.adminUrl, () => database.drop());
  }

  /** Another process on the same database and server. */
  async another(identity: Type, settings: Record<string, string> = {}): Promise<NestFastifyApplication> {
    return start(identity, this.adminUrl, this.server, settings);
  }

  get<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  /** A tenant that has consented, unless it says otherwise. */
  async tenant(wish: Partial<SettingsWish> | null = {}): Promise<TestTenant> {
    const slug = `t-${ids.next()}`;
    const { id } = await this.get(CreateTenant).execute({ slug, name: slug, currency: 'GBP' as Currency });
    const tenant = new TestTenant(this, id);
    if (wish) await tenant.set(wish);
    return tenant;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.server.stop();
    await this.drop();
  }
}

async function start(
  identity: Type,
  adminUrl: string,
  server: TestLlmServer,
  settings: Record<string, string>,
): Promise<NestFastifyApplication> {
  const config = loadConfig({
    DATABASE_URL: adminUrl,
    LOG_LEVEL: 'silent',
    LLM_API_KEY: 'test-key',
    LLM_BASE_URL: server.url,
    LLM_TIMEOUT_MS: '800',
    LLM_ATTEMPTS: '2',
    LLM_BREAK_AFTER: '100',
    ...settings,
  });
  @Module({
    imports: [
      ConfigModule.with(config),
      DatabaseModule.register(),
      EventsModule,
      identity,
      LanguageModelHttpModule,
    ],
  })
  class TestProcess {}
  const app = await createHttpApp(TestProcess, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

export class TestTenant {
  constructor(
    private readonly test: TestLanguageModel,
    readonly id: TenantId,
  ) {}

  set(wish: Partial<SettingsWish> = {}) {
    const usual = { isEnabled: true, hasConsent: true, monthlyBudgetMicros: null };
    return this.test.get(ChangeSettings).execute(this.id, { ...usual, ...wish }, cause);
  }

  choose(
    payments: readonly PaymentToName[],
    { app = this.test.app, choices = categories, signal }: ChooseOptions = {},
  ): Promise<ReadonlyMap<string, LlmVerdict>> {
    const question = { payments, categories: choices };
    return app.get(ChooseCategories, { strict: false }).execute(this.id, question, cause, signal);
  }

  spending() {
    return this.test.get(ShowSettings).spending(this.id);
  }

  /** What was sent, oldest first. */
  async requests(): Promise<RequestRow[]> {
    const repository = this.test.get(RequestRepository);
    const { rows } = await this.test
      .get(Database)
      .readForTenant(this.id, (tx) => repository.page(tx, { limit: 500, sort: 'id' }));
    return [...rows];
  }

  async call(method: 'GET' | 'PUT', path: string, payload?: object, more: CallOptions = {}) {
    const key = await this.test.get(CreateApiKey).execute(this.id, 'test', more.scopes);
    const answer = await this.test.app.inject({
      method,
      url: `/api/v1/models/language-model${path}`,
      headers: { authorization: `Bearer ${key}`, ...more.headers },
      ...(payload && { payload }),
    });
    const body: unknown = answer.body === '' ? {} : answer.json();
    return { status: answer.statusCode, headers: answer.headers, body: body as Record<string, unknown> };
  }
}

interface ChooseOptions {
  readonly app?: NestFastifyApplication;
  readonly choices?: readonly CategoryChoice[];
  readonly signal?: AbortSignal;
}

interface CallOptions {
  readonly scopes?: Permission[];
  readonly headers?: Record<string, string>;
}
