/** How a model weighs its evidence; chosen on records that were held out in time. */
export interface Settings {
  /** Where a counterparty is new: share of nearest neighbours against the text model, 0 to 1. */
  readonly nearestShare: number;
  /** Where a counterparty is new: how much an amount's odds count beside the text. */
  readonly amountShare: number;
  /** The same two where it has records of its own. */
  readonly ownNearestShare: number;
  readonly ownAmountShare: number;
  /** Records that the opinion of text, amount and neighbours counts for beside a counterparty's own. */
  readonly prior: number;
  /** Width of the amounts that count as close, as a difference of natural logarithms. */
  readonly amountWidth: number;
  /** Extra weight of a record with exactly this amount. */
  readonly sameAmount: number;
  /** Days after which a record counts half. */
  readonly halfLifeDays: number;
}

export const defaultSettings: Settings = {
  nearestShare: 0.2,
  amountShare: 0.6,
  ownNearestShare: 0.2,
  ownAmountShare: 0.6,
  prior: 1,
  amountWidth: 0.15,
  sameAmount: 2,
  halfLifeDays: 365,
};
