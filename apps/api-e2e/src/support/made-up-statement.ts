import { seededRandom } from './random.js';

export interface MadeUpStatement {
  readonly text: string;
  readonly rows: number;
  readonly sumMinor: bigint;
  /** Rows of merchants that the rules below know and that move no money: approved, and never posted. */
  readonly approvedZeros: number;
}

/** For `addRules`; what the statement says of other merchants waits for review. */
export const merchantRules = { baker: 'meals', cabs: 'travel', stationer: 'office-supplies' };
const merchants = ['CORNER BAKER', 'CITY CABS', 'OLD STATIONER', 'UNKNOWN TRADER'];

/** A statement with many equal rows, some rows of nothing, and some that no rule knows. */
export function madeUpStatement(rows: number, seed: number): MadeUpStatement {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const lines = ['Date,Description,Amount'];
  let sumMinor = 0n;
  let approvedZeros = 0;
  for (let n = 0; n < rows; n++) {
    const merchant = merchants[below(merchants.length)]!;
    const amountMinor = below(50) === 0 ? 0 : (below(2) === 0 ? -1 : 1) * (1 + below(30)) * 10;
    const day = String(13 + below(15)).padStart(2, '0');
    lines.push(`${day}/0${1 + below(9)}/2026,${merchant},${(amountMinor / 100).toFixed(2)}`);
    sumMinor += BigInt(amountMinor);
    if (amountMinor === 0 && merchant !== 'UNKNOWN TRADER') approvedZeros += 1;
  }
  return { text: `${lines.join('\n')}\n`, rows, sumMinor, approvedZeros };
}
