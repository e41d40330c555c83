import { describe, expect, it } from '@jest/globals';
import { RecentMemo } from './recent-memo.js';

describe('RecentMemo', () => {
  it('keeps what is used, forgets what is not, and holds at most twice its size', () => {
    const memo = new RecentMemo<number>(10);
    memo.set('hot', -1);
    for (let number = 0; number < 100; number++) {
      memo.set(`cold ${number}`, number);
      expect(memo.get('hot')).toBe(-1);
    }
    const kept = Array.from({ length: 100 }, (_, number) => memo.get(`cold ${number}`)).filter(
      (n) => n !== undefined,
    );
    expect(kept.length).toBeLessThanOrEqual(20);
    expect(kept).toContain(99);
    expect(kept).not.toContain(0);
  });
});
