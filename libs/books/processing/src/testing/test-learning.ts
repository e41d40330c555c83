import { type Type } from '@nestjs/common';
import { EventQuery, type StoredEvent } from '@balance/events';
import { blockOf } from '@balance/kernel';
import { type RecordDecision, type RecordId } from '@balance/records';
import { LearnApprovedJob } from '../learn-approved/learn-approved.job.js';
import { LearnFromPeople } from '../learn-approved/learn-from-people.use-case.js';
import { LearnFromRules } from '../learn-approved/learn-from-rules.use-case.js';
import { cause, type Decided, TestRuleRuns, type TestTenant } from './test-rule-runs.js';

const context = { cause, attempt: 1, signal: new AbortController().signal };

/** The API's part where Balance learns, with its job, on a database of its own; no queue runs. */
export class TestLearning {
  private constructor(private readonly api: TestRuleRuns) {}

  static async open(identity: Type): Promise<TestLearning> {
    return new TestLearning(await TestRuleRuns.open(identity));
  }

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.api.get(type);
  }

  async newTenant(): Promise<LearningTenant> {
    return new LearningTenant(this, await this.api.newTenant());
  }

  close(): Promise<void> {
    return this.api.close();
  }
}

export class LearningTenant {
  constructor(
    private readonly test: TestLearning,
    readonly books: TestTenant,
  ) {}

  /** What a person has approved, or the policy without anybody looking. */
  learn(recordIds: readonly RecordId[], by: 'reviewer' | 'policy' = 'reviewer'): Promise<void> {
    const job = new LearnApprovedJob(this.test.get(LearnFromPeople), this.test.get(LearnFromRules));
    const batchIds = by === 'policy' ? [...new Set(recordIds.map(blockOf))] : [];
    const named = by === 'policy' ? [] : [...recordIds];
    return job.handle({ tenantId: this.books.id, batchIds, recordIds: named }, context);
  }

  /** Records of one description that a person has filed, and that were learned from. */
  async filed(description: string, category: string, count = 3, facts: Decided = {}): Promise<RecordId[]> {
    const ids = await this.books.waiting(...Array.from({ length: count }, () => ({ description, ...facts })));
    for (const id of ids) await this.books.approve(id, category);
    await this.learn(ids);
    return ids;
  }

  /** What a stage decided, as it stands on a record. */
  decidedBy(
    stage: string,
    category: string,
    confidence = 0.8,
    evidence: object = {},
  ): Partial<RecordDecision> {
    const categoryId = this.books.categoryId(category);
    const entry = { stage, outcome: 'decided', categoryId, confidence, evidence, durationUs: 1 };
    const trace = { version: 2, stages: [entry], decidedBy: stage };
    return { categoryId, confidence, decidedBy: stage, trace, reviewReason: undefined };
  }

  async proposals(query = ''): Promise<Record<string, unknown>[]> {
    const { body } = await this.books.call('GET', `/rule-proposals${query}`);
    return body['items'] as Record<string, unknown>[];
  }

  /** Oldest first. */
  async events(...types: string[]): Promise<StoredEvent[]> {
    const page = await this.books.do((tx) => this.test.get(EventQuery).page(tx, { types, limit: 100 }));
    return page.events.toReversed();
  }

  /** Everything that was kept, to see that nothing changes. */
  kept(): Promise<unknown> {
    return this.books.do(async (tx) => ({
      decisions: await tx.query`SELECT * FROM person_decisions ORDER BY record_id`,
      outcomes: await tx.query`SELECT * FROM stage_outcomes ORDER BY record_id, stage`,
      months: await tx.query`SELECT * FROM rule_examples ORDER BY record_id`,
      examples: await tx.query`SELECT * FROM similarity_examples ORDER BY record_id`,
      proposals: await tx.query`SELECT * FROM rule_proposals ORDER BY id`,
      overrides: await tx.query`SELECT rule_id, overridden FROM rule_hits ORDER BY rule_id`,
      events: await tx.query`SELECT id FROM events WHERE type = 'RULE_PROPOSED' ORDER BY id`,
    }));
  }

  /** Ids of the records that similarity was told to remember. */
  async remembered(): Promise<string[]> {
    const rows = await this.books.do(
      (tx) => tx.query<{ id: string }>`SELECT record_id AS id FROM similarity_examples ORDER BY record_id`,
    );
    return rows.map(({ id }) => id);
  }
}
