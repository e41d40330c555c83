import { type Example } from '../example.js';

/** Where the records are parted, as shares of all: what comes later is foretold from what came before. */
const cuts = [0.4, 0.6, 0.8];
/** Records to foretell that are enough. */
const mostLater = 4_000;

/** Records to learn from, and later ones to foretell. */
export interface Rehearsal {
  readonly earlier: Example[];
  readonly later: Example[];
}

/**
 * Parts records at days, so that what comes later can be foretold from what came before: thrice, since one stretch
 * of time may be unlike all others. Records without a date are left out: they may be later than what is to be
 * foretold, and whoever learned from them would seem to know more than can be known. Of very many later ones,
 * evenly spaced ones are taken. The order in which they come does not matter.
 */
export function splitInTime(examples: readonly Example[]): Rehearsal[] {
  const sorted = examples.filter(({ day }) => day !== null).sort(inOrder);
  const dayAt = (share: number): number => sorted[Math.floor(sorted.length * share)]?.day ?? Infinity;
  return cuts.flatMap((cut, at) => {
    const [start, end] = [dayAt(cut), dayAt(cuts[at + 1] ?? 1)];
    const earlier = sorted.filter(({ day }) => day! < start);
    const later = sorted.filter(({ day }) => day! >= start && day! < end);
    return earlier.length === 0 || later.length === 0 ? [] : [{ earlier, later: thin(later) }];
  });
}

function thin(examples: readonly Example[]): Example[] {
  const stride = Math.max(1, examples.length / mostLater);
  return Array.from(
    { length: Math.floor(examples.length / stride) },
    (_, at) => examples[Math.floor(at * stride)]!,
  );
}

function inOrder(one: Example, other: Example): number {
  return (
    (one.day ?? 0) - (other.day ?? 0) ||
    compare(one.payee, other.payee) ||
    one.amountMinor - other.amountMinor ||
    compare(one.label, other.label)
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
