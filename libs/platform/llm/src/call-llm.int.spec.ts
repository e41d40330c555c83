import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { z } from 'zod';
import { type LlmBehaviour, TestLlmServer } from '@balance/testing';
import { callLLM } from './call-llm.js';
import { type LlmClient } from './llm-client.js';
import { costMicrosOf } from './price.js';
import { aClient, Books, prices } from './testing/a-client.js';

// Some tests wait for several time-outs.
jest.setTimeout(30_000);

const answer = z.object({ size: z.enum(['small', 'large']) });

let server: TestLlmServer;

beforeAll(async () => {
  server = await TestLlmServer.start(({ legs }) => ({ size: Number(legs) > 4 ? 'large' : 'small' }));
});
afterAll(() => server.stop());
beforeEach(() => {
  server.seen.length = 0;
  Object.assign(server.bill, { requests: 0, inputTokens: 0, outputTokens: 0 });
});
afterEach(() => {
  server.script.length = 0;
  server.usual = 'answers';
  server.unknownFormats.clear();
});

const items = (count: number) =>
  new Map(Array.from({ length: count }, (_, n) => [`item-${n}`, { legs: n }] as const));

const ask = async (client: LlmClient, count: number, books = new Books(), signal?: AbortSignal) => {
  const question = {
    name: 'sizes',
    instructions: 'Say how large.',
    items: items(count),
    answer,
    answerTokens: 20,
  };
  return { books, ...(await callLLM(client, question, books, signal)) };
};

const rightAnswers = (count: number) =>
  new Map(
    [...items(count)].map(([key, { legs }]) => [
      key,
      { outcome: 'answered', answer: { size: legs > 4 ? 'large' : 'small' } },
    ]),
  );

