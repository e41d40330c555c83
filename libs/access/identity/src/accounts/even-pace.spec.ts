import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { atEvenPace } from './even-pace.js';

async function beatsOf(workMs: number): Promise<number> {
  const began = performance.now();
  await atEvenPace(() => delay(workMs));
  return (performance.now() - began) / 250;
}

describe('atEvenPace', () => {
  it.each([
    [0, 1],
    [60, 1],
    [300, 2],
  ])('answers work of %d ms at beat %d', async (workMs, beat) => {
    const beats = await beatsOf(workMs);
    expect(beats).toBeGreaterThan(beat - 0.05);
    expect(beats).toBeLessThan(beat + 0.9);
  });

  it('tells failures at once', async () => {
    await expect(atEvenPace(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
