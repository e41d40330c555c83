import { setTimeout as delay } from 'node:timers/promises';

/** Longer than any of the work behind it takes on a machine that is not overloaded. In ms. */
const paceMs = 250;

/**
 * Answers at a beat of a quarter of a second, however long the work takes: whether a mail was written, because somebody
 * has the address, cannot be told from the time. A failure is told at once; it does not depend on who is registered.
 */
export async function atEvenPace<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  await delay(paceMs - ((performance.now() - began) % paceMs));
  return result;
}
