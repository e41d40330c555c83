import { randomBytes } from 'node:crypto';
import { Module, type Type } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Category, CategoriesModule, ListCategories, OpenCategories } from '@balance/categories';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule, type Tx } from '@balance/database';
import { EventQuery, EventsModule, type StoredEvent } from '@balance/events';
import { createHttpApp, HttpContractModule } from '@balance/http';
import { CreateApiKey, CreateTenant } from '@balance/identity';
import { blockOf, type Cause, type Currency, type Id, SystemIds, type TenantId } from '@balance/kernel';
import { type JobContext } from '@balance/queue';
import {
  DecisionRepository,
  IngestRecords,
  type RecordDecision,
  type RecordId,
  RecordListRepository,
  RecordRepository,
  type RecordRow,
  SaveDecisions,
} from '@balance/records';
import { ChangeRule, CreateRule, type RuleId } from '@balance/rules';
import { testDatabase } from '@balance/testing';
import { ApplyRulesJob } from '../apply-rules/apply-rules.job.js';
import { type RuleRunId } from '../domain/rule-runs/rule-run.js';
import { ProcessingHttpModule } from '../http.js';
import { RuleRunsModule } from '../rule-runs.module.js';

const ids = new SystemIds();

export const cause: Cause = { actor: 'system:test', correlationId: ids.next(), causationId: null };

/** For specs: a record, and what the stages made of it; a coffee that no stage knew, by default. */
export interface Decided {
  readonly description?: string;
  readonly amountMinor?: bigint;
  readonly bookedOn?: string;
  /** Key of the category. */
  readonly category?: string;
  readonly facts?: Partial<RecordDecision>;
}

