import { setTimeout as delay } from 'node:timers/promises';

const everyMs = 100;

/** Asks until there is an answer; fails with `what` once the deadline has passed. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  withinMs = 60_000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`After ${withinMs} ms still not: ${what}`);
    await delay(everyMs);
  }
}
