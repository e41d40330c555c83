/** What a stage said with about the same confidence, and what people said to it. */
export interface ReliabilityBin {
  /** 0 … 9: confidence from a tenth of it up to the next tenth; the last one holds 1 as well. */
  readonly tenth: number;
  readonly confirmed: number;
  readonly changed: number;
  readonly rejected: number;
  /** 0 … 1 */
  readonly meanConfidence: number;
}

export interface Reliability {
  /** Records on which a person has decided and the stage had a category for. */
  readonly decisions: number;
  readonly confirmed: number;
  readonly changed: number;
  readonly rejected: number;
  /** Share that was confirmed; `null` when nobody has decided on any. */
  readonly precision: number | null;
  /** What the precision is at least, with 95 % confidence; 0 when nobody has decided on any. */
  readonly lowerBound: number;
  /** By how much confidence and precision differ on average; `null` when nobody has decided on any. */
  readonly calibrationError: number | null;
  readonly bins: readonly ReliabilityBin[];
}

/** One-sided, 95 %. */
const z = 1.644854;

/**
 * The least share that would make so many successes likely. Few trials prove little: 3 of 3 are at least 0.53.
 *
 * @see Wilson's score interval, Journal of the American Statistical Association 22 (1927)
 */
export function wilsonLowerBound(successes: number, trials: number): number {
  if (trials === 0) return 0;
  const share = successes / trials;
  const square = (z * z) / trials;
  const spread = z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
  return Math.max(0, (share + square / 2 - spread) / (1 + square));
}

/** @param bins of one stage */
export function reliabilityOf(bins: readonly ReliabilityBin[]): Reliability {
  const sum = (key: 'confirmed' | 'changed' | 'rejected') => bins.reduce((all, bin) => all + bin[key], 0);
  const [confirmed, changed, rejected] = [sum('confirmed'), sum('changed'), sum('rejected')];
  const decisions = confirmed + changed + rejected;
  const distance = bins.reduce(
    (all, bin) => all + Math.abs(bin.confirmed - bin.meanConfidence * sizeOf(bin)),
    0,
  );
  return {
    ...{ decisions, confirmed, changed, rejected },
    precision: decisions === 0 ? null : confirmed / decisions,
    lowerBound: wilsonLowerBound(confirmed, decisions),
    calibrationError: decisions === 0 ? null : distance / decisions,
    bins,
  };
}

export const sizeOf = ({ confirmed, changed, rejected }: ReliabilityBin): number =>
  confirmed + changed + rejected;
