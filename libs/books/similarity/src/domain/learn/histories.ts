/** One counterparty's approved records: places `from` to `to` of a {@link Histories}, oldest first. */
export interface History {
  readonly text: string;
  /** How many records there are, also those that are no longer kept. */
  readonly total: number;
  readonly all: Histories;
  readonly from: number;
  readonly to: number;
}

export interface HistoryColumns {
  /** Where each counterparty's records start, and at the end where the last one's end. */
  readonly starts: Uint32Array;
  readonly totals: Uint32Array;
  readonly labels: Uint16Array;
  readonly amounts: Float64Array;
  /** Days since 1970; a record without a date counts as of the earliest day. */
  readonly days: Int32Array;
}

/** Sizes of amounts are kept in steps of this share of a natural logarithm. */
const stepsPerLog = 64;

/** How large an amount is, in whole steps on a logarithmic scale. */
export const sizeOf = (amountMinor: number): number =>
  Math.min(65_535, Math.round(stepsPerLog * Math.log(Math.abs(amountMinor) / 100 + 1)));

/** Steps in which two sizes differ, as a difference of natural logarithms. */
export const logsApart = (steps: number): number => steps / stepsPerLog;

/** The approved records of many counterparties, in a few long columns: an object for each record would cost ten times the memory. */
export class Histories {
  readonly #indexOf: ReadonlyMap<string, number>;
  /** {@link sizeOf} each amount. */
  readonly sizes: Uint16Array;

  constructor(
    readonly texts: readonly string[],
    readonly columns: HistoryColumns,
  ) {
    this.#indexOf = new Map(texts.map((text, index) => [text, index]));
    this.sizes = Uint16Array.from(columns.amounts, sizeOf);
  }

  /** @param text normalised */
  indexOf(text: string): number | undefined {
    return this.#indexOf.get(text);
  }

  /** @param text normalised */
  find(text: string): History | undefined {
    const index = this.#indexOf.get(text);
    return index === undefined ? undefined : this.at(index);
  }

  /** These and those of `others`, which replace what is here of the same counterparties. */
  with(others: Histories): Histories {
    const kept = this.texts.flatMap((text, index) => (others.find(text) ? [] : [this.at(index)]));
    return joined([...kept, ...others.texts.map((_, index) => others.at(index))]);
  }

  at(index: number): History {
    const { starts, totals } = this.columns;
    const [from, to] = [starts[index]!, starts[index + 1]!];
    return { text: this.texts[index]!, total: totals[index]!, all: this, from, to };
  }
}

function joined(list: readonly History[]): Histories {
  const starts = new Uint32Array(list.length + 1);
  list.forEach(({ from, to }, index) => (starts[index + 1] = starts[index]! + to - from));
  const count = starts[list.length]!;
  const columns = {
    starts,
    totals: Uint32Array.from(list, ({ total }) => total),
    labels: new Uint16Array(count),
    amounts: new Float64Array(count),
    days: new Int32Array(count),
  };
  list.forEach(({ all, from, to }, index) => {
    for (const name of ['labels', 'amounts', 'days'] as const)
      columns[name].set(all.columns[name].subarray(from, to), starts[index]);
  });
  return new Histories(
    list.map(({ text }) => text),
    columns,
  );
}

/** How many of a counterparty's records have which label, those that are kept. */
export function countsOf({ all, from, to }: History): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const label = all.columns.labels[at]!;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}
