/** A posting with what stood on its account after it. */
export type WithRunningBalance<Posting> = Posting & { readonly runningBalanceMinor: bigint };

/**
 * What stood after each of some postings that follow one another.
 *
 * @param openingMinor what stood before the earliest of them
 * @param order whether the earliest comes first or last
 */
export function withRunningBalance<Posting extends { readonly amountMinor: bigint }>(
  postings: readonly Posting[],
  openingMinor: bigint,
  order: 'earliest-first' | 'latest-first',
): WithRunningBalance<Posting>[] {
  const inOrder = order === 'earliest-first' ? postings : postings.toReversed();
  let runningBalanceMinor = openingMinor;
  const balanced = inOrder.map((posting) => {
    runningBalanceMinor += posting.amountMinor;
    return { ...posting, runningBalanceMinor };
  });
  return order === 'earliest-first' ? balanced : balanced.toReversed();
}