describe('callLLM', () => {
  it('answers by key, in batches, with no more requests at once than it may', async () => {
    server.delayMs = 20;
    const { answers, books } = await ask(aClient(server, { concurrency: 2 }), 35);
    server.delayMs = 0;
    expect(answers).toEqual(rightAnswers(35));
    expect(books.outcomes).toEqual(['answered', 'answered', 'answered', 'answered']);
    expect(server.mostAtOnce).toBe(2);
    expect(server.seen[0]?.headers.authorization).toBe('Bearer test-key');
    expect(server.seen[0]?.body).toMatchObject({ model: 'test-model', temperature: 0, max_tokens: 250 });
  });

  it.each<[LlmBehaviour, string[]]>([
    ['shuffled', ['answered']],
    ['extra', ['answered']],
    ['missing', ['incomplete', 'answered']],
    ['renumbered', ['incomplete', 'answered']],
    ['malformed', ['incomplete', 'answered']],
    ['refuses', ['refused', 'answered', 'answered']],
    ['length', ['cut-short', 'answered', 'answered']],
    ['garbles', ['garbled', 'answered']],
    ['hangs', ['timed-out', 'answered']],
    ['hangs-in-body', ['timed-out', 'answered']],
    ['cuts', ['cut', 'answered']],
    [{ status: 500 }, ['server', 'answered']],
    [{ status: 503, headers: { 'retry-after': '0' } }, ['server', 'answered']],
    [{ status: 429 }, ['rate-limited', 'answered']],
  ])('gets every answer after a server once did this: %j', async (behaviour, outcomes) => {
    server.script.push(behaviour);
    const { answers, books } = await ask(aClient(server), 9);
    expect(answers).toEqual(rightAnswers(9));
    expect(books.outcomes).toEqual(outcomes);
    expect(books.begun).toHaveLength(server.seen.length);
  });

  it('asks again for what is missing, and for nothing else', async () => {
    server.script.push('missing', 'missing');
    const { answers } = await ask(aClient(server), 3);
    expect(answers).toEqual(rightAnswers(3));
    expect(server.seen.map((seen) => seen.items.map(({ legs }) => legs))).toEqual([[0, 1, 2], [2], [2]]);
  });

  it('drops answers that nobody asked for, and counts them', async () => {
    server.usual = 'extra';
    const { answers, extra } = await ask(aClient(server), 25);
    expect(answers).toEqual(rightAnswers(25));
    expect(extra).toBe(3);
  });

  it.each<[LlmBehaviour, string, number]>([
    ['malformed', 'invalid-answer', 3],
    ['refuses', 'refused', 7],
    ['length', 'invalid-answer', 7],
    ['hangs', 'timed-out', 3],
    ['cuts', 'provider-failed', 3],
    ['garbles', 'provider-failed', 3],
    [{ status: 500 }, 'provider-failed', 3],
    [{ status: 429 }, 'provider-failed', 3],
    [{ status: 429, error: { code: 'insufficient_quota' } }, 'provider-failed', 1],
    [{ status: 401 }, 'provider-failed', 1],
    [{ status: 404 }, 'provider-failed', 1],
    [{ status: 400 }, 'provider-failed', 3], // once in each format
    [{ status: 429, headers: { 'retry-after': '3600' } }, 'provider-failed', 1],
  ])('says so of every key when a server does nothing but %j', async (behaviour, reason, requests) => {
    server.usual = behaviour;
    const { answers } = await ask(aClient(server), 8);
    expect([...answers.keys()]).toEqual([...items(8).keys()]);
    expect([...answers.values()]).toEqual(Array(8).fill({ outcome: 'unanswered', reason }));
    expect(server.seen).toHaveLength(requests);
  });

  it('keeps what is valid of a reply whose rest never is', async () => {
    server.usual = 'missing';
    const { answers } = await ask(aClient(server), 4);
    const { outcome } = answers.get('item-3')!;
    expect(outcome).toBe('unanswered');
    expect([...answers].slice(0, 3)).toEqual([...rightAnswers(4)].slice(0, 3));
  });

  it.each([
    ['seconds', () => ({ 'retry-after': '1' }), 1_000],
    ['a date', () => ({ 'retry-after': new Date(Date.now() + 2_000).toUTCString() }), 1_000],
    ['ms', () => ({ 'retry-after-ms': '400' }), 400],
  ])('waits as long as the server asks for, in %s', async (_, headers, leastMs) => {
    server.script.push({ status: 429, headers: headers() });
    const startedAt = performance.now();
    const { answers } = await ask(aClient(server), 1);
    expect(answers).toEqual(rightAnswers(1));
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(leastMs - 20);
  });

  it('counts what the server counts, once, also for answers that are of no use', async () => {
    server.script.push('malformed', { status: 500 }, 'missing', 'extra', { status: 429 }, 'refuses');
    const { books } = await ask(aClient(server), 30);
    const { bill } = server;
    const rounding = BigInt(bill.requests);
    const billed = costMicrosOf({ inputTokens: bill.inputTokens, outputTokens: bill.outputTokens }, prices);
    expect(books.spent).toBeGreaterThanOrEqual(billed);
    expect(books.spent - billed).toBeLessThanOrEqual(rounding);
    const counted = books.ended.reduce((sum, { usage }) => sum + (usage?.inputTokens ?? 0), 0);
    expect(counted).toBe(bill.inputTokens);
  });

  it('does not know what a request has cost whose reply it has not seen, and bounds it', async () => {
    server.script.push('cuts', 'hangs', 'uncounted');
    const { books } = await ask(aClient(server), 5);
    expect(books.ended.map(({ costMicros }) => costMicros)).toEqual([undefined, undefined, undefined]);
    expect(books.begun.every(({ mostCostMicros }) => mostCostMicros > 0n)).toBe(true);
  });

  it('reserves at least what any reply can cost', async () => {
    const { books } = await ask(aClient(server), 30);
    books.ended.forEach(({ costMicros }, n) =>
      expect(costMicros).toBeLessThanOrEqual(books.begun[n]!.mostCostMicros),
    );
  });

  it('sends nothing that cannot be afforded', async () => {
    const books = new Books();
    books.left = 2;
    const { answers } = await ask(aClient(server, { concurrency: 1 }), 40, books);
    const reasons = [...answers.values()].map((one) => ('reason' in one ? one.reason : one.outcome));
    expect(reasons.filter((reason) => reason === 'answered')).toHaveLength(20);
    expect(reasons.filter((reason) => reason === 'budget-used-up')).toHaveLength(20);
    expect(server.seen).toHaveLength(2);
  });

  it('asks nobody without a key', async () => {
    const { answers, books } = await ask(aClient(server, { apiKey: undefined }), 2);
    const verdict = { outcome: 'unanswered', reason: 'not-configured' };
    expect([...answers.values()]).toEqual([verdict, verdict]);
    expect(books.begun).toEqual([]);
    expect(server.seen).toEqual([]);
  });

  it('says that nobody is there, at no cost', async () => {
    const gone = await TestLlmServer.start();
    const baseURL = gone.url;
    await gone.stop();
    const { answers, books } = await ask(aClient(server, { baseURL }), 1);
    expect(answers.get('item-0')).toEqual({ outcome: 'unanswered', reason: 'provider-failed' });
    expect(books.ended.map(({ outcome, costMicros }) => [outcome, costMicros])).toEqual(
      Array(3).fill(['connection', 0n]),
    );
  });

  it('leaves a server alone that fails, and comes back when it does', async () => {
    const client = aClient(server, { patience: { breakAfter: 3, attempts: 10, breakMs: 300 } });
    server.usual = { status: 500 };
    const failing = await ask(client, 1);
    expect(failing.answers.get('item-0')).toEqual({ outcome: 'unanswered', reason: 'circuit-open' });
    expect(server.seen).toHaveLength(3);
    const meanwhile = await ask(client, 20);
    expect(server.seen).toHaveLength(3);
    expect(meanwhile.books.begun).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 320));
    server.usual = 'answers';
    expect((await ask(client, 20)).answers).toEqual(rightAnswers(20));
    server.usual = { status: 500 };
    await ask(client, 1);
    expect((await ask(client, 1)).books.begun).toEqual([]);
  });

  it('speaks more simply to a server that does not know schemas, and remembers it', async () => {
    server.unknownFormats.add('json_schema');
    const client = aClient(server);
    expect((await ask(client, 3)).answers).toEqual(rightAnswers(3));
    expect((await ask(client, 3)).answers).toEqual(rightAnswers(3));
    expect(server.seen.map(({ format }) => format)).toEqual(['json_schema', 'json_object', 'json_object']);
    expect(server.seen[0]?.instructions).toBe('Say how large.');
    expect(server.seen[1]?.instructions).toContain('"enum":["small","large"]');
    server.unknownFormats.add('json_object');
    expect((await ask(client, 3)).answers).toEqual(rightAnswers(3));
    expect(server.seen.at(-1)?.format).toBeUndefined();
  });

  it.each(['max_tokens', 'temperature'])('does without %s where a model does not know it', async (param) => {
    server.script.push({ status: 400, error: { message: 'unsupported', param } });
    expect((await ask(aClient(server), 3)).answers).toEqual(rightAnswers(3));
    expect(server.seen[0]?.body).toHaveProperty(param);
    expect(server.seen[1]?.body).not.toHaveProperty(param);
    expect(server.seen[1]?.format).toBe('json_schema');
  });

  it('stops when it is told to, and says what may have been spent', async () => {
    server.usual = 'hangs';
    const stop = new AbortController();
    const books = new Books();
    const asking = ask(aClient(server, { timeoutMs: 60_000 }), 1, books, stop.signal);
    setTimeout(() => stop.abort(new Error('going down')), 50);
    await expect(asking).rejects.toThrow('going down');
    expect(books.ended).toMatchObject([{ outcome: 'interrupted', costMicros: undefined }]);
  });

  it('does not wait for the next attempt when it is told to stop', async () => {
    server.usual = { status: 429, headers: { 'retry-after': '4' } };
    const stop = new AbortController();
    const asking = ask(aClient(server), 1, new Books(), stop.signal);
    setTimeout(() => stop.abort(new Error('going down')), 100);
    const startedAt = performance.now();
    await expect(asking).rejects.toThrow('going down');
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it('follows no redirect: neither key nor texts go elsewhere', async () => {
    server.script.push({ status: 307, headers: { location: `${server.url}/elsewhere` } });
    await ask(aClient(server, { patience: { attempts: 1 } }), 1);
    expect(server.seen.map(({ path }) => path)).toEqual(['/v1/chat/completions']);
  });
});
