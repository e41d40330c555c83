import { Module, type Type } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule, type Tx } from '@balance/database';
import { EventsModule } from '@balance/events';
import { createHttpApp, HttpContractModule } from '@balance/http';
import { CreateApiKey, CreateTenant } from '@balance/identity';
import { type Currency, type TenantId } from '@balance/kernel';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { RulesHttpModule } from '../http.js';

export const [meals, travel] = [
  '01890a5d-ac96-774b-bcce-b302099a8001',
  '01890a5d-ac96-774b-bcce-b302099a8002',
];
/** An id that nothing has. */
export const nobody = '01890a5d-ac96-774b-bcce-b302099a8009';

/** A rule as it is sent to the API. */
export const aDraft = (changes: object = {}) => ({
  name: 'Taxis',
  when: { field: 'description', operator: 'contains', value: 'cab' },
  then: { categoryId: travel },
  ...changes,
});

interface Answer {
  readonly status: number;
  readonly tag: unknown;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The API's part for rules on a database of its own. */
export class TestRules {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly test: TestDatabase,
  ) {}

  /** @param identity the module that lets callers in; a spec may load it, a library may not */
  static async open(identity: Type, test?: TestDatabase): Promise<TestRules> {
    const database = test ?? (await testDatabase());
    const config = loadConfig({
      DATABASE_URL: database.adminUrl,
      SECRET_KEY: 'ab'.repeat(32),
      LOG_LEVEL: 'silent',
    });
    const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule];
    @Module({ imports: [...platform, identity, RulesHttpModule, HttpContractModule] })
    class TestApi {}
    const app = await createHttpApp(TestApi, config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TestRules(app, database);
  }

  get<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  /** A tenant with a key, and with the categories `meals` and `travel`. */
  async tenant(slug: string, categories = { meals: meals!, travel: travel! }): Promise<TestTenant> {
    const { id } = await this.get(CreateTenant).execute({ slug, name: slug, currency: 'EUR' as Currency });
    const key = await this.get(CreateApiKey).execute(id, 'test');
    const tenant = new TestTenant(this, id, key);
    await tenant.do(
      (tx) => tx.execute`
        INSERT INTO categories (tenant_id, id, key, name, kind, account_code)
        VALUES (current_tenant(), ${categories.meals}::uuid, 'meals', 'Meals', 'expense', '6400'),
               (current_tenant(), ${categories.travel}::uuid, 'travel', 'Travel', 'expense', '6300')`,
    );
    return tenant;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.test.drop();
  }
}

export class TestTenant {
  constructor(
    private readonly rules: TestRules,
    readonly id: TenantId,
    private readonly key: string,
  ) {}

  async call(
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    payload?: object,
    headers: object = {},
  ): Promise<Answer> {
    const answer = await this.rules.app.inject({
      method,
      url: `/api/v1/rules${path}`,
      headers: { authorization: `Bearer ${this.key}`, ...headers },
      ...(payload && { payload }),
    });
    return {
      status: answer.statusCode,
      tag: answer.headers.etag,
      body: (answer.body === '' ? {} : answer.json()) as Record<string, unknown>,
    };
  }

  /** @returns the new rule's id */
  async rule(changes: object = {}): Promise<string> {
    const { status, body } = await this.call('POST', '', aDraft(changes));
    if (status !== 201) throw new Error(`The rule was refused: ${JSON.stringify(body)}`);
    return String(body['id']);
  }

  /** The items of a list. */
  async items<Item = Readonly<Record<string, unknown>>>(path: string): Promise<Item[]> {
    return (await this.call('GET', path)).body['items'] as Item[];
  }

  do<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.rules.get(Database).forTenant(this.id, work);
  }

  /** What a query finds in this tenant's rows. */
  rows<Row = Record<string, unknown>>(statement: TemplateStringsArray, ...values: unknown[]): Promise<Row[]> {
    return this.do((tx) => tx.query<Row>(statement, ...values));
  }
}
