import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { costMicrosOf } from '@balance/llm';
import { type LlmBehaviour } from '@balance/testing';
import { aPayment, cause, TestLanguageModel } from '../testing/test-language-model.js';
import { Installation } from '../installation.js';
import { type RequestId } from '../request.repository.js';
import { RequestBooks } from './request-books.js';

// Some tests start processes, others wait for time-outs.
jest.setTimeout(30_000);

let test: TestLanguageModel;

beforeAll(async () => {
  test = await TestLanguageModel.open(IdentityHttpModule);
});
afterAll(() => test.close());
beforeEach(() => {
  test.server.seen.length = 0;
  Object.assign(test.server.bill, { requests: 0, inputTokens: 0, outputTokens: 0 });
});
afterEach(() => {
  test.server.script.length = 0;
  test.server.usual = 'answers';
  test.server.delayMs = 0;
});

const payments = (count: number, what = 'TAXI') =>
  Array.from({ length: count }, (_, n) => aPayment(`${what} ${String.fromCharCode(65 + n)}x`));

/** What the server has charged for. Each request is rounded up to a millionth. */
function expectBilled(spentMicros: bigint): void {
  const { bill } = test.server;
  const billed = costMicrosOf(bill, { input: 0.4, output: 1.6 });
  expect(spentMicros).toBeGreaterThanOrEqual(billed);
  expect(spentMicros - billed).toBeLessThanOrEqual(BigInt(bill.requests));
}

const unknownCost = ['hangs', 'hangs-in-body', 'cuts', 'garbles', 'uncounted'];

const faults: readonly (readonly [LlmBehaviour, string])[] = [
  ['malformed', 'invalid-answer'],
  ['wrong-ids', 'invalid-answer'],
  ['renumbered', 'invalid-answer'],
  ['length', 'invalid-answer'],
  ['refuses', 'refused'],
  ['hangs', 'timed-out'],
  ['hangs-in-body', 'timed-out'],
  ['cuts', 'provider-failed'],
  ['garbles', 'provider-failed'],
  [{ status: 500 }, 'provider-failed'],
  [{ status: 429, headers: { 'retry-after': '0' } }, 'provider-failed'],
  [{ status: 401 }, 'provider-failed'],
];

describe('a server that does not do what it should', () => {
  it.each(faults)(
    '%j for ever: every payment says why, nothing counts as done',
    async (behaviour, reason) => {
      test.server.usual = behaviour;
      const tenant = await test.tenant();
      const verdicts = await tenant.choose(payments(5));
      expect([...verdicts.values()]).toEqual(Array(5).fill({ outcome: 'unavailable', reason }));
      const { spentMicros, heldMicros } = await tenant.spending();
      expectBilled(spentMicros);
      expect(heldMicros > 0n).toBe(unknownCost.includes(String(behaviour)));

      test.server.usual = 'answers';
      const later = await tenant.choose(payments(5));
      expect([...later.values()]).toEqual(
        Array(5).fill(expect.objectContaining({ outcome: 'chosen', cached: false })),
      );
      expectBilled((await tenant.spending()).spentMicros);
    },
  );

  it.each<LlmBehaviour>([
    ...faults.map(([behaviour]) => behaviour).filter((one) => typeof one !== 'object' || one.status !== 401),
    'missing',
    'extra',
    'shuffled',
    'uncounted',
  ])('%j once: every payment has its category in the end', async (behaviour) => {
    test.server.script.push(behaviour);
    const tenant = await test.tenant();
    const [taxis, cafes] = [payments(3), payments(3, 'CAFE')];
    const verdicts = await tenant.choose([...taxis, ...cafes]);
    const chosen = [...verdicts].map(([key, verdict]) => [key, 'categoryId' in verdict && verdict.rationale]);
    expect(new Map(chosen as [string, string][])).toEqual(
      new Map([...taxis, ...cafes].map(({ key }) => [key, `It says ${key}`])),
    );
    const { spentMicros, heldMicros } = await tenant.spending();
    if (behaviour !== 'uncounted') expectBilled(spentMicros);
    expect(heldMicros > 0n).toBe(unknownCost.includes(String(behaviour)));
  });

  it('is left alone after a while, and asked again when it is back', async () => {
    const app = await test.another(IdentityHttpModule, { LLM_BREAK_AFTER: '2', LLM_BREAK_MS: '200' });
    const tenant = await test.tenant();
    test.server.usual = { status: 500 };
    await tenant.choose(payments(1), { app });
    const verdicts = await tenant.choose(payments(3), { app });
    expect([...verdicts.values()]).toEqual(Array(3).fill({ outcome: 'unavailable', reason: 'circuit-open' }));
    expect(test.server.seen).toHaveLength(2);
    expect(await tenant.requests()).toHaveLength(2);
    test.server.usual = 'answers';
    await new Promise((resolve) => setTimeout(resolve, 220));
    expect([...(await tenant.choose(payments(3), { app })).values()]).toMatchObject(
      Array(3).fill({ outcome: 'chosen' }),
    );
    await app.close();
  });
});

