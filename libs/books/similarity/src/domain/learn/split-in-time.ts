import { type Example } from '../example.js';

/** Share of the records that is held out, and how many are enough. */
const laterShare = 0.25;
const mostLater = 6_000;

/**
 * Parts records at a day, so that about the last quarter comes later. Records without a date are earlier.
 * Of very many later ones, evenly spaced ones are taken. The order in which they come does not matter.
 */
export function splitInTime(examples: readonly Example[]): { earlier: Example[]; later: Example[] } {
  const sorted = examples.filter(({ day }) => day !== null).sort(inOrder);
  const cut = sorted[Math.floor(sorted.length * (1 - laterShare))]?.day ?? Infinity;
  const isEarlier = ({ day }: Example): boolean => day === null || day < cut;
  const later = sorted.filter((example) => !isEarlier(example));
  const stride = Math.max(1, later.length / mostLater);
  const taken = Array.from(
    { length: Math.floor(later.length / stride) },
    (_, at) => later[Math.floor(at * stride)]!,
  );
  return { earlier: examples.filter(isEarlier), later: taken };
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