/** The API's part where rules meet records, with its job, on a database of its own; no queue runs. */
export class TestRuleRuns {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly drop: () => Promise<void>,
  ) {}

  /** @param identity the module that lets callers in; a spec may load it, a library may not */
  static async open(identity: Type): Promise<TestRuleRuns> {
    const { adminUrl, drop } = await testDatabase();
    const config = loadConfig({
      ...{ DATABASE_URL: adminUrl, DATABASE_POOL: '6', LOG_LEVEL: 'silent' },
      SECRET_KEY: randomBytes(32).toString('hex'),
    });
    const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule];

    @Module({
      imports: [
        ...platform,
        identity,
        HttpContractModule,
        CategoriesModule,
        RuleRunsModule,
        ProcessingHttpModule,
      ],
      providers: [ApplyRulesJob],
    })
    class TestApi {}

    const app = await createHttpApp(TestApi, config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TestRuleRuns(app, drop);
  }

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.app.get(type, { strict: false });
  }

  async newTenant(): Promise<TestTenant> {
    const slug = `t-${ids.next()}`;
    const { id } = await this.get(CreateTenant).execute({ slug, name: slug, currency: 'GBP' as Currency });
    const categories = await this.get(Database).forTenant(id, async (tx) => {
      await this.get(OpenCategories).execute(tx);
      return this.get(ListCategories).execute(tx);
    });
    return new TestTenant(this.app, id, await this.get(CreateApiKey).execute(id, 'test'), categories);
  }

  /** @returns the address at which it takes requests from the network */
  async listen(): Promise<string> {
    await this.app.listen(0, '127.0.0.1');
    return this.app.getUrl();
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.drop();
  }
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export class TestTenant {
  constructor(
    private readonly app: NestFastifyApplication,
    readonly id: TenantId,
    readonly key: string,
    private readonly categories: readonly Category[],
  ) {}

  private get<T>(type: abstract new (...args: never[]) => T): T {
    return this.app.get(type, { strict: false });
  }

  do<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.get(Database).forTenant(this.id, work);
  }

  categoryId(key: string): Category['id'] {
    return this.categories.find((category) => category.key === key)!.id;
  }

  async call(
    method: 'GET' | 'POST',
    path: string,
    payload?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await this.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { authorization: `Bearer ${this.key}`, ...headers },
      ...(payload && { payload }),
    });
    return { status: answer.statusCode, body: (answer.body === '' ? {} : answer.json()) as Answer['body'] };
  }

  /** A draft of a rule that files what has the word under a category. */
  draft(word: string, category: string, changes: object = {}) {
    return {
      name: word,
      when: { field: 'description', operator: 'contains', value: word },
      then: { categoryId: this.categoryId(category) },
      ...changes,
    };
  }

  async rule(word: string, category: string, changes: object = {}): Promise<RuleId> {
    const draft = this.draft(word, category, changes);
    return (await this.do((tx) => this.get(CreateRule).execute(tx, draft, cause))).id;
  }

  changeRule(id: RuleId, changes: object): Promise<unknown> {
    return this.do((tx) => this.get(ChangeRule).execute(tx, id, changes, cause));
  }

  /** Records that the stages have decided on and that wait; @returns their ids, in order */
  async waiting(...decided: readonly Decided[]): Promise<RecordId[]> {
    const sourceId: Id<'import'> = ids.next();
    const source = { kind: 'import', id: sourceId, scope: sourceId, accountCode: '1000' } as const;
    const records = decided.map(
      ({ description = 'COFFEE', amountMinor = -320n, bookedOn = '2026-03-01' }, n) => ({
        ...{ bookedOn, amountMinor, currency: 'GBP' as Currency, description },
        ...{ counterparty: null, reference: sourceId, sourceKey: null, line: n + 1, raw: {} },
      }),
    );
    return this.do(async (tx) => {
      const { batchId } = await this.get(IngestRecords).execute(tx, source, records, cause);
      const recordIds = decided.map(
        (_, n) => (blockOf(batchId).slice(0, 28) + n.toString(16).padStart(8, '0')) as RecordId,
      );
      const decisions = decided.map(({ category, facts }, n) => ({
        recordId: recordIds[n]!,
        categoryId: category === undefined ? null : this.categoryId(category),
        confidence: category === undefined ? 0 : 0.6,
        decidedBy: category === undefined ? null : 'similarity',
        trace: { version: 2, stages: [{ stage: 'similarity', outcome: 'passed' }], decidedBy: null },
        reviewReason: category === undefined ? ('uncategorised' as const) : ('low-confidence' as const),
        ...facts,
      }));
      await this.get(SaveDecisions).execute(tx, decisions, cause);
      return recordIds;
    });
  }

  /** A person's word on a record: approved, under `category` if it is given. */
  approve(recordId: RecordId, category?: string, by: 'reviewer' | 'policy' = 'reviewer'): Promise<unknown> {
    return this.do(async (tx) => {
      if (category !== undefined) {
        const word = { categoryId: this.categoryId(category) };
        await this.get(DecisionRepository).override(tx, [{ recordId, ...word }], 'user:1');
      }
      return this.get(RecordRepository).approve(tx, [recordId], by);
    });
  }

  reject(recordId: RecordId): Promise<unknown> {
    return this.do((tx) => this.get(RecordRepository).reject(tx, [recordId]));
  }

  async record(id: RecordId): Promise<RecordRow> {
    return (await this.do((tx) => this.get(RecordListRepository).find(tx, id)))!;
  }

  /** Keys of the records' categories. */
  async categoriesOf(recordIds: readonly RecordId[]): Promise<(string | null)[]> {
    const records = await Promise.all(recordIds.map((id) => this.record(id)));
    return records.map(({ categoryId }) => this.categories.find(({ id }) => id === categoryId)?.key ?? null);
  }

  async requestRun(body: object = {}): Promise<RuleRunId> {
    const { status, body: run } = await this.call('POST', '/rule-runs', body);
    if (status !== 202) throw new Error(`The run was refused: ${JSON.stringify(run)}`);
    return run['id'] as RuleRunId;
  }

  /** Does what the queue would. */
  async work(runId: RuleRunId, context: Partial<JobContext> = {}): Promise<void> {
    const usual = { cause, attempt: 1, signal: new AbortController().signal };
    await this.get(ApplyRulesJob).handle({ tenantId: this.id, runId }, { ...usual, ...context });
  }

  /** A run from its request to its end. */
  async run(body: object = {}): Promise<RuleRunId> {
    const runId = await this.requestRun(body);
    await this.work(runId);
    return runId;
  }

  async shown(runId: RuleRunId): Promise<Answer['body']> {
    return (await this.call('GET', `/rule-runs/${runId}`)).body;
  }

  /** What the log says of a run, oldest first. */
  async events(runId: RuleRunId): Promise<StoredEvent[]> {
    const filter = { subject: `rule-run:${runId}`, limit: 100 };
    return (await this.do((tx) => this.get(EventQuery).page(tx, filter))).events.toReversed();
  }

  async eventTypes(runId: RuleRunId): Promise<string[]> {
    return (await this.events(runId)).map(({ type }) => type);
  }
}
