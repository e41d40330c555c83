import { type Example } from '../example.js';
import { normalizePayee } from '../text/normalize-payee.js';

/** Younger records of a counterparty tell what older ones would; this bounds what one prediction costs. */
const maxHistory = 4_096;

/** Everything approved for one normalised payee, in order of time. */
export interface History {
  readonly text: string;
  /** How many records there are, also those that are no longer kept. */
  readonly total: number;
  readonly labels: Int32Array;
  readonly amounts: Float64Array;
  /** Days since 1970; a record without a date counts as of the earliest day. */
  readonly days: Int32Array;
}

export interface Corpus {
  readonly labels: readonly string[];
  readonly histories: readonly History[];
  /** Index into `histories` by normalised payee. */
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Groups approved records by whom they were paid to. The order in which they come does not matter. */
export function groupByCounterparty(examples: readonly Example[]): Corpus {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const numberOf = new Map(labels.map((label, index) => [label, index]));
  const normalized = memo(normalizePayee);
  const first = examples.reduce((least, { day }) => Math.min(least, day ?? Infinity), Infinity);
  const groups = new Map<string, { day: number; amount: number; label: number }[]>();
  for (const { payee, amountMinor, day, label } of examples) {
    const text = normalized(payee);
    const group = groups.get(text) ?? [];
    if (group.length === 0) groups.set(text, group);
    group.push({
      day: day ?? (Number.isFinite(first) ? first : 0),
      amount: amountMinor,
      label: numberOf.get(label)!,
    });
  }
  const histories = [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([text, group]): History => {
      group.sort((one, other) => one.day - other.day || one.amount - other.amount || one.label - other.label);
      const kept = group.slice(-maxHistory);
      return {
        text,
        total: group.length,
        labels: Int32Array.from(kept, ({ label }) => label),
        amounts: Float64Array.from(kept, ({ amount }) => amount),
        days: Int32Array.from(kept, ({ day }) => day),
      };
    });
  return { labels, histories, indexOf: new Map(histories.map(({ text }, index) => [text, index])) };
}

function memo(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) known.set(text, (result = compute(text)));
    return result;
  };
}
