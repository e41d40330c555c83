import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { QueueUnknown } from './queue.errors.js';
import { cause, count, openTestQueue, type TestQueue, Uncountable } from './testing/test-queue.js';

describe('a queue', () => {
  let test: TestQueue;

  beforeEach(async () => {
    test = await openTestQueue();
  });
  afterEach(() => test.close());

  async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
    for (const deadline = Date.now() + 15_000; !(await isSo()); await delay(10))
      if (Date.now() > deadline) throw new Error('not within 15 s');
  }
  const numbers = () => test.script.seen.map(({ number }) => number);
  const completed = (jobs: number) =>
    until(async () => (await test.queues.counts(count.queue)).completed === jobs);
  const buried = (letters: number) => until(async () => (await test.dead.count(count.queue)) === letters);

  it('gives a job with its cause to its handler', async () => {
    await test.enqueue(7);
    await completed(1);
    expect(test.script.seen).toMatchObject([{ number: 7, context: { cause, attempt: 1 } }]);
  });

  it('does a job once that is enqueued twice, even when it is done', async () => {
    await Promise.all([test.enqueue(1), test.enqueue(1)]);
    await completed(1);
    await test.enqueue(1);
    await test.enqueue(2);
    await completed(2);
    expect(numbers()).toEqual([1, 2]);
  });

  it('tries a job again that fails, later each time, and keeps its id', async () => {
    const moments: number[] = [];
    test.script.act = (_, { attempt }) => {
      moments.push(Date.now());
      if (attempt < 3) throw new Error('not yet');
    };
    await test.enqueue(1);
    await completed(1);
    expect(test.script.seen.map(({ context }) => context.attempt)).toEqual([1, 2, 3]);
    // 20 ms and 40 ms, less the jitter of a half.
    expect(moments[1]! - moments[0]!).toBeGreaterThanOrEqual(9);
    expect(moments[2]! - moments[1]!).toBeGreaterThanOrEqual(19);
    expect(await test.dead.count(count.queue)).toBe(0);
  });

  it('keeps a job as a dead letter once its attempts are used up', async () => {
    test.script.act = () => {
      throw new Error('never');
    };
    await test.enqueue(1);
    await buried(1);
    expect(await test.dead.list(count.queue)).toMatchObject([
      { id: 'count-1', job: 'count', code: 'queue.attempts-exhausted', message: 'never', attempts: 3 },
    ]);
  });

  it('takes a DomainError for the last word', async () => {
    test.script.act = () => {
      throw new Uncountable('no number');
    };
    await test.enqueue(1);
    await buried(1);
    expect(await test.dead.list(count.queue)).toMatchObject([
      { code: 'test.uncountable', message: 'no number', attempts: 1 },
    ]);
    expect(numbers()).toEqual([1]);
  });

  it.each([
    ['no payload', 'count', {}, 'queue.payload-invalid'],
    ['nothing', 'count', null, 'queue.payload-invalid'],
    ['data of another shape', 'count', { version: 2, data: { number: 'x' }, cause }, 'queue.payload-invalid'],
    ['no cause', 'count', { version: 2, data: { number: 1 } }, 'queue.payload-invalid'],
    ['a version to come', 'count', { version: 3, data: { number: 1 }, cause }, 'queue.version-unknown'],
    ['a version before all', 'count', { version: 0, data: { number: 1 }, cause }, 'queue.version-unknown'],
    ['an unknown name', 'weigh', { version: 2, data: { number: 1 }, cause }, 'queue.job-unknown'],
  ])('keeps a job with %s as a dead letter, at once', async (_, name, data, code) => {
    await test.put(name, data, 'odd-1');
    await buried(1);
    expect(await test.dead.list(count.queue)).toMatchObject([{ id: 'odd-1', job: name, code, attempts: 1 }]);
    expect(numbers()).toEqual([]);
    // The queue goes on behind it.
    await test.enqueue(2);
    await completed(1);
  });

  it('brings the data of an older version up to date', async () => {
    await test.put('count', { version: 1, data: { text: '41' }, cause }, 'old-1');
    await completed(1);
    expect(numbers()).toEqual([41]);
  });

  it('puts dead letters back when asked, all or those named', async () => {
    test.script.act = () => {
      throw new Uncountable('no number');
    };
    await test.enqueue(1);
    await test.enqueue(2);
    await buried(2);
    test.script.act = () => undefined;
    expect(await test.dead.replay(count.queue, ['count-2'])).toBe(1);
    await completed(1);
    expect((await test.dead.list(count.queue)).map(({ id }) => id)).toEqual(['count-1']);
    expect(await test.dead.replay(count.queue)).toBe(1);
    await completed(2);
    expect(numbers().toSorted()).toEqual([1, 1, 2, 2]);
    expect(await test.dead.count(count.queue)).toBe(0);
  });

  it('does a job again and again, once each time however many processes ask for it', async () => {
    const other = await test.open();
    const everyMs = 400;
    await Promise.all(
      [1, 2, 3].map(() => test.queues.repeat(count, { everyMs, data: { number: 7 } }, cause)),
    );
    const began = Date.now();
    await until(() => numbers().length >= 3);
    expect(Date.now() - began).toBeGreaterThan(everyMs);
    await other.close();
    expect(new Set(numbers())).toEqual(new Set([7]));
    expect(numbers().length).toBeLessThanOrEqual(2 + (Date.now() - began) / everyMs);
  });

  it('has as many queues as there are, whatever the connections that they share', async () => {
    const names = Array.from({ length: 8 }, (_, n) => `test.many-${n}`);
    const done: string[] = [];
    const backend = test.backend;
    const workers = names.map((name) =>
      backend.worker(name, () => Promise.resolve(void done.push(name)), { concurrency: 1 }),
    );
    await Promise.all(workers.map((worker) => worker.waitUntilReady()));
    for (const name of names) await backend.queue(name).addBulk([{ name: 'job', data: {} }]);
    await until(() => done.length === names.length);
    await Promise.all(workers.map((worker) => worker.close()));
  });

  it('knows no dead letters of a queue that there is not', async () => {
    await expect(test.dead.list('test.nothing')).rejects.toThrow(QueueUnknown);
  });

  it('does what it has begun before it closes, and leaves the rest to others', async () => {
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    test.script.act = () => finished;
    const other = await test.open();
    await test.enqueue(1);
    await until(() => numbers().length === 1);
    const closing = other.close();
    setTimeout(finish, 100);
    await closing;
    await test.enqueue(2);
    await completed(2);
    expect(numbers()).toEqual([1, 2]);
  });
});
