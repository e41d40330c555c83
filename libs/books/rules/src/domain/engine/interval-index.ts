import { type Interval } from '../operators/operator.js';

export interface OwnedInterval {
  readonly interval: Interval;
  /** The number of what it belongs to. */
  readonly owner: number;
}

/**
 * Finds the intervals that a number is in, at a cost that grows with those and with the logarithm of all: a
 * segment tree over the ends of the intervals, each of which is kept in the few nodes that make it up.
 */
export class IntervalIndex {
  /** The distinct ends, ascending. Place 2n + 1 of the tree is the n-th end itself, 2n the gap before it. */
  private readonly ends: Float64Array;
  private readonly leaves: number;
  private readonly owners: (number[] | undefined)[];

  constructor(intervals: readonly OwnedInterval[]) {
    const ends = new Set(intervals.flatMap(({ interval }) => interval));
    this.ends = Float64Array.from(ends).sort();
    this.leaves = 2 ** Math.ceil(Math.log2(this.ends.length * 2 + 1));
    this.owners = new Array<number[] | undefined>(this.leaves * 2).fill(undefined);
    for (const { interval, owner } of intervals)
      this.file(this.placeOf(interval[0]), this.placeOf(interval[1]), owner);
  }

  /** Appends the owner of each interval that the number is in, of some more than once. */
  addOwners(value: number, found: number[]): void {
    if (Number.isNaN(value)) return;
    for (let node = this.placeOf(value) + this.leaves; node >= 1; node >>= 1) {
      const owners = this.owners[node];
      if (owners) for (const owner of owners) found.push(owner);
    }
  }

  private file(first: number, last: number, owner: number): void {
    let [low, high] = [first + this.leaves, last + this.leaves + 1];
    for (; low < high; low >>= 1, high >>= 1) {
      if (low & 1) (this.owners[low++] ??= []).push(owner);
      if (high & 1) (this.owners[--high] ??= []).push(owner);
    }
  }

  private placeOf(value: number): number {
    let [low, high] = [0, this.ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ends[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return this.ends[low] === value ? 2 * low + 1 : 2 * low;
  }
}
