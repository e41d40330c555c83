import { Test } from '@nestjs/testing';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule, type Tx } from '@balance/database';
import { EventQuery, EventsModule } from '@balance/events';
import { type Cause, SystemIds, type TenantId } from '@balance/kernel';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { type ApprovedPayment, type PaymentToJudge, type TrainingId } from '../domain/approved-payment.js';
import { OpenPredictor } from '../open-predictor/open-predictor.use-case.js';
import { RememberApproved } from '../remember-approved/remember-approved.use-case.js';
import { RequestTraining } from '../request-training/request-training.use-case.js';
import { StateRepository } from '../state.repository.js';
import { learn, type Lesson } from '../train-tenant/learn.js';
import { LearnInThread } from '../train-tenant/learn-in-thread.js';
import { TrainTenantJob } from '../train-tenant/train-tenant.job.js';
import { SimilarityWorkerModule } from '../worker.js';

const ids = new SystemIds();

export const cause: Cause = {
  actor: 'system:test',
  correlationId: ids.next<'correlation'>(),
  causationId: null,
};

export const travel = '01890a5d-ac96-774b-bcce-b302099a8001';
export const meals = '01890a5d-ac96-774b-bcce-b302099a8002';

/** For specs: an approved record; a spec names only what matters. */
export const anApproval = (given: Partial<ApprovedPayment> = {}): ApprovedPayment => ({
  recordId: ids.next<'record'>(),
  text: 'OAKLEAF BAKERY 0042',
  amountMinor: -1_250n,
  currency: 'GBP',
  bookedOn: '2026-03-01',
  categoryId: meals,
  ...given,
});

const trades = [
  [meals, ['BAKERY', 'CAFE', 'CATERING']],
  [travel, ['TAXIS', 'RAILWAY', 'COACHES']],
] as const;

/** For specs: approvals of 60 made-up counterparties, whose names tell what they sell, over 200 days. */
export const someApprovals = (count: number): ApprovedPayment[] =>
  Array.from({ length: count }, (_, index) => {
    const number = (index * 37) % 60;
    const [categoryId, words] = trades[number % trades.length]!;
    const name = `${String.fromCharCode(65 + (number % 26))}${String.fromCharCode(97 + (number % 17))}ston`;
    const day = new Date(Date.UTC(2026, 0, 1 + Math.floor((index * 200) / count)));
    return anApproval({
      text: `${name} ${words[Math.floor(number / 3) % words.length]!}`,
      amountMinor: -100n * BigInt(1 + ((index * 31) % 90)),
      bookedOn: day.toISOString().slice(0, 10),
      categoryId,
    });
  });

export const aPayment = (given: Partial<PaymentToJudge> = {}): PaymentToJudge => ({
  key: 'one',
  text: 'OAKLEAF BAKERY 0042',
  amountMinor: -1_250n,
  currency: 'GBP',
  bookedOn: '2026-03-02',
  ...given,
});

/** Similarity's use cases and jobs on a database of their own; no queue runs. */
export async function openTestSimilarity(
  settings: Readonly<Record<string, string>> = {},
  where?: Pick<TestDatabase, 'adminUrl' | 'drop'>,
) {
  const { adminUrl, drop } = where ?? (await testDatabase());
  const open = async () =>
    Test.createTestingModule({
      imports: [
        ConfigModule.with(loadConfig({ DATABASE_URL: adminUrl, DATABASE_POOL: '4', ...settings })),
        DatabaseModule.register(),
        EventsModule,
        SimilarityWorkerModule,
      ],
    })
      // A thread takes long to start from sources; it has a spec of its own.
      .overrideProvider(LearnInThread)
      .useValue({ execute: async (lesson: Lesson) => learn(lesson) })
      .compile();
  const module = await open();
  const get = <T>(type: abstract new (...args: never[]) => T): T => module.get(type, { strict: false });
  const inTenant = <T>(tenantId: TenantId, work: (tx: Tx) => Promise<T>) =>
    get(Database).forTenant(tenantId, work);

  const requested = (tenantId: TenantId): Promise<TrainingId> =>
    inTenant(tenantId, (tx) => get(RequestTraining).execute(tx, cause));

  return {
    adminUrl,
    get,
    inTenant,
    /** Another process on the same database. */
    open,
    newTenant: (): TenantId => ids.next<'tenant'>(),

    remember: (tenantId: TenantId, ...approved: ApprovedPayment[]) =>
      inTenant(tenantId, (tx) => get(RememberApproved).execute(tx, approved, cause)),

    /** What is predicted for one payment now. */
    async predict(tenantId: TenantId, payment: Partial<PaymentToJudge> = {}) {
      const predictor = await get(OpenPredictor).execute(tenantId);
      return (await predictor.predict([aPayment(payment)])).get('one');
    },

    /** Does the training that is asked for, as the job would. */
    async train(tenantId: TenantId, signal = new AbortController().signal): Promise<void> {
      await get(TrainTenantJob).handle(
        { tenantId, trainingId: await requested(tenantId) },
        { cause, attempt: 1, signal },
      );
    },
    requested,

    state: (tenantId: TenantId) => inTenant(tenantId, (tx) => get(StateRepository).read(tx)),

    /** The tenant's events, oldest first. */
    async events(tenantId: TenantId) {
      const page = await inTenant(tenantId, (tx) => get(EventQuery).page(tx, { limit: 100 }));
      return page.events.toReversed();
    },

    async close(): Promise<void> {
      await module.close();
      await drop();
    },
  };
}

export type TestSimilarity = Awaited<ReturnType<typeof openTestSimilarity>>;
