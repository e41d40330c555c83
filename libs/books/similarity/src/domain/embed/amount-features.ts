/** Steps per factor of ten, coarse and fine. */
const coarse = { perDecade: 2, count: 24 };
const fine = { perDecade: 4, count: 48 };

/** Rows that {@link amountRows} uses. */
export const amountRowCount = 2 + coarse.count + fine.count + 2;

/** The amount as a few rows: direction, size on a logarithmic scale, and whether it is round. */
export function amountRows(amountMinor: number): number[] {
  const units = Math.abs(amountMinor) / 100;
  const decade = Math.log10(units + 0.01) + 2;
  const step = ({ perDecade, count }: typeof coarse, shift: number): number =>
    Math.min(count - 1, Math.max(0, Math.floor(decade * perDecade + shift)));
  const rows = [amountMinor < 0 ? 0 : 1, 2 + step(coarse, 0), 2 + coarse.count + step(fine, 0.5)];
  const round = 2 + coarse.count + fine.count;
  if (amountMinor % 100 === 0) rows.push(round);
  if (amountMinor % 1_000 === 0) rows.push(round + 1);
  return rows;
}
