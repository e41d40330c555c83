import { describe, expect, it } from '@jest/globals';
import { BoundedWork } from './bounded-work.js';

/** Work that goes on until it is told to end. */
function aTask() {
  const task = { hasBegun: false, end: (outcome: Error | number): void => void outcome };
  const ended = new Promise<number>((resolve, reject) => {
    task.end = (outcome) => (typeof outcome === 'number' ? resolve(outcome) : reject(outcome));
  });
  return Object.assign(task, {
    work: () => {
      task.hasBegun = true;
      return ended;
    },
  });
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('BoundedWork', () => {
  it('lets a few work at once, the others in the order in which they came', async () => {
    const bounded = new BoundedWork({ atOnce: 2, mostWaiting: 3 });
    const tasks = [aTask(), aTask(), aTask(), aTask(), aTask()];
    const results = tasks.map((task) => bounded.run(task.work));
    const begun = () => tasks.map(({ hasBegun }) => hasBegun);
    await settled();
    expect(begun()).toEqual([true, true, false, false, false]);
    tasks[1]?.end(1);
    await settled();
    expect(begun()).toEqual([true, true, true, false, false]);
    for (const [n, task] of tasks.entries()) task.end(n);
    expect(await Promise.all(results)).toEqual([0, 1, 2, 3, 4]);
  });

  it('turns away who finds the line full, and takes the next when it is not', async () => {
    const bounded = new BoundedWork({ atOnce: 1, mostWaiting: 1 });
    const [first, second, third] = [aTask(), aTask(), aTask()];
    const results = [bounded.run(first.work), bounded.run(second.work)];
    await expect(bounded.run(third.work)).rejects.toMatchObject({
      code: 'identity.busy',
      details: { retryAfterSeconds: 2 },
    });
    expect(third.hasBegun).toBe(false);
    first.end(1);
    second.end(2);
    await Promise.all(results);
    third.end(3);
    expect(await bounded.run(third.work)).toBe(3);
  });

  it('gives the place of one that fails to the next', async () => {
    const bounded = new BoundedWork({ atOnce: 1, mostWaiting: 5 });
    const [first, second] = [aTask(), aTask()];
    const results = [bounded.run(first.work), bounded.run(second.work)];
    first.end(new Error('out of memory'));
    await expect(results[0]).rejects.toThrow('out of memory');
    second.end(2);
    expect(await results[1]).toBe(2);
  });
});