describe('the budget', () => {
  it('is not exceeded by processes that reach its edge together', async () => {
    const settings = { LLM_BATCH: '1', LLM_CONCURRENCY: '8' };
    const processes = await Promise.all([1, 2].map(() => test.another(IdentityHttpModule, settings)));
    const probe = await test.tenant();
    await probe.choose(payments(1), { app: processes[0]! });
    const [{ mostCostMicros = 0n } = {}] = await probe.requests();
    Object.assign(test.server.bill, { requests: 0, inputTokens: 0, outputTokens: 0 });

    const tenant = await test.tenant({ monthlyBudgetMicros: mostCostMicros * 4n });
    test.server.delayMs = 30;
    const halves = [payments(20), payments(20, 'CAFE')];
    const verdicts = await Promise.all(processes.map((app, n) => tenant.choose(halves[n]!, { app })));
    await Promise.all(processes.map((app) => app.close()));

    const outcomes = verdicts.flatMap((some) => [...some.values()]);
    const chosen = outcomes.filter(({ outcome }) => outcome === 'chosen').length;
    const usedUp = outcomes.filter((one) => 'reason' in one && one.reason === 'budget-used-up').length;
    expect([outcomes.length, chosen + usedUp]).toEqual([40, 40]);
    expect(chosen).toBeGreaterThanOrEqual(4);
    expect(usedUp).toBeGreaterThan(0);
    expect(test.server.bill.requests).toBe(chosen);
    const { spentMicros, heldMicros, budgetMicros } = await tenant.spending();
    expectBilled(spentMicros);
    expect(heldMicros).toBe(0n);
    expect(spentMicros).toBeLessThanOrEqual(budgetMicros);
  });

  it('stays reserved for a request whose process died, and is settled once for any other', async () => {
    const tenant = await test.tenant({ monthlyBudgetMicros: 1_000n });
    const [books, installation] = [test.get(RequestBooks), test.get(Installation)];
    const request = { model: 'm', promptVersion: 'v1', items: [], mostCostMicros: 400n };
    const open = () => books.open(tenant.id, request, installation, cause);
    const [died, other] = [await open(), await open()];
    expect([died.outcome, other.outcome]).toEqual(['opened', 'opened']);
    expect(await open()).toEqual({ outcome: 'barred', reason: 'budget-used-up' });
    const end = { outcome: 'answered', usage: undefined, costMicros: 50n, latencyMs: 1 } as const;
    const id = (other as { id: RequestId }).id;
    await Promise.all([1, 2, 3].map(() => books.close(tenant.id, id, end, [])));
    expect(await tenant.spending()).toMatchObject({ spentMicros: 50n, heldMicros: 400n });
    expect((await open()).outcome).toBe('opened');
  });

  it('is not spent on answers that are kept, and keeps what was answered before a stop', async () => {
    const app = await test.another(IdentityHttpModule, { LLM_BATCH: '1', LLM_CONCURRENCY: '1' });
    const tenant = await test.tenant();
    const stop = new AbortController();
    const { decide } = test.server;
    test.server.decide = (item) => {
      if (test.server.seen.length === 3) setTimeout(() => stop.abort(new Error('going down')), 20);
      if (test.server.seen.length === 3) test.server.delayMs = 200;
      return decide(item);
    };
    const all = payments(6);
    await expect(tenant.choose(all, { app, signal: stop.signal })).rejects.toThrow('going down');
    test.server.decide = decide;
    test.server.delayMs = 0;
    const seen = test.server.seen.length;
    const verdicts = [...(await tenant.choose(all, { app })).values()];
    await app.close();
    expect(verdicts.filter((one) => 'cached' in one && one.cached)).toHaveLength(3);
    expect(test.server.seen.length - seen).toBe(3);
  });
});
