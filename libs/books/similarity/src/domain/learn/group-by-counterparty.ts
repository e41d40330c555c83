import { type Example } from '../example.js';
import { normalizePayee } from '../text/normalize-payee.js';
import { Histories, type History } from './histories.js';

/** Younger records of a counterparty tell what older ones would; this bounds memory and what a prediction costs. */
const maxHistory = 512;

interface Entry {
  readonly day: number;
  readonly amount: number;
  readonly label: number;
}

/** Gives each label a number, new ones too. */
export class Labels {
  readonly #numbers: Map<string, number>;

  constructor(readonly names: readonly string[]) {
    this.#numbers = new Map(names.map((name, number) => [name, number]));
  }

  /** @returns -1 for a label that never came */
  numberOf(name: string): number {
    return this.#numbers.get(name) ?? -1;
  }

  with(others: Iterable<string>): Labels {
    const added = [...new Set(others)].filter((name) => !this.#numbers.has(name)).sort();
    return added.length === 0 ? this : new Labels([...this.names, ...added]);
  }
}

/**
 * Groups approved records by whom they were paid to. The order in which they come does not matter.
 *
 * @param known what there was before: its records come first
 */
export function groupByCounterparty(
  examples: readonly Example[],
  labels: Labels,
  known: (text: string) => History | undefined = () => undefined,
): Histories {
  const normalized = memo(normalizePayee);
  const first = examples.reduce((least, { day }) => Math.min(least, day ?? Infinity), Infinity);
  const earliest = Number.isFinite(first) ? first : 0;
  const groups = new Map<string, Entry[]>();
  for (const { payee, amountMinor, day, label } of examples) {
    const text = normalized(payee);
    const group = groups.get(text) ?? [];
    if (group.length === 0) groups.set(text, group);
    group.push({ day: day ?? earliest, amount: amountMinor, label: labels.numberOf(label) });
  }
  return inColumns(
    [...groups]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([text, group]) => {
        const before = known(text);
        const entries = [...(before ? entriesOf(before) : []), ...group].sort(inOrder);
        return { text, total: group.length + (before?.total ?? 0), kept: entries.slice(-maxHistory) };
      }),
  );
}

function inColumns(groups: readonly { text: string; total: number; kept: readonly Entry[] }[]): Histories {
  const starts = new Uint32Array(groups.length + 1);
  groups.forEach(({ kept }, index) => (starts[index + 1] = starts[index]! + kept.length));
  const entries = groups.flatMap(({ kept }) => kept);
  return new Histories(
    groups.map(({ text }) => text),
    {
      starts,
      totals: Uint32Array.from(groups, ({ total }) => total),
      labels: Uint16Array.from(entries, ({ label }) => label),
      amounts: Float64Array.from(entries, ({ amount }) => amount),
      days: Int32Array.from(entries, ({ day }) => day),
    },
  );
}

function entriesOf({ all, from, to }: History): Entry[] {
  const { labels, amounts, days } = all.columns;
  return Array.from({ length: to - from }, (_, index) => {
    const at = from + index;
    return { day: days[at]!, amount: amounts[at]!, label: labels[at]! };
  });
}

const inOrder = (one: Entry, other: Entry): number =>
  one.day - other.day || one.amount - other.amount || one.label - other.label;

function memo(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) known.set(text, (result = compute(text)));
    return result;
  };
}
