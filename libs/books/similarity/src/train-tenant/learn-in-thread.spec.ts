import { describe, expect, it } from '@jest/globals';
import { someExamples } from '../domain/example.builders.js';
import { trainSettings } from '../domain/train-settings.js';
import { openSnapshot } from '../snapshot-bytes.js';
import { LearnInThread } from './learn-in-thread.js';

const lesson = { examples: someExamples(120), options: trainSettings };
const seconds = 60_000;

describe('learning in a thread', () => {
  it(
    'learns what learning here would',
    async () => {
      let turns = 0;
      const turning = setInterval(() => (turns += 1), 20);
      const learned = await new LearnInThread().execute(lesson, new AbortController().signal);
      clearInterval(turning);
      expect(learned).toMatchObject({ counterparties: 60 });
      const { model } = await openSnapshot(learned.snapshot);
      expect(model.predict(lesson.examples[0]!)?.label).toBe(lesson.examples[0]!.label);
      expect(turns).toBeGreaterThan(2);
    },
    seconds,
  );

  it(
    'tells what went wrong there',
    async () => {
      const broken = { ...lesson, examples: [{ payee: 'no label' }] } as never;
      await expect(new LearnInThread().execute(broken, new AbortController().signal)).rejects.toThrow();
    },
    seconds,
  );

  it('stops when its worker ends', async () => {
    const ending = new AbortController();
    const stopped = new LearnInThread().execute(lesson, ending.signal);
    ending.abort();
    await expect(stopped).rejects.toThrow('the worker ends');
    await expect(new LearnInThread().execute(lesson, ending.signal)).rejects.toThrow('the worker ends');
  });
});
