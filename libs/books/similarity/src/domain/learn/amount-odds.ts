import { type Histories } from './histories.js';

/** Amounts by direction, size (three steps per factor of ten) and roundness. */
const sizes = 24;
const sizeCells = 2 * sizes;
const cellCount = sizeCells + 3;
/** Records that the odds of a label start with as if its amounts were like all others'. */
const doubt = 10;

/** What an amount alone says about labels: naive Bayes over its size and roundness. */
export class AmountOdds {
  /** @param odds for each cell and label: log of how much more usual the cell is with the label than in all */
  constructor(
    readonly odds: Float32Array,
    private readonly labelCount: number,
  ) {}

  /** Each counterparty counts by a root of its records, so that a few large ones do not speak for all. */
  static of({ columns }: Histories, labelCount: number, importanceOf: (total: number) => number): AmountOdds {
    const seen = new Float64Array(cellCount * labelCount);
    const ofLabel = new Float64Array(labelCount);
    const ofCell = new Float64Array(cellCount);
    let all = 0;
    for (let index = 0; index < columns.totals.length; index += 1) {
      const [from, to] = [columns.starts[index]!, columns.starts[index + 1]!];
      const weight = importanceOf(columns.totals[index]!) / (to - from);
      for (let at = from; at < to; at += 1) {
        const label = columns.labels[at]!;
        for (const cell of amountCells(columns.amounts[at]!)) {
          seen[cell * labelCount + label]! += weight;
          ofCell[cell]! += weight;
        }
        ofLabel[label]! += weight;
        all += weight;
      }
    }
    const odds = Float32Array.from(seen, (weight, at) => {
      const usual = (ofCell[Math.floor(at / labelCount)]! + 0.5) / (all + 0.5 * cellCount);
      return Math.log((weight + doubt * usual) / (ofLabel[at % labelCount]! + doubt) / usual);
    });
    return new AmountOdds(odds, labelCount);
  }

  /** @param cells of the amount, see {@link amountCells} */
  at([size, roundness]: readonly [number, number], label: number): number {
    return this.odds[size * this.labelCount + label]! + this.odds[roundness * this.labelCount + label]!;
  }
}

/** Where an amount stands: its direction and size, and its roundness. */
export function amountCells(amountMinor: number): readonly [number, number] {
  const step = Math.floor(Math.log10(Math.abs(amountMinor) / 100 + 0.01) * 3 + 6);
  const size = Math.min(sizes - 1, Math.max(0, step)) + (amountMinor < 0 ? 0 : sizes);
  const roundness = amountMinor % 1_000 === 0 ? 2 : amountMinor % 100 === 0 ? 1 : 0;
  return [size, sizeCells + roundness];
}
