/** How a model weighs its evidence; chosen on records that were held out in time. */
export interface Settings {
  /** Share of nearest neighbours against the linear model where the text is new, 0 to 1. */
  readonly nearestShare: number;
  /** How much a vote falls with similarity: the exponent of the cosine. */
  readonly sharpness: number;
  /** Records that the model's opinion counts for beside a counterparty's own. */
  readonly prior: number;
  /** Width of the amounts that count as close, as a difference of natural logarithms. */
  readonly amountWidth: number;
  /** Extra weight of a record with exactly this amount. */
  readonly sameAmount: number;
  /** Days after which a record counts half. */
  readonly halfLifeDays: number;
}

export const defaultSettings: Settings = {
  nearestShare: 0.35,
  sharpness: 4,
  prior: 1,
  amountWidth: 0.15,
  sameAmount: 2,
  halfLifeDays: 365,
};
